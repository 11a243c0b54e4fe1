import type { Dataset } from '@ratthall/domain/dataset';
import { isCurrentMember } from '@ratthall/domain/membership';
import { peersIn } from '#datasets/peers.ts';
import { fail } from '#fail.ts';
import { comparedIn, type Years } from './compared-indicator.ts';
import { wantedIndicators, wantedMembers } from './wanted.ts';

type Wanted = Years & { members: string; indicators?: string; peers?: string; set?: string };

/** Up to eight members side by side in the indicators of a set, among the peers of the first. */
export function comparisonOf(dataset: Dataset, wanted: Wanted) {
  const members = wantedMembers(dataset, wanted.members);
  const { set, wanted: indicators } = wantedIndicators(dataset, wanted);
  checkYears(wanted);
  const [first] = members;
  const choice = wanted.peers ?? 'all';
  // A past member is read against its peers as one from outside.
  const own = isCurrentMember(first) ? [first] : [];
  const group = [...own, ...peersIn(dataset, first, choice)].map(({ code }) => code).sort();
  const compared = members.map(({ code }) => ({ code, inGroup: group.includes(code) }));
  return {
    dataVersion: dataset.version,
    set,
    kind: first.kind,
    members: compared,
    peers: { choice, N: group.length },
    indicators: indicators.map(({ indicator, number }) => ({
      id: indicator.id,
      number,
      ...comparedIn(dataset, indicator, { kind: first.kind, compared, group, asked: wanted }),
    })),
  };
}

function checkYears({ from, to }: Years): void {
  if (from === undefined || to === undefined || from < to) return;
  fail('request.invalid', { field: 'from', value: String(from), expected: `a year before to, which is ${to}` });
}
