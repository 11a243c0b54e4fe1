import { followedVersion } from '@ratthall/domain/followed-version';
import { missingTextsOf } from '@ratthall/domain/edition-texts';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import { standingTargets } from '@ratthall/domain/target';
import { isTakenBack, withIndicator, type Earlier } from '@ratthall/domain/with-catalogue';
import { findIndicator } from '#datasets/find.ts';
import { amend, standing, type Amending, type Wanted } from './amending.ts';
import type { CatalogueEditingRepository } from './catalogue-editing.repository.ts';
import { partsOf, refuseBy, refuseWrong, replaced } from './checked-catalogue.ts';
import { impactOf } from './impact.ts';

export type IndicatorEditing = ReturnType<typeof createIndicatorEditing>;

/** The indicators as the secretariat changes them. */
export function createIndicatorEditing(parts: Amending) {
  const { repository, datasets } = parts;

  const save = async ({ document, ...wanted }: Wanted<Indicator> & { document: Indicator }) => {
    await refuseOtherInputs(repository, findIndicator(datasets.current(), wanted.id), document);
    const check = (dataset: Dataset) => refuseUnlike(dataset, wanted.id, document);
    const saved = await amend(
      parts,
      { ...wanted, document },
      {
        table: 'indicators',
        check,
        values: (_, before) => relabelledRows(repository, before, document),
      },
    );
    return { ...saved, document: saved.document! };
  };

  return {
    async list() {
      const stored = await repository.documents<Indicator>('indicators');
      const { sets, memberTargets } = datasets.current();
      const indicators = stored.flatMap(({ isRemoved, document, revision, author, changedAt }) => {
        const { id, name, definitions, targets, reportedBy } = document;
        const definition = definitions.at(-1)!;
        const own = memberTargets.filter(({ indicator }) => indicator === id);
        const blank = missingTextsOf(document);
        const lacking = (language: 'sv' | 'en') => blank.filter((one) => one.language === language).length;
        const row = {
          revision,
          author,
          changedAt,
          id,
          name,
          numbers: sets.flatMap(({ id: set, entries }) =>
            entries.flatMap((entry) => (entry.indicator === id ? { set, number: entry.number } : [])),
          ),
          definition: definition.version,
          validFrom: definition.validFrom,
          targets: standingTargets(targets).length,
          ownTargets: standingTargets(own).length,
          reportedBy,
          lacking: { sv: lacking('sv'), en: lacking('en') },
        };
        return isRemoved ? [] : row;
      });
      return { indicators };
    },

    async read(id: string) {
      findIndicator(datasets.current(), id);
      const stored = await repository.documents<Indicator>('indicators');
      const { document, ...stands } = standing(stored.find(({ key }) => key === id));
      return { ...stands, document: document ?? findIndicator(datasets.current(), id) };
    },

    /** What saving an indicator like this would turn. */
    async preview(id: string, indicator: Indicator) {
      const before = datasets.current();
      refuseUnlike(before, id, indicator);
      await refuseOtherInputs(repository, findIndicator(before, id), indicator);
      const earlier = await earlierVersions(repository, findIndicator(before, id), indicator);
      return impactOf({ before, after: withIndicator(before, indicator, earlier) }, id);
    },

    save,

    /** Makes an indicator what it was before a change. One that came with a set goes with it, and not by itself. */
    restore({ document, ...wanted }: Wanted<Indicator>) {
      return document === null
        ? refuseBy('came-with-set', { field: 'indicator', value: null }, 'catalogue.wrong-step')
        : save({ ...wanted, document });
    },
  };
}

/** Refuses what is wrong in itself, and what would make figures that are there mean something else without a new version. */
function refuseUnlike(dataset: Dataset, id: string, indicator: Indicator): void {
  const before = findIndicator(dataset, id);
  if (indicator.id !== id) refuseBy('same-id', { field: 'indicator.id', value: indicator.id, detail: id });
  const parts = partsOf(dataset);
  refuseWrong(dataset, { ...parts, indicators: replaced(parts.indicators, id, indicator) });
  for (const field of dataset.shown.has(id) ? measured : []) {
    const [was, is] = [String(before[field]), String(indicator[field])];
    if (was !== is) refuseBy('same-measure', { field: `indicator.${field}`, value: is, detail: was });
  }
  refuseNarrow(dataset, indicator);
}

const measured = ['unit', 'polarity', 'factor', 'shownSource'] as const;

/** Refuses limits of the possible that figures which are there lie outside of: no load of them could be done again. */
function refuseNarrow({ grids }: Dataset, { id, limits: { hardMin, hardMax } }: Indicator): void {
  let [low, high] = [Infinity, -Infinity];
  for (const { states, values } of grids.get(id)?.values() ?? [])
    states.forEach((state, cell) => {
      if (state !== 1) return;
      [low, high] = [Math.min(low, values[cell]!), Math.max(high, values[cell]!)];
    });
  const field = (name: string) => `indicator.limits.${name}`;
  if (hardMin !== null && hardMin > low)
    refuseBy('holds-figures', { field: field('hardMin'), value: String(hardMin), detail: String(low) });
  if (hardMax !== null && hardMax < high)
    refuseBy('holds-figures', { field: field('hardMax'), value: String(hardMax), detail: String(high) });
}

/** Refuses other parts than those that somebody has reported figures in: the numbers that were typed would be others. */
async function refuseOtherInputs(
  repository: Pick<CatalogueEditingRepository, 'isTyped'>,
  before: Indicator,
  after: Indicator,
): Promise<void> {
  const told = ({ inputs, scopes }: Indicator) =>
    [...inputs.map(({ id, role, unit }) => `${id} ${role} ${unit}`), ...scopes.map(({ id }) => id)].join(', ');
  if (told(before) === told(after) || !(await repository.isTyped(after.id))) return;
  refuseBy('same-inputs', { field: 'indicator.inputs', value: told(after), detail: told(before) });
}

/** What figures have followed before: only read where a version is taken back, so that it matters. */
async function earlierVersions(
  repository: Pick<CatalogueEditingRepository, 'newestValues'>,
  before: Indicator,
  after: Indicator,
): Promise<Earlier> {
  if (!isTakenBack(before.definitions, after.definitions)) return () => [];
  const rows = await repository.newestValues(after.id);
  const known = new Map(rows.map(({ row, earlier }) => [`${row.source} ${row.area} ${row.year}`, earlier]));
  return ({ source, area, year }) => known.get(`${source} ${area} ${year}`) ?? [];
}

/** New revisions, with the same values, of the figures that follow another definition version from now on. */
async function relabelledRows(
  repository: Pick<CatalogueEditingRepository, 'newestValues'>,
  before: Indicator | null,
  after: Indicator,
) {
  if (before === null || JSON.stringify(before.definitions) === JSON.stringify(after.definitions)) return [];
  const rows = await repository.newestValues(after.id);
  return rows.flatMap(({ row, earlier }) => {
    const { year, definitionVersion: version } = row;
    const definitionVersion = followedVersion({ year, version, earlier }, before.definitions, after.definitions);
    const isTold = row.status === 'approved' && definitionVersion !== version;
    return isTold ? { ...row, definitionVersion, revision: row.revision + 1 } : [];
  });
}
