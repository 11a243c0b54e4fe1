import { useQuery } from '@tanstack/react-query';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { catalogueHistoryQuery, type EditedTable } from '#queries/catalogue-editing.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { differences } from './differences.ts';
import styles from './catalogue-desk.module.css';

type Props = {
  table: EditedTable;
  id: string;
  /** Puts a document back that stood before; nothing can be put back where it is left out. */
  onRestore?: (before: unknown, revision: number) => void;
};

/** Who has changed something, when, why and in what, and the way back. */
export function History({ table, id, onRestore }: Props) {
  const { history: words, changedBy, nobody } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { data } = useQuery(catalogueHistoryQuery(table, id));
  if (!data) return null;
  if (data.amendments.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className={styles.hint}>{words.lead}</p>
      <ol className={styles.list}>
        {data.amendments.map(({ revision, author, createdAt, reason, before, after }) => (
          <li key={revision}>
            <h3>{words.revision(revision)}</h3>
            <p>
              {changedBy(author.name || nobody, formatMoment(createdAt, language))}
              <br />
              {reason}
            </p>
            <Differences label={words.revision(revision)} before={before} after={after} />
            {onRestore && before !== null && (
              <button type="button" className="button-quiet" onClick={() => onRestore(before, revision)}>
                {words.restore}
                <span className="visually-hidden"> – {words.revision(revision)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Differences({ label, before, after }: { label: string; before: unknown; after: unknown }) {
  const { history: words } = useDeskTexts().catalogue;
  if (before === null) return <p>{words.made}</p>;
  if (after === null) return <p>{words.removed}</p>;
  const found = differences(before, after);
  return (
    <details className={styles.details}>
      <summary>{words.differences(found.length)}</summary>
      <TableFrame label={label}>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <tr key={one.part}>
              <th scope="row">{one.part}</th>
              <td>{one.before ?? words.nothing}</td>
              <td>{one.after ?? words.nothing}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </details>
  );
}
