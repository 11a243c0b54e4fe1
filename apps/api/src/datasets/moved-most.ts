import { movedMost } from '@ratthall/domain/annual-summary';
import { shownGrid, valueOf, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Direction } from '@ratthall/domain/trend';
import { judgementsOf } from './judgements.ts';

/** Who of some members moved most in an indicator, with a certain direction, the right way and the wrong way. */
export function movedMostOf(dataset: Dataset, indicator: Indicator, codes: readonly string[]) {
  const { byMember } = judgementsOf(dataset, indicator.id);
  const members = codes.flatMap((member) => {
    const direction = byMember.get(member)?.direction;
    return direction ? { member, direction } : [];
  });
  const side = (verdict: 'improving' | 'worsening') => {
    const { named, unknown } = movedMost(members, { polarity: indicator.polarity, verdict });
    return {
      n: members.filter(({ direction }) => direction.verdict === verdict).length,
      named: named.map((one) => moverOf(dataset, indicator, one)),
      unknown,
    };
  };
  return { right: side('improving'), wrong: side('worsening') };
}

/** A certain direction always has its years and its change. */
function moverOf(
  dataset: Dataset,
  indicator: Indicator,
  { member, direction }: { member: string; direction: Direction },
) {
  const { change, n, firstYear, lastYear } = direction;
  const grid = shownGrid(dataset, indicator);
  const measured = (year: number) => {
    const value = grid ? valueOf(grid, member, year) : null;
    return value === null ? null : { year, value };
  };
  return {
    member,
    change: change!,
    n,
    firstYear: firstYear!,
    lastYear: lastYear!,
    from: measured(firstYear!),
    to: measured(lastYear!),
  };
}
