import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import styles from './chart-table.module.css';

/** A column; with `decimals` its numbers are written in the reader's form, without they stand as they are (years). */
type TableColumn = { name: string; decimals?: number };

/** A text, a number, or nothing: null when no reason is known, else the reason in the reader's words. */
type TableCell = string | number | null | { missing: string };

/** The same figures as the chart. The first cell of a row is its head. */
export type ChartTableData = { columns: readonly TableColumn[]; rows: readonly (readonly TableCell[])[] };

/** The table twin of a chart; a missing value is written in words and never left blank. */
export function ChartTable({ id, caption, columns, rows }: ChartTableData & { id: string; caption: string }) {
  const align = columns.map((column) => (column.decimals === undefined ? undefined : styles.number));
  return (
    // What scrolls must be reachable by keyboard.
    <section className={styles.scroller} id={id} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, i) => (
              <th key={name} scope="col" className={align[i]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={i} scope="row" className={align[i]}>
                    <CellText cell={cell} decimals={columns[i]?.decimals} />
                  </th>
                ) : (
                  <td key={i} className={align[i]}>
                    <CellText cell={cell} decimals={columns[i]?.decimals} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellText({ cell, decimals }: { cell: TableCell; decimals: number | undefined }) {
  const { language, texts } = useSpeech();
  if (cell === null) return <span className={styles.missing}>{texts.charts.missing}</span>;
  if (typeof cell === 'object')
    return <span className={styles.missing}>{texts.charts.missingBecause(cell.missing)}</span>;
  return typeof cell === 'number' && decimals !== undefined ? formatNumber(cell, decimals, language) : String(cell);
}
