import { comparableIn, currentYear, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator, MemberKind } from '@ratthall/domain/indicator';
import { bestFirst, mostImproved, networkSpread, type GoodExample, type Standing } from '@ratthall/domain/lessons';
import type { Direction } from '@ratthall/domain/trend';
import { groupSummaries } from './groups.ts';
import { judgementsOf } from './judgements.ts';
import { oncePerDataset } from './once.ts';
import { presentCodes } from './present-codes.ts';

/** The present members of a kind in one indicator, in the orders in which they are looked through. */
export type NetworkStanding = {
  /** The year that the indicator stands in, and the definition that its values are compared by. */
  year: number | null;
  version: number | null;
  spread: number | null;
  /** Those with a value that year by that definition. */
  withValue: ReadonlySet<string>;
  bestFirst: readonly Standing[];
  mostImproved: readonly { member: string; direction: Direction }[];
  /** Those with enough values for a direction. */
  judged: ReadonlySet<string>;
  /** What members, present or past, have told about it. */
  examples: readonly GoodExample[];
};

export const networkStanding = (dataset: Dataset, { id }: Indicator, kind: MemberKind): NetworkStanding =>
  standings(dataset, `${kind} ${id}`);

const standings = oncePerDataset<NetworkStanding>(
  (dataset, key) => {
    const [kind, id] = key.split(' ') as [MemberKind, string];
    const indicator = dataset.indicators.get(id);
    const grid = indicator && shownGrid(dataset, indicator);
    const codes = presentCodes(dataset, kind);
    if (!grid || !indicator.appliesTo.includes(kind)) return nothing;
    const year = currentYear(groupSummaries(dataset, indicator, codes));
    const { version, figures } = year === null ? { version: null, figures: [] } : comparableIn(grid, codes, year);
    const values = new Map(figures.map(({ area, value }) => [area, value]));
    const { byMember } = judgementsOf(dataset, id);
    const judged = codes.flatMap((member) => {
      const direction = byMember.get(member)?.direction;
      return direction && direction.verdict !== 'too-few-values' ? [{ member, direction }] : [];
    });
    return {
      year,
      version,
      spread: networkSpread([...values.values()]),
      withValue: new Set(values.keys()),
      bestFirst: bestFirst(values, indicator.polarity),
      mostImproved: mostImproved(judged),
      judged: new Set(judged.map(({ member }) => member)),
      examples: dataset.examples.filter(({ indicator: about }) => about === id),
    };
  },
  { atMost: 1_000 },
);

const nothing: NetworkStanding = {
  year: null,
  version: null,
  spread: null,
  withValue: new Set(),
  bestFirst: [],
  mostImproved: [],
  judged: new Set(),
  examples: [],
};
