import { formatValue } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Summary } from '#queries/summary.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { WayTag } from '#ui/way-tag.tsx';
import styles from './edition-summary.module.css';
import { entriesOf, type Entry } from './summarised.ts';

type Props = { summary: Summary; catalogue: Catalogue };

/** The indicators of the year that can be summed up, each on a line that leads to its section, and how many are left. */
export function YearTable({ summary, catalogue }: Props) {
  const { texts } = useSpeech();
  const { columns, table, left } = texts.summary.year;
  const { summed, sparse } = entriesOf(summary, catalogue);
  return (
    <>
      {summed.length > 0 && (
        <TableFrame label={table}>
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col">{columns.way}</th>
              {(['improving', 'worsening', 'judged', 'median', 'coverage', 'year'] as const).map((column) => (
                <th key={column} scope="col" data-number>
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summed.map((entry) => (
              <Row key={entry.indicator.id} {...entry} />
            ))}
          </tbody>
        </TableFrame>
      )}
      {sparse.length > 0 && (
        <p className={styles.note}>
          {left(sparse.length)} <a href="#for-fa">{texts.summary.sparse.title}</a>
        </p>
      )}
    </>
  );
}

function Row({ year, indicator }: Entry) {
  const { texts, language } = useSpeech();
  const { latest, verdicts, judged, way } = year;
  if (latest === null || latest.median === null) return null;
  return (
    <tr>
      <th scope="row">
        <a href={`#${indicator.id}`}>{indicator.name[language]}</a>
      </th>
      <td className={styles.whole}>
        <WayTag way={way} />
      </td>
      {judged === 0 ? (
        <td colSpan={3} data-number className={styles.missing}>
          {texts.summary.year.noneJudged}
        </td>
      ) : (
        <>
          <td data-number>{verdicts.improving}</td>
          <td data-number>{verdicts.worsening}</td>
          <td data-number>{judged}</td>
        </>
      )}
      <td data-number>{formatValue(latest.median, indicator, language)}</td>
      <td data-number className={styles.whole}>
        {texts.common.nOfN(latest.n, latest.N)}
      </td>
      <td data-number>{latest.year}</td>
    </tr>
  );
}
