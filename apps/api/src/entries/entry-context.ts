import { isPublishedIn } from '@ratthall/domain/as-corrected';
import { fewestForQuartiles } from '@ratthall/domain/comparison';
import { comparableIn, currentYear, observationsOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { EntryContext } from '@ratthall/domain/entry-checks';
import type { EntryContent } from '@ratthall/domain/entry';
import type { Indicator, MemberKind } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import { ownSource } from '@ratthall/domain/own-figures';
import { definitionOf, historyBefore } from '@ratthall/domain/own-history';
import { quartiles, type Quartiles } from '@ratthall/domain/spread';
import { standingValue } from '@ratthall/domain/standing-value';
import { typedNumber } from '@ratthall/domain/typed-number';
import { checksInForce } from '#datasets/check-rates.ts';
import { centralOf, publicOf } from '#datasets/figures.ts';
import { groupSummaries } from '#datasets/groups.ts';
import { oncePerDataset } from '#datasets/once.ts';
import { presentCodes } from '#datasets/present-codes.ts';
import type { StoredEntry } from './entries.repository.ts';

/** What is known of a member and a year besides the dataset, when its entries are checked. */
export type KnownBeside = {
  member: Member;
  year: number;
  today: string;
  /** Its entries of the year as they stand, and the newest approved one of the years before, by indicator. */
  written: ReadonlyMap<string, StoredEntry>;
  before: ReadonlyMap<string, StoredEntry>;
  populations: readonly { year: number; population: number }[];
  /** What the current edition says; null before the first. */
  edition: Dataset | null;
};

/** Everything that an entry is checked against. */
export function contextOf(
  dataset: Dataset,
  indicator: Indicator,
  { content, known }: { content: EntryContent; known: KnownBeside },
): EntryContext {
  const { member, year, today, before, populations, edition } = known;
  const own = publicOf(dataset.grids.get(indicator.id)?.get(ownSource), { member, year });
  const grid = shownGrid(dataset, indicator);
  const isPublished =
    edition !== null && isPublishedIn(edition, { indicator: indicator.id, member: member.code, year });
  const series = grid ? observationsOf(grid, member.code) : [];
  const followed = definitionOf(indicator.definitions, year);
  return {
    indicator,
    year,
    today,
    ...historyBefore(series, indicator.definitions, { year, followed }),
    peers: peersOf(dataset, indicator, member),
    lastInputs: before.get(indicator.id)?.content.inputs ?? {},
    inForce: checksInForce(dataset, indicator.id),
    central: centralOf(dataset, indicator, { member, year })?.value ?? null,
    approved: own,
    published: isPublished ? publicOf(grid, { member, year }) : null,
    units: unitsIn(content, indicator),
    beside: { others: othersOf(dataset, indicator, known), populations },
  };
}

type Peers = Quartiles & { n: number; year: number };

/** The latest values of the other present members of a kind, in the year that the indicator stands in; null with too few. */
export function peersOf(dataset: Dataset, { id }: Indicator, { code, kind }: Pick<Member, 'code' | 'kind'>) {
  const { year, figures } = latestByKind(dataset, `${kind} ${id}`);
  const values = figures.flatMap((figure) => (figure.area === code ? [] : figure.value));
  const spread = year === null || values.length < fewestForQuartiles ? null : quartiles(values);
  return year === null || spread === null ? null : ({ n: values.length, ...spread, year } satisfies Peers);
}

type Latest = { year: number | null; figures: readonly { area: string; value: number }[] };

const latestByKind = oncePerDataset<Latest>(
  (dataset, key) => {
    const [kind, id] = key.split(' ') as [MemberKind, string];
    const indicator = dataset.indicators.get(id);
    const grid = indicator && shownGrid(dataset, indicator);
    const codes = presentCodes(dataset, kind);
    const year = indicator ? currentYear(groupSummaries(dataset, indicator, codes)) : null;
    if (!grid || year === null) return { year: null, figures: [] };
    const figures = comparableIn(grid, codes, year).figures;
    // In order, so that leaving one out leaves the others in order too.
    return { year, figures: figures.sort((one, other) => one.value - other.value) };
  },
  { atMost: 1_000 },
);

/** The units that were typed after the numbers. */
function unitsIn({ typed }: EntryContent, { inputs }: Indicator): Record<string, string> {
  const units = inputs.flatMap(({ id, unit }) => {
    const read = Object.hasOwn(typed, id) ? typedNumber(typed[id]!, { unit }) : null;
    return read?.kind === 'number' && read.unit !== null ? [[id, read.unit] as const] : [];
  });
  return Object.fromEntries(units);
}

/** What stands of the other indicators for the year: what the report says, else what is public. */
function othersOf(dataset: Dataset, { id: own }: Indicator, { member, year, written }: KnownBeside) {
  return [...dataset.indicators.values()].flatMap((indicator) => {
    if (indicator.id === own) return [];
    const said = written.get(indicator.id)?.content;
    const shown = publicOf(shownGrid(dataset, indicator), { member, year })?.value ?? null;
    const central = centralOf(dataset, indicator, { member, year })?.value ?? null;
    return { indicator, value: standingValue(said, { shown, central }), inputs: said?.inputs ?? {} };
  });
}
