import type { ComposedSet } from '@ratthall/contract/catalogue-editing';
import type { Dataset } from '@ratthall/domain/dataset';
import type { DraftSet, IndicatorSet } from '@ratthall/domain/indicator';
import { fail } from '#fail.ts';
import { profileOf } from '#members/profile.service.ts';
import { overviewOf } from '#network/network.service.ts';
import { amend, standing, unknown, type Amending, type Stands } from './amending.ts';
import { partsOf, refuseWrong, replaced } from './checked-catalogue.ts';
import { withDraft } from './draft-dataset.ts';

type Kept = IndicatorSet | DraftSet;

type Asked = { id: string; revision: number; reason: string; by: string };

export type SetComposing = ReturnType<typeof createSetComposing>;

/** The sets of indicators as the secretariat composes them. */
export function createSetComposing(parts: Amending) {
  const { repository, datasets } = parts;
  const find = async (id: string) => {
    const found = (await repository.documents<Kept>('indicatorSets')).find(({ key }) => key === id);
    return found && !found.isRemoved ? found : fail('catalogue.not-found', unknown(id));
  };
  const tried = async (id: string): Promise<Dataset> => {
    const { document } = await find(id);
    return withDraft(datasets.current(), composed(document));
  };

  return {
    async list() {
      const stored = await repository.documents<Kept>('indicatorSets');
      return { sets: stored.filter(({ isRemoved }) => !isRemoved).map((one) => reply(standing(one))) };
    },

    async save({ set, ...asked }: Asked & { set: ComposedSet | null }) {
      const saved = await amend<Kept>(
        parts,
        { ...asked, document: set && kept(set) },
        {
          table: 'indicatorSets',
          check: (dataset, before) => refuseUnlike(dataset, { id: asked.id, before, set }),
        },
      );
      return reply(saved);
    },

    /** Makes a draft public, or says anew from when a set holds and whether it is the one that is shown first. */
    async adopt({ validFrom, isDefault, ...asked }: Asked & { validFrom: number; isDefault: boolean }) {
      const { document } = await find(asked.id);
      const { newIndicators, ...set } = composed(document);
      if (!isDefault && set.isDefault)
        fail('request.invalid', { field: 'isDefault', value: 'false', expected: 'true: another set has to take over' });
      const adopted = kept({ ...set, newIndicators: [], isDraft: false, validFrom, isDefault });
      const saved = await amend<Kept>(
        parts,
        { ...asked, document: adopted },
        {
          table: 'indicatorSets',
          check: (dataset) =>
            refuseWrong(dataset, {
              ...partsOf(dataset),
              indicators: [...dataset.indicators.values(), ...newIndicators],
              sets: replaced(isDefault ? dataset.sets.map(withoutDefault) : dataset.sets, asked.id, adopted),
            }),
          alongside: ({ sets }) => [
            ...newIndicators.map((indicator) => ({
              table: 'indicators' as const,
              id: indicator.id,
              document: indicator,
            })),
            ...sets.flatMap((other) =>
              isDefault && other.isDefault && other.id !== asked.id
                ? { table: 'indicatorSets' as const, id: other.id, document: withoutDefault(other) }
                : [],
            ),
          ],
        },
      );
      return reply(saved);
    },

    overview: async (id: string) => overviewOf(await tried(id), id),

    profile: async (id: string, code: string) => profileOf(await tried(id), { code, set: id, peers: undefined }),
  };
}

const withoutDefault = (set: IndicatorSet): IndicatorSet => (set.isDefault ? { ...set, isDefault: false } : set);

/** As it is stored: a set that is public says nothing of drafts. */
function kept({ isDraft, newIndicators, ...set }: ComposedSet): Kept {
  return isDraft ? { ...set, isDraft, newIndicators } : set;
}

function composed(set: Kept): ComposedSet {
  return 'isDraft' in set ? set : { ...set, isDraft: false, newIndicators: [] };
}

function reply({ document, ...stands }: Stands<Kept>) {
  return { ...stands, document: document && composed(document) };
}

type Change = { id: string; before: Kept | null; set: ComposedSet | null };

function refuseUnlike(dataset: Dataset, { id, before, set }: Change): void {
  const isPublic = before !== null && !('isDraft' in before);
  if (set === null) {
    const expected = 'a draft: what is public stays, and another set takes over';
    if (isPublic) fail('catalogue.wrong-step', { field: 'set', value: null, expected });
    return;
  }
  if (set.id !== id) fail('request.invalid', { field: 'set.id', value: set.id, expected: id });
  const wrong = (field: string, value: string, expected: string) =>
    fail('request.invalid', { field: `set.${field}`, value, expected });
  if (set.isDraft === isPublic)
    wrong('isDraft', String(set.isDraft), isPublic ? 'false: it is public' : 'true: it is adopted by itself');
  const wasDefault = before?.isDefault ?? false;
  if (set.isDefault !== wasDefault) wrong('isDefault', String(set.isDefault), `${wasDefault}, until a set is adopted`);
  if (isPublic && set.newIndicators.length > 0) wrong('newIndicators', set.newIndicators[0]!.id, 'none: it is public');
  const taken = set.newIndicators.find((one) => dataset.indicators.has(one.id));
  if (taken) wrong('newIndicators', taken.id, 'an id that no indicator has');
  const stray = set.newIndicators.find((one) => !set.entries.some(({ indicator }) => indicator === one.id));
  if (stray) wrong('newIndicators', stray.id, 'an indicator that has a place in the set');
  refuseWrong(dataset, {
    ...partsOf(dataset),
    indicators: [...dataset.indicators.values(), ...set.newIndicators],
    sets: replaced(dataset.sets, id, kept(set)),
  });
}
