import type { CorrectionList } from '@ratthall/contract/corrections';
import type { Correction } from '@ratthall/domain/correction';
import type { Dataset } from '@ratthall/domain/dataset';
import { currentEdition } from '@ratthall/domain/edition';

export type Wanted = {
  edition?: string;
  member?: string;
  indicator?: string;
  state?: 'open' | 'contained';
  weight?: 'major' | 'minor';
  limit?: number;
  offset?: number;
};

const usually = 100;

/** What has been changed of what had been published, the newest first. */
export function correctionsIn(
  { version, editions, withdrawals, corrections }: Dataset,
  { limit = usually, offset = 0, ...wanted }: Wanted,
): CorrectionList {
  const current = currentEdition(editions, withdrawals)?.id ?? null;
  const found = corrections.filter((one) => isWanted(one, wanted, current));
  return {
    dataVersion: version,
    current,
    total: found.length,
    corrections: found.slice(offset, offset + limit).map(({ members, ...one }) => ({
      ...one,
      effects: one.effects as CorrectionList['corrections'][number]['effects'],
      memberCount: members.length,
      isOpen: one.edition === current,
    })),
  };
}

function isWanted(one: Correction, { edition, member, indicator, state, weight }: Wanted, current: string | null) {
  return (
    (edition === undefined || one.edition === edition) &&
    (member === undefined || one.members.includes(member)) &&
    (indicator === undefined || one.indicator === indicator) &&
    (state === undefined || (one.edition === current) === (state === 'open')) &&
    (weight === undefined || one.isMajor === (weight === 'major'))
  );
}
