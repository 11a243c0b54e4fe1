import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { ImportPreview } from '#queries/imports.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { useFigureWords } from './figure-words.ts';
import type { Known } from './import-work.tsx';
import styles from './imports.module.css';

type Props = { preview: ImportPreview } & Known;

/** The figures that would be others, the largest change first. */
export function ChangeTable({ preview: { changes, changed, kept }, ...known }: Props) {
  const words = useDeskTexts().imports.preview;
  const { language } = useSpeech();
  const { indicatorName, memberName, figure } = useFigureWords(known);
  const number = (n: number) => formatNumber(n, 0, language);
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{words.changesTitle}</h3>
      <TableFrame label={words.changesTitle} isLong={changes.length > 12}>
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.year}</th>
            <th scope="col" data-number>
              {words.before}
            </th>
            <th scope="col" data-number>
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ indicator, member, year, line, before, after, isWritten }) => (
            <tr key={`${line} ${indicator} ${year}`}>
              <th scope="row">{memberName(member)}</th>
              <td>{indicatorName(indicator)}</td>
              <td>{year}</td>
              <td data-number>
                {figure(indicator, before)} {isWritten && <span className={styles.hint}>{words.written}</span>}
              </td>
              <td data-number>{figure(indicator, after)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {changes.length < changed + kept && (
        <p className={styles.hint}>{words.more(number(changes.length), number(changed + kept))}</p>
      )}
    </>
  );
}
