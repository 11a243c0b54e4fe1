import { isDrawn } from '#findings/network.ts';
import type { Speech } from '#i18n/language.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import type { Member } from '#queries/members.ts';
import type { Values } from '#queries/values.ts';
import { groupKey, groupYears, mostPeerLines } from './peer-lines.ts';

type Kind = 'own' | 'peer' | 'median' | 'nation';

/** A line of the trend chart: its name, its kind, and its value for each year; null where there is none. */
export type TrendLine = {
  key: string;
  name: string;
  kind: Kind;
  valueIn: (year: number) => number | null;
  /** Years in which the member changed its method, so that earlier values cannot be compared. */
  methodBreaks: number[];
  styles?: Record<number, 'solid' | 'dashed' | 'none'>;
};

type Input = {
  summary: IndicatorSummary;
  values: Values;
  members: readonly Member[];
  shown: Member | undefined;
  /** The peers of the shown member, where the reader has chosen a group; empty otherwise. */
  peers: readonly Member[];
};

const mostLines = 6;

/**
 * The lines worth drawing: the network's median where enough members stand behind it, the nation, and the member the
 * reader has chosen. Where too few report for a median, the members that report most are drawn instead, each by name.
 */
export function trendLines({ summary, values, members, shown, peers }: Input, { texts }: Speech): TrendLine[] {
  const { years } = summary.network;
  const ofPeers = peerLines({ values, shown, peers }, texts.indicator.series.peers);
  const hasMedian = years.some(isDrawn);
  const nation = values.references.filter(({ area }) => area === '0000');
  const lines: TrendLine[] = [];
  if (hasMedian) {
    lines.push({
      key: 'median',
      name: texts.indicator.series.median,
      kind: 'median',
      valueIn: (year) => {
        const found = years.find((row) => row.year === year);
        return found === undefined || found.line === 'none' ? null : found.median;
      },
      methodBreaks: [],
      styles: Object.fromEntries(years.map(({ year, line }) => [year, line])),
    });
  } else if (ofPeers.length === 0) {
    const reporting = members
      .filter(({ code }) => code !== shown?.code)
      .map((member) => ({ member, rows: rowsOf(values, member.code) }))
      .filter(({ rows }) => rows.length > 1)
      .sort((a, b) => b.rows.length - a.rows.length);
    for (const { member, rows } of reporting.slice(0, mostLines)) {
      lines.push({ key: member.code, name: member.name, kind: 'peer', ...drawn(rows) });
    }
  }
  lines.push(...ofPeers);
  if (nation.some(({ value }) => value !== null)) {
    lines.push({ key: 'nation', name: texts.indicator.series.nation, kind: 'nation', ...drawn(nation) });
  }
  if (shown) lines.push({ key: 'own', name: shown.name, kind: 'own', ...drawn(rowsOf(values, shown.code)) });
  return lines;
}

/** The peers one by one, or the median of them and the member itself when they are many. */
function peerLines({ values, shown, peers }: Pick<Input, 'values' | 'shown' | 'peers'>, name: string): TrendLine[] {
  if (shown === undefined || peers.length === 0) return [];
  if (peers.length <= mostPeerLines) {
    return peers.flatMap((peer) => {
      const rows = rowsOf(values, peer.code);
      return rows.length > 1 ? { key: peer.code, name: peer.name, kind: 'peer' as const, ...drawn(rows) } : [];
    });
  }
  const years = groupYears(values, [shown, ...peers]);
  if (!years.some(({ median, line }) => median !== null && line !== 'none')) return [];
  const found = new Map(years.map((row) => [row.year, row]));
  return [
    {
      key: groupKey,
      name,
      kind: 'peer',
      valueIn: (year) => (found.get(year)?.line === 'none' ? null : (found.get(year)?.median ?? null)),
      methodBreaks: [],
      styles: Object.fromEntries(years.map(({ year, line }) => [year, line])),
    },
  ];
}

type Row = Pick<Values['rows'][number], 'year' | 'value' | 'flags'>;

function rowsOf(values: Values, code: string): Row[] {
  return values.rows.filter(({ member, value }) => member === code && value !== null);
}

function drawn(rows: readonly Row[]): Pick<TrendLine, 'valueIn' | 'methodBreaks'> {
  return {
    valueIn: (year) => rows.find((row) => row.year === year)?.value ?? null,
    methodBreaks: rows.filter(({ flags }) => flags.includes('break')).map(({ year }) => year),
  };
}
