import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { lastBefore, type Entry } from './compared.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { orderedEntries, orderedMembers, sortingOf } from './matrix-order.ts';
import type { TintBy } from './tint.ts';
import styles from './matrix.module.css';

type Props = {
  entries: readonly Entry[];
  members: readonly Member[];
  /** Who of the members is in the peer group, in their order. */
  inGroup: readonly boolean[];
  rows: 'indicators' | 'members';
  sort: string | undefined;
  tintBy: TintBy;
  /** What stands under the name of an indicator. */
  about: (entry: Entry) => ReactNode;
};

/** The members side by side: indicators as rows and members as columns, or the other way round. */
export const Matrix = memo(function Matrix({ entries, members, inGroup, rows, sort, tintBy, about }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.comparison.matrix;
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const cellOf = ({ indicator, compared }: Entry, at: number) => {
    const cell = compared.cells[at];
    if (cell === undefined) return null;
    const last = cell.value === null ? lastBefore(compared, at, compared.year) : null;
    const key = `${indicator.id} ${cell.member}`;
    const isInGroup = inGroup[at] ?? false;
    const known = { last: last?.value ?? null, lastYear: last?.year ?? null };
    const isGroupEmpty = compared.reference.n === 0;
    return <MatrixCell key={key} {...{ cell, indicator, tintBy, isInGroup, isGroupEmpty }} {...known} />;
  };
  const memberColumns = members.map(({ slug, name }) => ({ key: slug, name, detail: null, isLowerBest: false }));
  const indicatorColumns = entries.map((entry) => ({
    key: entry.indicator.id,
    name: entry.indicator.name[language],
    detail: about(entry),
    isLowerBest: entry.indicator.polarity === 'lower',
  }));
  return (
    <div
      className={styles.frame}
      role="region"
      aria-label={texts.common.tableOf(words.label)}
      tabIndex={0}
      data-rows={rows}
      style={{ '--columns': rows === 'indicators' ? members.length : entries.length } as CSSProperties}
    >
      <table className={styles.matrix}>
        {rows === 'indicators' ? (
          <>
            <MatrixHead corner={words.indicator} columns={memberColumns} sort={sort} />
            <tbody>
              {orderedEntries(entries, members, sorting).map((entry) => (
                <tr key={entry.indicator.id}>
                  <th scope="row">
                    <RowName entry={entry} />
                    {about(entry)}
                  </th>
                  {members.map((_, at) => cellOf(entry, at))}
                </tr>
              ))}
            </tbody>
          </>
        ) : (
          <>
            <MatrixHead corner={words.member} columns={indicatorColumns} sort={sort} />
            <tbody>
              {orderedMembers(entries, members, sorting).map(({ member, at }) => (
                <tr key={member.code}>
                  <th scope="row">{member.name}</th>
                  {entries.map((entry) => cellOf(entry, at))}
                </tr>
              ))}
            </tbody>
          </>
        )}
      </table>
    </div>
  );
});

function RowName({ entry: { indicator, compared } }: { entry: Entry }) {
  const { language } = useSpeech();
  return (
    <a href={`#${indicator.id}`} className={styles.name}>
      {compared.number !== null && <span className={styles.number}>{compared.number} </span>}
      {indicator.name[language]}
    </a>
  );
}
