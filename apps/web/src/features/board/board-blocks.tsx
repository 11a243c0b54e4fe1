import { inSentence } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { BoardCell } from '#queries/rounds.ts';
import { StateSign } from './board-legend.tsx';
import { boardStates, shownStateOf, type ShownState } from './board-state.ts';
import type { Row } from './board-table.tsx';
import { isOdd, leftOf } from './board-view.ts';
import { InnerLink } from './inner-link.tsx';
import { LastContact, MemberName, People } from './member-line.tsx';
import styles from './board.module.css';

type Props = {
  rows: readonly Row[];
  indicators: readonly { id: string; name: Record<'sv' | 'en', string> }[];
  year: number;
};

/** The states whose indicators are named: what somebody has to do something about. */
const named: readonly ShownState[] = ['not-started', 'draft', 'returned', 'awaiting', 'submitted', 'missing'];

/** The same on a narrow screen: a block for each member, where what is done is only counted. */
export function BoardBlocks({ rows, indicators, year }: Props) {
  const words = useDeskTexts().board;
  const { language } = useSpeech();
  const nameOf = (id: string) => inSentence(indicators.find((one) => one.id === id)?.name[language] ?? id);
  return (
    <ul className={styles.blocks}>
      {rows.map(({ row, member }) => (
        <li key={member.code}>
          <h3>
            <MemberName member={member} year={year} />
          </h3>
          <p className={styles.facts}>
            <People contacts={row.contacts} /> · {words.contactColumn.toLowerCase()}:{' '}
            <LastContact contact={row.lastContact} /> · {words.leftColumn.toLowerCase()}: {leftOf(row)}
          </p>
          <ul>
            {boardStates.flatMap((state) => {
              const cells = row.cells.filter((cell) => shownStateOf(cell) === state);
              if (cells.length === 0) return [];
              return (
                <li key={state}>
                  <StateSign state={state} />
                  <span>
                    <strong>
                      {words.states[state]}: {cells.length}
                    </strong>
                    {named.includes(state) && <> – {namesOf(cells, nameOf)}</>}
                    {state === 'submitted' && (
                      <>
                        {' '}
                        <InnerLink path={`/kansli/granska/${member.slug}`} year={year}>
                          {words.reviewCell}
                        </InnerLink>
                      </>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function namesOf(cells: readonly BoardCell[], nameOf: (id: string) => string): string {
  return cells.map((cell) => `${nameOf(cell.indicator)}${isOdd(cell) ? ' (!)' : ''}`).join(', ');
}
