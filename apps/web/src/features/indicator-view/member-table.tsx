import { useId, useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { DirectionTag } from '#ui/direction-tag.tsx';
import { TableFrame } from '#ui/table-frame.tsx';
import { useMemberLink } from '#member-link.tsx';
import { inOrder, type Indicator, type Order, type RankedRow } from '#ranking.ts';
import styles from './indicator-view.module.css';

type Props = {
  indicator: Indicator;
  rows: readonly RankedRow[];
  own: string | null;
  /** The codes of the peers of the reader's own, to whom the table can be limited; empty for none. */
  peers: ReadonlySet<string>;
  label: string;
};

const orders: Order[] = ['best', 'name', 'direction'];
const fewestToOrder = 5;
/** Rows that can stand on the page without a frame that scrolls. */
const mostAtOnce = 20;

/** The members of one kind that have a value in one year; the reader's own is marked. */
export function MemberTable({ indicator, rows, own, peers, label }: Props) {
  const { texts, language } = useSpeech();
  const link = useMemberLink();
  const [order, setOrder] = useState<Order>('best');
  const [isLimited, setIsLimited] = useState(false);
  const id = useId();
  const ofPeers = rows.filter(({ member }) => peers.has(member.code) || member.slug === own);
  const canLimit = rows.some(({ member }) => peers.has(member.code));
  const shownRows = canLimit && isLimited ? ofPeers : rows;
  const words = texts.indicator;
  return (
    <>
      {rows.length > fewestToOrder && (
        <p className={styles.choice}>
          {canLimit && (
            <>
              <label htmlFor={`${id}whom`}>{words.showOnly.label}</label>
              <select
                id={`${id}whom`}
                value={isLimited ? 'peers' : 'all'}
                onChange={({ target }) => setIsLimited(target.value === 'peers')}
              >
                <option value="all">{words.showOnly.all}</option>
                <option value="peers">{words.showOnly.peers(ofPeers.length)}</option>
              </select>
            </>
          )}
          <label htmlFor={id}>{words.sortLabel}</label>
          <select id={id} value={order} onChange={({ target }) => setOrder(target.value as Order)}>
            {orders.map((one) => (
              <option key={one} value={one}>
                {words.sort[one]}
              </option>
            ))}
          </select>
        </p>
      )}
      {canLimit && isLimited && <p className={styles.note}>{words.showOnly.note}</p>}
      <TableFrame label={label} isLong={shownRows.length > mostAtOnce}>
        <thead>
          <tr>
            <th scope="col">{words.columns.place}</th>
            <th scope="col">{words.columns.member}</th>
            <th scope="col" data-number>
              {words.columns.value} ({indicator.unitName[language]})
            </th>
            <th scope="col">{words.columns.direction}</th>
            <th scope="col">{words.columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(shownRows, order).map((row) => (
            <MemberRow
              key={row.member.code}
              link={link}
              indicator={indicator}
              isOwn={row.member.slug === own}
              {...row}
            />
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}

function MemberRow({
  indicator,
  isOwn,
  member,
  row,
  rank,
  direction,
  link,
}: RankedRow & { indicator: Indicator; isOwn: boolean; link: ReturnType<typeof useMemberLink> }) {
  const { texts, language } = useSpeech();
  const period =
    direction && direction.verdict !== 'too-few-values' && direction.firstYear !== null && direction.lastYear !== null
      ? texts.member.period(direction.firstYear, direction.lastYear)
      : undefined;
  const notes = [
    ...(member.leftYear === null ? [] : [texts.common.pastMember(member.leftYear)]),
    ...row.flags.map((flag) => texts.common.flags[flag]),
  ];
  return (
    <tr data-own={isOwn || undefined}>
      <td>{rank ? texts.indicator.place(rank.rank, rank.tied) : texts.indicator.noRank}</td>
      <th scope="row">{link(member)}</th>
      <td data-number>{row.value !== null && formatNumber(row.value, indicator.decimals, language)}</td>
      <td>
        <DirectionTag verdict={direction?.verdict ?? 'too-few-values'} period={period} />
      </td>
      <td className={styles.note}>
        {notes.length > 0 ? notes.join(', ') : row.reference === null && '–'}{' '}
        {row.reference !== null && (
          <a href={row.reference}>
            {texts.common.source}
            <span className="visually-hidden">, {member.name}</span>
          </a>
        )}
      </td>
    </tr>
  );
}
