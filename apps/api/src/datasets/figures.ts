import { observationOf, type Dataset, type Grid } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import type { Observation } from '@ratthall/domain/observation';

type Place = { member: Pick<Member, 'code'>; year: number };

/** The figure of the shown source itself, which stands where the member has reported none; null where it has none. */
export function centralOf({ grids }: Dataset, { id, shownSource }: Indicator, place: Place): Observation | null {
  return publicOf(grids.get(id)?.get(shownSource), place);
}

/** What a grid has of a member and year: a value, or a reason that somebody has given. */
export function publicOf(grid: Grid | undefined, { member, year }: Place): Observation | null {
  return grid ? observationOf(grid, member.code, year) : null;
}
