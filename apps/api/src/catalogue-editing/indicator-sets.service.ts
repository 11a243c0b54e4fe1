import type { ComposedSet } from '@ratthall/contract/catalogue-editing';
import type { CatalogueRule } from '@ratthall/domain/catalogue-rules';
import type { Dataset } from '@ratthall/domain/dataset';
import type { IndicatorSet } from '@ratthall/domain/indicator';
import { dayOf } from '#clock.ts';
import { AppError, fail } from '#fail.ts';
import { profileOf } from '#members/profile.service.ts';
import { overviewOf } from '#network/network.service.ts';
import { amend, standing, unknown, type Amending, type Stands } from './amending.ts';
import { partsOf, refuseBy, refuseWrong, replaced } from './checked-catalogue.ts';
import { withDraft } from './draft-dataset.ts';
import { alongsideSet, isDraftSet, isDue, refuseSetChange, type KeptSet, type SetChange } from './set-changes.ts';

type Asked = { id: string; revision: number; reason: string; by: string };

export type SetComposing = ReturnType<typeof createSetComposing>;

/** The sets of indicators as the secretariat composes them. */
export function createSetComposing(parts: Amending) {
  const { repository, datasets, now } = parts;
  const table = 'indicatorSets';
  const thisYear = () => Number(dayOf(now()).slice(0, 4));
  const stored = async (id: string) => {
    const found = (await repository.documents<KeptSet>(table)).find(({ key }) => key === id);
    return found && !found.isRemoved ? found : null;
  };
  const find = async (id: string) => (await stored(id)) ?? fail('catalogue.not-found', unknown(id));
  const tried = async (id: string): Promise<Dataset> => {
    const { document } = await find(id);
    return withDraft(datasets.current(), composed(document));
  };

  /** Saves a set of which something else depends: who is shown first, and which indicators are public. */
  const write = async (asked: Asked, { after, heir = null }: Pick<SetChange, 'after' | 'heir'>) => {
    const year = thisYear();
    const { document: before } = await find(asked.id);
    const change = { before, after, year, heir };
    const saved = await amend<KeptSet>(
      parts,
      { ...asked, document: after },
      {
        table,
        check: (dataset) => refuseSetChange(dataset, change),
        alongside: (dataset) => alongsideSet(dataset, change),
      },
    );
    return reply(saved);
  };

  const save = async ({ set, ...asked }: Asked & { set: ComposedSet | null }) => {
    const saved = await amend<KeptSet>(
      parts,
      { ...asked, document: set && kept(set) },
      { table, check: (dataset, before) => refuseUnlike(dataset, { id: asked.id, before, set }) },
    );
    return reply(saved);
  };

  return {
    async list() {
      const all = await repository.documents<KeptSet>(table);
      return { sets: all.filter(({ isRemoved }) => !isRemoved).map((one) => reply(standing(one))) };
    },

    save,

    /**
     * Makes a draft public, or says anew from when a set holds. Where it is to be shown first it is so at once, or by
     * itself when its year comes.
     */
    async adopt({ validFrom, isDefault, ...asked }: Asked & { validFrom: number; isDefault: boolean }) {
      const { document } = await find(asked.id);
      const { newIndicators: _, ...set } = composed(document);
      if (!isDefault && set.isDefault) refuseBy('another-takes-over', { field: 'set.isDefault', value: 'false' });
      const isNow = set.isDefault || (isDefault && validFrom <= thisYear());
      const defaultFrom = isDefault && !isNow ? validFrom : null;
      const after = kept({ ...set, newIndicators: [], isDraft: false, validFrom, isDefault: isNow, defaultFrom });
      return write(asked, { after });
    },

    /** A set whose year has come is shown first from now on, in the name of whoever decided it. */
    async showDue(): Promise<void> {
      const due = datasets
        .current()
        .sets.filter((set) => isDue(set, thisYear()))
        .toSorted((a, b) => a.defaultFrom! - b.defaultFrom!)
        .at(-1);
      const found = due && (await stored(due.id));
      const [decided] = due ? await repository.changes(table, due.id) : [];
      if (!found || !decided || isDraftSet(found.document)) return;
      const { revision, author, reason } = decided;
      const after = { ...found.document, isDefault: true, defaultFrom: null };
      try {
        await write({ id: due.id, revision, reason, by: author.id }, { after });
      } catch (error) {
        // Somebody else, or another server, has been faster: what holds then is looked at the next time.
        if (!(error instanceof AppError)) throw error;
      }
    },

    /** Makes a set what it was before a change. One that is public becomes a draft again while nothing depends on it. */
    async restore({ document, ...asked }: Asked & { document: KeptSet | null }) {
      const current = (await stored(asked.id))?.document ?? null;
      const isPublic = current !== null && !isDraftSet(current);
      if (!isPublic && (document === null || isDraftSet(document)))
        return save({ ...asked, set: document && composed(document) });
      if (document === null) return save({ ...asked, set: null });
      const heir = current?.isDefault && !document.isDefault ? await shownBefore(asked.id) : null;
      // A time that has passed is not to come again.
      const past = isDue(document, thisYear()) ? { ...document, defaultFrom: null } : document;
      const after = isDraftSet(past) ? await unadopted(past) : past;
      return write(asked, { after, heir });
    },

    overview: async (id: string) => overviewOf(await tried(id), id),

    profile: async (id: string, code: string) => profileOf(await tried(id), { code, set: id, peers: undefined }),
  };

  /** The set that was shown first before a set took over. */
  async function shownBefore(id: string): Promise<IndicatorSet | null> {
    for (const { key, before, after } of await repository.changes(table)) {
      const [was, is] = [before as KeptSet | null, after as KeptSet | null];
      const heir = datasets.current().sets.find((set) => set.id === key);
      if (key !== id && was?.isDefault && !is?.isDefault && heir) return heir;
    }
    return null;
  }

  /** The draft with its indicators as they are by now; refused where there are figures of one of them. */
  async function unadopted(draft: Extract<KeptSet, { isDraft: true }>): Promise<KeptSet> {
    const { indicators, grids } = datasets.current();
    for (const { id } of draft.newIndicators) {
      const hasFigures = (grids.get(id)?.size ?? 0) > 0 || (await repository.isReported(id));
      if (hasFigures) refuseBy('unreported', { field: 'set.newIndicators', value: id }, 'catalogue.wrong-step');
    }
    return { ...draft, newIndicators: draft.newIndicators.map((one) => indicators.get(one.id) ?? one) };
  }
}

