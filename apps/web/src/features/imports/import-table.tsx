import { Link } from '@tanstack/react-router';
import { formatMoment } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { ImportList } from '#queries/imports.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './imports.module.css';

/** The files that have been received, the newest first. */
export function ImportTable({ imports }: ImportList) {
  const words = useDeskTexts().imports;
  const { language } = useSpeech();
  const number = (n: number) => formatNumber(n, 0, language);
  if (imports.length === 0) return <p>{words.none}</p>;
  return (
    <TableFrame label={words.listTitle}>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.figures}</th>
          <th scope="col">{words.received}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, fileName, status, rows, author, createdAt, result }) => (
          <tr key={id}>
            <th scope="row" className={styles.name}>
              <Link to="/kansli/inlasning/$id" params={{ id }}>
                {fileName}
              </Link>
            </th>
            <td>
              <span className={styles.status} data-status={status}>
                {words.statuses[status]}
              </span>
            </td>
            <td>{result ? words.figuresIn(number(result.added), number(result.changed)) : words.rows(number(rows))}</td>
            <td>{words.by(author.name, formatMoment(createdAt, language))}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
