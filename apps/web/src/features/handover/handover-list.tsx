import { formatDay } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { HandoverEntry, HandoverReport } from '#queries/handovers.ts';
import { personName } from '#ui/person-name.ts';
import { FigureHandover } from './figure-handover.tsx';
import styles from './handover.module.css';

type Props = { report: HandoverReport; catalogue: Catalogue; canEdit: boolean };

/** All figures of a member in one list: what is due, whose person has left, and of each how it is obtained. */
export function HandoverList({ report, catalogue, canEdit }: Props) {
  const desk = useDeskTexts();
  const { handover: words } = desk;
  const { language } = useSpeech();
  const nameOf = (id: string) => catalogue.indicators.find((one) => one.id === id)?.name[language] ?? id;
  const left = report.entries.filter(({ hasLeft }) => hasLeft);
  const year = report.rounds.at(-1)?.year ?? Number(report.today.slice(0, 4)) - 1;
  return (
    <>
      <section aria-labelledby="due">
        <h2 id="due">{words.dueTitle}</h2>
        {report.rounds.length === 0 && <p>{words.noRound}</p>}
        {report.rounds.map((round) => (
          <p key={round.year}>
            {words.due(round.year, round.left, formatDay(round.dueOn, language), formatDay(round.closesOn, language))}
          </p>
        ))}
        <p>
          {report.reporters.length === 0
            ? words.noReporter
            : words.reporters(report.reporters.map((one) => personName(one, desk)).join(', '))}
        </p>
      </section>
      {left.length > 0 && (
        <section aria-labelledby="left" className={styles.left}>
          <h2 id="left">{words.leftTitle(left.length)}</h2>
          <p>{words.leftLead}</p>
          <ul>
            {left.map(({ indicator, left: person }) => (
              <li key={indicator}>
                <a href={`#${indicator}`}>{nameOf(indicator)}</a>
                {person && `, ${words.leftBy(personName(person, desk))}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="figures">
        <h2 id="figures">{words.listTitle}</h2>
        <ol className={styles.list}>
          {report.entries.map((entry) => (
            <li key={entry.indicator} id={entry.indicator} tabIndex={-1}>
              <h3>{nameOf(entry.indicator)}</h3>
              {entry.left && <p className={styles.gone}>{words.hasLeft(personName(entry.left, desk))}</p>}
              <Behind entry={entry} catalogue={catalogue} />
              <FigureHandover
                member={report.member}
                entry={entry}
                name={nameOf(entry.indicator)}
                year={year}
                canEdit={canEdit}
              />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** What is known of a figure: its last values, what was written with it, and who has been asked for it. */
function Behind({ entry, catalogue }: { entry: HandoverEntry; catalogue: Catalogue }) {
  const desk = useDeskTexts();
  const { handover: words } = desk;
  const { texts, language } = useSpeech();
  const indicator = catalogue.indicators.find(({ id }) => id === entry.indicator);
  if (!indicator) return null;
  const values = entry.series.map(({ year, value, missing }) => {
    const said =
      value === null
        ? texts.common.missing[missing ?? 'not-reported']
        : formatNumber(value, indicator.decimals, language);
    return `${year}: ${said}`;
  });
  return (
    <div className={styles.behind}>
      <div>
        <p className={styles.label}>
          {words.values}, {indicator.unitName[language]}
        </p>
        {values.length === 0 ? <p>{words.noValues}</p> : <p>{values.join(' · ')}</p>}
      </div>
      {entry.notes.length > 0 && (
        <div>
          <p className={styles.label}>{words.notes}</p>
          <ul>
            {entry.notes.map(({ year, author, internalNote, answers }) => (
              <li key={year}>
                {words.noteOf(year, personName(author, desk))}: {internalNote}
                {answers.map(({ check, text }) => (
                  <span key={check}> {words.answered(text)}</span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {entry.asked.length > 0 && (
        <div>
          <p className={styles.label}>{words.asked}</p>
          <ul>
            {entry.asked.map(({ name, year, lastDay }) => (
              <li key={`${year} ${name}`}>{words.askedOf(name, year, formatDay(lastDay, language))}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
