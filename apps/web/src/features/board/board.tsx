import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Member } from '#queries/members.ts';
import type { Board as BoardReply } from '#queries/rounds.ts';
import { BoardBlocks } from './board-blocks.tsx';
import { BoardLegend } from './board-legend.tsx';
import { boardStates } from './board-state.ts';
import { BoardTable } from './board-table.tsx';
import { boardFilters, boardSorts, membersIn, type BoardCounts, type BoardFilter } from './board-view.ts';
import styles from './board.module.css';

export type BoardProps = {
  board: BoardReply;
  counts: BoardCounts;
  members: ReadonlyMap<string, Member>;
  indicators: readonly Catalogue['indicators'][number][];
};

/** Every member and indicator of a round: a table where there is room, and blocks where there is not. */
export function Board({ board, counts, members, indicators }: BoardProps) {
  const words = useDeskTexts().board;
  const search = useSearch({ from: '__root__' });
  const filter = boardFilters.find((known) => known === search.state);
  const sort = boardSorts.find((known) => known === search.sort);
  const rows = membersIn(board.members, { filter, sort }).flatMap((row) => {
    const member = members.get(row.member);
    return member ? [{ row, member }] : [];
  });
  return (
    <>
      <FilterChoice counts={counts} chosen={filter} />
      <p role="status" className={styles.shown}>
        {rows.length === 0 ? words.none : words.shown(rows.length, board.members.length)}
      </p>
      <BoardLegend counts={counts} />
      {rows.length > 0 && (
        <>
          <BoardTable rows={rows} indicators={indicators} sort={sort} year={board.round.year} />
          <BoardBlocks rows={rows} indicators={indicators} year={board.round.year} />
        </>
      )}
    </>
  );
}

/** Which members are shown; it stands in the address. */
function FilterChoice({ counts, chosen }: { counts: BoardCounts; chosen: BoardFilter | undefined }) {
  const words = useDeskTexts().board;
  const navigate = useNavigate();
  const id = useId();
  const { members, states } = counts;
  return (
    <p className={styles.filter}>
      <label htmlFor={id}>{words.filterLabel}</label>{' '}
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target: { value } }) =>
          void navigate({ to: '.', search: (old) => ({ ...old, state: value || undefined }), resetScroll: false })
        }
      >
        <option value="">{words.everybody(members.all)}</option>
        <option value="left">{words.filters.left(members.all - members.done)}</option>
        <option value="odd">{words.filters.odd(members.odd)}</option>
        <option value="nobody">{words.filters.nobody(members.nobody)}</option>
        {boardStates.map((state) => (
          <option key={state} value={state}>
            {words.filters.state(words.states[state], states[state])}
          </option>
        ))}
      </select>
    </p>
  );
}
