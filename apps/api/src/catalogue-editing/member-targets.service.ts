import type { Dataset } from '@ratthall/domain/dataset';
import type { MemberTarget } from '@ratthall/domain/indicator';
import { withMemberTarget } from '@ratthall/domain/with-catalogue';
import { findIndicator, findMember } from '#datasets/find.ts';
import { amend, standing, type Amending, type Wanted } from './amending.ts';
import { partsOf, refuseBy, refuseWrong, replaced } from './checked-catalogue.ts';
import { impactOf } from './impact.ts';

export type MemberTargetEditing = ReturnType<typeof createMemberTargetEditing>;

/** The targets that members have decided for themselves, as the secretariat writes them down. */
export function createMemberTargetEditing(parts: Amending) {
  const { repository, datasets } = parts;
  return {
    async list() {
      const stored = await repository.documents<MemberTarget>('memberTargets');
      return { targets: stored.filter(({ isRemoved }) => !isRemoved).map(standing) };
    },

    /** What would be said of the member with such a target. */
    async preview(target: MemberTarget) {
      const before = datasets.current();
      refuseUnlike(before, target.id, target);
      return impactOf({ before, after: withMemberTarget(before, target) }, target.indicator, target.member);
    },

    save(wanted: Wanted<MemberTarget>) {
      const check = (dataset: Dataset, before: MemberTarget | null) => {
        refuseUnlike(dataset, wanted.id, wanted.document);
        const { document } = wanted;
        if (document === null || before === null) return;
        for (const field of ['member', 'indicator'] as const)
          if (document[field] !== before[field])
            refuseBy('same-owner', { field: `target.${field}`, value: document[field], detail: before[field] });
      };
      return amend(parts, wanted, { table: 'memberTargets', check });
    },
  };
}

function refuseUnlike(dataset: Dataset, id: string, target: MemberTarget | null): void {
  if (target !== null) {
    if (target.id !== id) refuseBy('same-id', { field: 'target.id', value: target.id, detail: id });
    const { kind } = findMember(dataset, target.member, 'target.member');
    const { appliesTo } = findIndicator(dataset, target.indicator);
    if (!appliesTo.includes(kind))
      refuseBy('kind-of-member', { field: 'target.member', value: target.member, detail: appliesTo.join() });
  }
  const parts = partsOf(dataset);
  refuseWrong(dataset, { ...parts, memberTargets: replaced(parts.memberTargets, id, target) });
}
