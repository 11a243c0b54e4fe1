import type { Report } from '#queries/entries.ts';
import { figureIn } from './figure-words.ts';
import { useSpoken } from './spoken.ts';
import { formatDay } from '#i18n/dates.ts';
import { personName } from '#ui/person-name.ts';
import type { WorkRow } from './use-work.ts';
import styles from './report-paper.module.css';

type Props = { name: string; report: Report; rows: readonly WorkRow[] };

/** The report as a paper for the file: only there when it is printed, in place of the fields. */
export function ReportPaper({ name, report, rows }: Props) {
  const spoken = useSpoken();
  const { desk, language } = spoken;
  const words = desk.report;
  const columns = words.paperColumns;
  return (
    <div className={styles.paper} aria-hidden="true">
      <table>
        <caption>{words.paper(name, report.year)}</caption>
        <thead>
          <tr>
            <th>{columns.indicator}</th>
            <th>{columns.figure}</th>
            <th>{columns.how}</th>
            <th>{columns.note}</th>
            <th>{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { indicator, draft, number, stage, central } = row;
            const { content, stands } = draft;
            const inputs = indicator.inputs.filter(({ id }) => content.typed[id]);
            const scopes = indicator.scopes.filter(({ id }) => content.scope.includes(id));
            const how = [
              content.method && desk.entry.methods[content.method],
              ...scopes.map((scope) => scope.name[language]),
              ...inputs.map(({ id, name: input }) => `${input[language]}: ${content.typed[id]}`),
            ];
            const notes = [
              content.publicNote,
              content.internalNote,
              content.reason?.text,
              ...content.answers.map(({ text }) => text),
            ];
            return (
              <tr key={indicator.id}>
                <th>
                  {number} {indicator.name[language]}
                </th>
                <td>{figureIn(content, indicator, { ...spoken, central: central?.value ?? null })}</td>
                <td>{how.filter((text) => text).join('; ')}</td>
                <td>{[...new Set(notes.filter((text) => text))].join(' ')}</td>
                <td>
                  {desk.entry.stages[stage]}
                  {stands &&
                    `, ${personName(stands.author, desk)}, ${formatDay(stands.createdAt.slice(0, 10), language)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{words.paperPrinted(formatDay(report.today, language))}</p>
    </div>
  );
}
