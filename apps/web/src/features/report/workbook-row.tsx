import type { EntryContent } from '@ratthall/domain/entry';
import type { EntryFinding } from '@ratthall/domain/entry-finding';
import { formatMoment } from '#i18n/dates.ts';
import type { WorkbookFigure } from '#queries/report-workbooks.ts';
import { findingIn } from './finding-words.ts';
import { figureIn } from './figure-words.ts';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import styles from './workbook-dialog.module.css';

type Props = { figure: WorkbookFigure; row: WorkRow; isTaken: boolean; onTurn: (isIn: boolean) => void };

const unsaid = new Set(['undecided', 'no-value', 'override-without-reason', 'change-without-reason']);

/** One figure of a workbook that has come back: what stands, what it would become, and what is odd about that. */
export function WorkbookRow({ figure, row, isTaken, onTurn }: Props) {
  const spoken = useSpoken();
  const { desk, language } = spoken;
  const words = desk.workbook;
  const { outcome, after, stands, parts, problems } = figure;
  const name = row.indicator.name[language];
  const said = (content: EntryContent | null) =>
    content === null
      ? words.empty
      : figureIn(content, row.indicator, { ...spoken, central: row.central?.value ?? null });
  const others = parts.filter((part) => part !== 'figure').map((part) => words.parts[part]);
  const findings = (figure.findings as EntryFinding[]).filter(
    ({ check, severity }) => severity !== 'info' && !unsaid.has(check),
  );
  return (
    <tr data-outcome={outcome}>
      <td>
        <input
          type="checkbox"
          aria-label={`${words.take}: ${name}`}
          checked={isTaken && (outcome === 'change' || outcome === 'conflict')}
          disabled={outcome !== 'change' && outcome !== 'conflict'}
          onChange={({ target }) => onTurn(target.checked)}
        />
      </td>
      <th scope="row">
        {row.number} {name}
      </th>
      <td>{said(stands?.content ?? null)}</td>
      <td>{after ? said(after) : '–'}</td>
      <td>
        <p>
          <strong>{words.outcomes[outcome]}</strong>
          {others.length > 0 && after && `. ${words.also(others.join(', '))}`}
        </p>
        {outcome === 'conflict' && after && (
          <fieldset className={styles.choice}>
            <legend>{words.conflictLead}</legend>
            {[false, true].map((isMine) => (
              <label key={String(isMine)}>
                <input
                  type="radio"
                  name={`workbook-${figure.indicator}`}
                  checked={isTaken === isMine}
                  onChange={() => onTurn(isMine)}
                />
                <span>
                  {isMine
                    ? words.mine
                    : words.theirs(
                        stands?.author.name || desk.entry.unknownPerson,
                        stands ? formatMoment(stands.createdAt, language) : '',
                      )}
                  : <strong>{said(isMine ? after : (stands?.content ?? null))}</strong>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map(({ sheet, cell, field, fault, found, low, high }) => (
              <li key={`${cell} ${field} ${fault}`}>
                {words.atCell(sheet, cell)}: {words.faults[fault](found, low, high)}
              </li>
            ))}
          </ul>
        )}
        {findings.map((finding) => (
          <p key={finding.check}>{findingIn(finding, row, language)}</p>
        ))}
      </td>
    </tr>
  );
}