/** As it is stored: a set that is public says nothing of drafts. */
function kept({ isDraft, newIndicators, ...set }: ComposedSet): KeptSet {
  return isDraft ? { ...set, isDraft, newIndicators } : set;
}

function composed(set: KeptSet): ComposedSet {
  return 'isDraft' in set ? set : { ...set, isDraft: false, newIndicators: [] };
}

function reply({ document, ...stands }: Stands<KeptSet>) {
  return { ...stands, document: document && composed(document) };
}

type Change = { id: string; before: KeptSet | null; set: ComposedSet | null };

function refuseUnlike(dataset: Dataset, { id, before, set }: Change): void {
  const isPublic = before !== null && !('isDraft' in before);
  const wrong = (field: string, value: string, rule: CatalogueRule, detail?: string) =>
    refuseBy(rule, { field: `set.${field}`, value, ...(detail !== undefined && { detail }) });
  if (set === null) {
    if (isPublic) refuseBy('public-stays', { field: 'set', value: null }, 'catalogue.wrong-step');
    return;
  }
  if (set.id !== id) wrong('id', set.id, 'same-id', id);
  if (set.isDraft === isPublic) wrong('isDraft', String(set.isDraft), isPublic ? 'is-public' : 'adopted-by-itself');
  for (const [field, was] of [
    ['isDefault', before?.isDefault ?? false],
    ['defaultFrom', before?.defaultFrom ?? null],
  ] as const)
    if ((set[field] ?? null) !== was) wrong(field, String(set[field]), 'until-adopted', String(was));
  if (isPublic && set.newIndicators.length > 0) wrong('newIndicators', set.newIndicators[0]!.id, 'no-new-in-public');
  const taken = set.newIndicators.find((one) => dataset.indicators.has(one.id));
  if (taken) wrong('newIndicators', taken.id, 'free-id');
  const stray = set.newIndicators.find((one) => !set.entries.some(({ indicator }) => indicator === one.id));
  if (stray) wrong('newIndicators', stray.id, 'has-place');
  refuseWrong(dataset, {
    ...partsOf(dataset),
    indicators: [...dataset.indicators.values(), ...set.newIndicators],
    sets: replaced(dataset.sets, id, kept(set)),
  });
}
