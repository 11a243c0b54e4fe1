import { useQuery } from '@tanstack/react-query';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { consequencesQuery, type MemberRecord } from '#queries/member-records.ts';
import styles from './member-records.module.css';

const fewShown = 3;

/** What would follow if a member left or came back, said before it is saved. */
export function Consequences({ record, isPresent }: { record: MemberRecord; isPresent: boolean }) {
  const words = useDeskTexts().members;
  const { language } = useSpeech();
  const { data } = useQuery(consequencesQuery(record.code, isPresent ? 'yes' : 'no'));
  const { data: catalogue } = useQuery(catalogueQuery);
  if (!data || !catalogue) return null;
  const nameOf = (id: string) => catalogue.indicators.find((one) => one.id === id)?.name[language] ?? id;
  const counted = data.medians.filter(({ before, after }) => before.n !== after.n);
  const lines = counted.map(({ indicator, year, before, after }) => ({
    indicator,
    text: words.median(nameOf(indicator), year, after.n, before.n),
  }));
  return (
    <div className={styles.notice} role="status">
      <p>
        <strong>{words.consequences(record.name, isPresent)}</strong>
      </p>
      {lines.length === 0 && <p>{words.noFigures}</p>}
      {lines.slice(0, fewShown).map(({ indicator, text }) => (
        <p key={indicator}>{text}</p>
      ))}
      {lines.length > fewShown && (
        <details>
          <summary>{words.allMedians(lines.length)}</summary>
          <ul>
            {lines.slice(fewShown).map(({ indicator, text }) => (
              <li key={indicator}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {!isPresent && data.groups.length > 0 && <p>{words.inGroups(data.groups.length)}</p>}
      {!isPresent && data.people > 0 && <p>{words.hasPeople(data.people)}</p>}
      <p>{words.editionsStay}</p>
    </div>
  );
}
