import { entryFindingText } from '#findings/entry-checks.ts';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { ImportPreview } from '#queries/imports.ts';
import type { EntryFinding } from '#queries/reviews.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { useFigureWords } from './figure-words.ts';
import type { Known } from './import-work.tsx';
import styles from './imports.module.css';

type Props = { preview: ImportPreview } & Known;

/** Figures that the checks have something to say of. They are loaded all the same. */
export function WarningTable({ preview: { warnings, warned }, ...known }: Props) {
  const words = useDeskTexts().imports.preview;
  const { language } = useSpeech();
  const { indicatorOf, indicatorName, memberName, figure } = useFigureWords(known);
  const number = (n: number) => formatNumber(n, 0, language);
  if (warned === 0) return null;
  const others = known.catalogue.indicators;
  return (
    <>
      <h3>{words.warningsTitle(number(warned))}</h3>
      <p className={styles.hint}>{words.warningsLead}</p>
      <TableFrame label={words.warningsTitle(number(warned))} isLong={warnings.length > 8}>
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.year}</th>
            <th scope="col" data-number>
              {words.value}
            </th>
            <th scope="col">{words.remark}</th>
          </tr>
        </thead>
        <tbody>
          {warnings.map(({ indicator: id, member, year, value, finding }) => {
            const indicator = indicatorOf(id);
            return (
              <tr key={`${id} ${member} ${year} ${finding.check}`}>
                <th scope="row">{memberName(member)}</th>
                <td>{indicatorName(id)}</td>
                <td>{year}</td>
                <td data-number>{figure(id, { value, missing: null })}</td>
                <td className={styles.remark}>
                  {indicator && entryFindingText(finding as EntryFinding, { indicator, others }, language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      {warnings.length < warned && <p className={styles.hint}>{words.more(number(warnings.length), number(warned))}</p>}
    </>
  );
}
