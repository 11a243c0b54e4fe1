import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { editionFile } from '#queries/downloads.ts';
import type { Edition } from '#queries/editions.ts';
import { readOrigin } from '#queries/origin.ts';
import { CopyText } from '#ui/copy-text.tsx';
import styles from './edition-files.module.css';

/** The checksum of an edition, and the commands with which anybody can recompute it. */
export function Checksum({ edition: { id, sha256, rows } }: { edition: Pick<Edition, 'id' | 'sha256' | 'rows'> }) {
  const { texts, language } = useSpeech();
  const words = texts.editions.checksum;
  const address = `${readOrigin()}${editionFile(id, 'values.csv')}`;
  const file = `ratthall-${id}.csv`;
  const commands = [
    { system: words.unix, command: `curl -s ${address} | sha256sum` },
    { system: words.mac, command: `curl -s ${address} | shasum -a 256` },
    { system: words.windows, command: `curl.exe -s -o ${file} ${address}; (Get-FileHash ${file}).Hash.ToLower()` },
  ];
  return (
    <section aria-labelledby="kontrollsumma">
      <h2 id="kontrollsumma">{words.title}</h2>
      <p className={styles.text}>{words.lead(formatNumber(rows, 0, language))}</p>
      <p className={styles.sum}>
        <code>{sha256}</code>
      </p>
      <dl className={styles.commands}>
        {commands.map(({ system, command }) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>
              <code>{command}</code>
              <CopyText name={words.copy} about={system} textAt={() => command} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.format}</p>
    </section>
  );
}
