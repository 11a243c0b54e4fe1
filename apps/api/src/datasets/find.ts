import type { Dataset } from '@ratthall/domain/dataset';
import type { Indicator, IndicatorSet } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import { fail } from '#fail.ts';

export function findIndicator(dataset: Dataset, id: string): Indicator {
  const expected = 'the id of an indicator in /api/catalogue';
  return dataset.indicators.get(id) ?? fail('indicator.not-found', { field: 'id', value: id, expected });
}

/** `field` is the parameter that named it. */
export function findMember(dataset: Dataset, code: string, field = 'code'): Member {
  const expected = 'the code of a member in /api/members';
  const found = dataset.members.find((member) => member.code === code);
  return found ?? fail('member.not-found', { field, value: code, expected });
}

/** The set that is asked for, or the one that is shown when nobody asks. */
export function findSet({ sets }: Dataset, id: string | undefined): IndicatorSet {
  const found = sets.find((set) => (id === undefined ? set.isDefault : set.id === id));
  const expected = `one of ${sets.map((set) => set.id).join(', ')}`;
  return found ?? fail('indicator-set.not-found', { field: 'set', value: id ?? null, expected });
}

/** The indicators of a set, in its order, with the number each has in it. */
export function indicatorsOf(dataset: Dataset, set: IndicatorSet) {
  return set.entries.flatMap(({ indicator: id, number, complements }) => {
    const indicator = dataset.indicators.get(id);
    return indicator ? { indicator, number, complements } : [];
  });
}
