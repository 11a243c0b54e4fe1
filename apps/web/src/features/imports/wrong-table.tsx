import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Import, ImportPreview } from '#queries/imports.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './imports.module.css';

type Props = { file: Pick<Import, 'headings'>; preview: ImportPreview };

/** What is wrong in a file: where, what stands there, and what would have been right. */
export function WrongTable({ file: { headings }, preview: { errors, wrong } }: Props) {
  const words = useDeskTexts().imports.preview;
  const { columns } = useDeskTexts().imports;
  const { language } = useSpeech();
  const number = (n: number) => formatNumber(n, 0, language);
  if (wrong === 0) return null;
  const nameOf = (column: number) => headings[column - 1] || columns.unnamed(column);
  return (
    <>
      <h3>{words.wrongTitle(number(wrong))}</h3>
      <p className={styles.hint}>{words.wrongLead}</p>
      <TableFrame label={words.wrongTitle(number(wrong))} isLong={errors.length > 12}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.found}</th>
            <th scope="col">{words.expected}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ line, column, value, expected, detail }) => (
            <tr key={`${line} ${column}`}>
              <th scope="row">{words.placeOf(number(line), nameOf(column))}</th>
              <td className={styles.found}>{value === '' ? words.empty : value}</td>
              <td>
                {words.expectations[expected]} {detail !== '' && words.detail(detail)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {errors.length < wrong && <p className={styles.hint}>{words.more(number(errors.length), number(wrong))}</p>}
    </>
  );
}
