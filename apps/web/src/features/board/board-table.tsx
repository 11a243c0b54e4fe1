import { memo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Member } from '#queries/members.ts';
import type { BoardCell, BoardMember } from '#queries/rounds.ts';
import { StateSign } from './board-legend.tsx';
import { shownStateOf } from './board-state.ts';
import { isOdd, leftOf, type BoardSort } from './board-view.ts';
import { InnerLink } from './inner-link.tsx';
import { LastContact, MemberName, People } from './member-line.tsx';
import styles from './board.module.css';

export type Row = { row: BoardMember; member: Member };

type Props = {
  rows: readonly Row[];
  indicators: readonly Catalogue['indicators'][number][];
  sort: BoardSort | undefined;
  year: number;
};

/** More members than these do not fit in the frame on most screens. */
const mostInView = 10;

/** Members as rows, indicators as columns, with heads that stay in view. */
export const BoardTable = memo(function BoardTable({ rows, indicators, sort, year }: Props) {
  const words = useDeskTexts().board;
  const { texts, language } = useSpeech();
  return (
    <>
      {rows.length > mostInView && (
        <p id="board-scrolls" className={styles.scrolls}>
          {words.scrolls}
        </p>
      )}
      <div
        className={styles.frame}
        role="region"
        aria-label={texts.common.tableOf(words.tableLabel)}
        aria-describedby={rows.length > mostInView ? 'board-scrolls' : undefined}
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <SortHead column="name" sort={sort} name={words.member} />
              <SortHead column="left" sort={sort} name={words.leftColumn} />
              {indicators.map(({ id, name }) => (
                <th key={id} scope="col" className={styles.upright}>
                  <span>{name[language]}</span>
                </th>
              ))}
              <SortHead column="contact" sort={sort} name={words.contactColumn} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, member }) => (
              <tr key={member.code}>
                <th scope="row">
                  <MemberName member={member} year={year} />
                  <People contacts={row.contacts} />
                </th>
                <td className={styles.count}>{leftOf(row)}</td>
                {indicators.map(({ id, name }) => (
                  <Cell
                    key={id}
                    cell={row.cells.find(({ indicator }) => indicator === id)}
                    name={name[language]}
                    member={member}
                    year={year}
                  />
                ))}
                <td className={styles.contact}>
                  <LastContact contact={row.lastContact} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
});

const ascending: Record<BoardSort, 'ascending' | 'descending'> = {
  name: 'ascending',
  left: 'descending',
  contact: 'ascending',
};

function SortHead({ column, sort = 'name', name }: { column: BoardSort; sort: BoardSort | undefined; name: string }) {
  const words = useDeskTexts().board;
  const navigate = useNavigate();
  const isSorted = sort === column;
  const order = () =>
    void navigate({
      to: '.',
      search: (old) => ({ ...old, sort: column === 'name' ? undefined : column }),
      resetScroll: false,
      replace: true,
    });
  return (
    <th scope="col" aria-sort={isSorted ? ascending[column] : undefined}>
      <button type="button" title={words.sortBy(name)} onClick={order}>
        {name}
        <span aria-hidden="true">{isSorted ? (ascending[column] === 'ascending' ? '↑' : '↓') : '↕'}</span>
      </button>
    </th>
  );
}

type CellProps = { cell: BoardCell | undefined; name: string; member: Member; year: number };

function Cell({ cell, name, member, year }: CellProps) {
  const words = useDeskTexts().board;
  const { texts } = useSpeech();
  if (cell === undefined) {
    return (
      <td className={styles.outside} title={words.notForIt}>
        <span className="visually-hidden">{words.notForIt}</span>
      </td>
    );
  }
  const state = shownStateOf(cell);
  const reason = cell.missing === null ? '' : `: ${texts.common.missing[cell.missing]}`;
  const remarks = isOdd(cell) ? `, ${words.remarks(cell.remarks)}` : '';
  const said = `${words.states[state]}${reason}${remarks}`;
  const shown = (
    <>
      <StateSign state={state} />
      {isOdd(cell) && (
        <span aria-hidden="true" className={styles.odd}>
          !
        </span>
      )}
      <span className="visually-hidden">{said}</span>
    </>
  );
  const title = `${member.name}, ${name}: ${said.toLowerCase()}`;
  return (
    <td title={title}>
      {state === 'submitted' ? (
        <InnerLink path={`/kansli/granska/${member.slug}`} year={year} hash={cell.indicator}>
          {shown}
        </InnerLink>
      ) : (
        shown
      )}
    </td>
  );
}
