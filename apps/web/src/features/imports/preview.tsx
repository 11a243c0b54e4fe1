import { useEffect, useRef } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { outcomeAddress, sendCheck, type Import, type ImportPreview } from '#queries/imports.ts';
import { ByIndicator } from './by-indicator.tsx';
import { ChangeTable } from './change-table.tsx';
import type { Act, Known } from './import-work.tsx';
import { WarningTable } from './warning-table.tsx';
import { WrongTable } from './wrong-table.tsx';
import styles from './imports.module.css';

type Props = { file: Import; preview: ImportPreview; act: Act } & Known;

const counted = ['added', 'changed', 'same', 'kept', 'skipped', 'wrong'] as const;

/** What a file would change: how many figures, and the ones to look at. Nothing has been saved. */
export function Preview({ file, preview, act, catalogue, members }: Props) {
  const words = useDeskTexts().imports.preview;
  const { language } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = (n: number) => formatNumber(n, 0, language);
  const { added, changed, skips, conflicts, own, hidden } = preview;
  const known = { catalogue, members };
  return (
    <section aria-labelledby="import-preview">
      <h2 id="import-preview" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {preview.isMoved && <p className={styles.remembered}>{words.moved}</p>}
      <p className={styles.lead}>
        {added + changed === 0 ? words.nothing : words.summary(number(added), number(changed))}
      </p>
      <dl className={styles.counts} aria-label={words.countsHint}>
        {counted.map((one) => (
          <div key={one} data-wrong={(one === 'wrong' && preview.wrong > 0) || undefined}>
            <dt>{words.counts[one]}</dt>
            <dd>{number(preview[one])}</dd>
          </div>
        ))}
      </dl>
      <WrongTable file={file} preview={preview} />
      {conflicts > 0 && (
        <fieldset className={styles.choice}>
          <legend>{words.conflictsTitle(number(conflicts))}</legend>
          <p className={styles.hint}>{words.conflictsLead}</p>
          {(['keep', 'replace'] as const).map((written) => (
            <label key={written}>
              <input
                type="radio"
                name="written"
                checked={file.mapping.written === written}
                onChange={() => {
                  const mapping = { ...file.mapping, written };
                  void act(() => sendCheck(file.id, { revision: file.revision, mapping }));
                }}
              />{' '}
              {words[written]}
            </label>
          ))}
        </fieldset>
      )}
      <ChangeTable preview={preview} {...known} />
      <WarningTable preview={preview} {...known} />
      <ByIndicator preview={preview} {...known} />
      {skips.length > 0 && (
        <>
          <h3>{words.skipsTitle}</h3>
          <ul className={styles.skips}>
            {skips.map(({ reason, n }) => (
              <li key={reason}>
                <b>{number(n)}</b> {words.skips[reason]}
              </li>
            ))}
          </ul>
        </>
      )}
      {own > 0 && <p>{words.own(number(own))}</p>}
      {hidden > 0 && <p>{words.hidden(number(hidden))}</p>}
      <p>
        <a href={outcomeAddress(file.id)} download>
          {words.outcome}
        </a>
      </p>
    </section>
  );
}
