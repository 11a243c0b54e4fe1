import type { CorrectionList } from '@ratthall/contract/corrections';
import { openCorrections, type Correction } from '@ratthall/domain/correction';
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
  const open = new Set(openCorrections(corrections, { editions, withdrawals }));
  const found = corrections.filter((one) => isWanted(one, wanted, open));
  return {
    dataVersion: version,
    current,
    total: found.length,
    corrections: found.slice(offset, offset + limit).map((whole) => {
      const { members, ...one } = whole;
      return {
        ...one,
        effects: one.effects as CorrectionList['corrections'][number]['effects'],
        memberCount: members.length,
        isOpen: open.has(whole),
      };
    }),
  };
}

function isWanted(
  one: Correction,
  { edition, member, indicator, state, weight }: Wanted,
  open: ReadonlySet<Correction>,
): boolean {
  return (
    (edition === undefined || one.edition === edition) &&
    (member === undefined || one.members.includes(member)) &&
    (indicator === undefined || one.indicator === indicator) &&
    (state === undefined || open.has(one) === (state === 'open')) &&
    (weight === undefined || one.isMajor === (weight === 'major'))
  );
}
