import { formatDay } from '#i18n/dates.ts';
import { formatValue } from '#i18n/format.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { OpenedDelegation } from '#queries/delegations.ts';
import { unitIn } from './figure-words.ts';
import { useSpoken } from './spoken.ts';
import { wholeField } from './typing.ts';
import type { WorkRow } from './use-work.ts';
import styles from './delegated-figure.module.css';

type Props = { opened: OpenedDelegation; row: WorkRow; sources: Catalogue['sources'] };

const shownYears = 6;

/** What is asked for, by whom, until when; what the indicator means; what it was in earlier years, and how it was obtained. */
export function DelegatedAbout({ opened, row, sources }: Props) {
  const spoken = useSpoken();
  const { desk, language } = spoken;
  const words = desk.delegation;
  const { indicator, entry } = row;
  const earlier = entry.series
    .filter(({ year, value }) => year < entry.year && value !== null)
    .slice(-shownYears)
    .reverse();
  const source = (id: string) => sources.find((one) => one.id === id)?.name[language] ?? '';
  return (
    <>
      <p className={styles.lead}>
        {words.hello(opened.name)} {words.lead(opened.askedBy, opened.member.name)}
      </p>
      {opened.message !== '' && (
        <p className={styles.message}>
          <strong>{words.from(opened.askedBy)}:</strong> {opened.message}
        </p>
      )}
      <p>{words.until(formatDay(opened.lastDay, language))}</p>
      <section aria-labelledby="about">
        <h2 id="about">{indicator.name[language]}</h2>
        <p>{indicator.description[language]}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{words.unit}</dt>
            <dd>{unitIn(indicator, wholeField, spoken)}</dd>
          </div>
          {indicator.inputs.length > 0 && (
            <div>
              <dt>{words.inputs}</dt>
              <dd>{indicator.inputs.map(({ name }) => name[language]).join(' · ')}</dd>
            </div>
          )}
          <div>
            <dt>{words.earlier}</dt>
            <dd>
              {earlier.length === 0 && words.earlierNone}
              <ul>
                {earlier.map(({ year, value, source: from }) => (
                  <li key={year}>
                    {year}: {formatValue(value ?? 0, indicator, language)} {source(from) !== '' && `(${source(from)})`}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
        <p>
          <a href={`/nyckeltal/${indicator.id}`} target="_blank" rel="noreferrer">
            {words.definition}
          </a>
        </p>
      </section>
      <LastTime opened={opened} row={row} />
    </>
  );
}

/** How it was done the time before, where somebody has said so. */
function LastTime({ opened: { handover }, row: { entry } }: Pick<Props, 'opened' | 'row'>) {
  const words = useSpoken().desk.delegation;
  const note = entry.before?.entry.content.internalNote ?? '';
  const said = [
    handover?.keeper && `${words.lastTimeLine.keeper}: ${handover.keeper}`,
    handover?.system && `${words.lastTimeLine.system}: ${handover.system}`,
    handover?.how && `${words.lastTimeLine.how}: ${handover.how}`,
    note,
  ].filter((text): text is string => typeof text === 'string' && text !== '');
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{words.lastTime}</h2>
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
