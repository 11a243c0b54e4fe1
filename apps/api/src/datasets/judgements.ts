import { coverageOf, currentYear, judgedIn, observationsOf, shownGrid } from '@ratthall/domain/dataset';
import type { MemberKind } from '@ratthall/domain/indicator';
import { isCurrentMember } from '@ratthall/domain/membership';
import { networkNoise } from '@ratthall/domain/noise';
import { breaksOf, latestSegment, measuredPoints, type Break } from '@ratthall/domain/segments';
import { noise } from '@ratthall/domain/theil-sen';
import { directionOf, type Direction } from '@ratthall/domain/trend';
import { oncePerDataset } from './once.ts';

/** What can be said of one member's own series; `sigma` is its noise in the indicator's unit. */
export type Judgement = { direction: Direction; sigma: number | null; breaks: readonly Break[] };

const noBreaks: readonly Break[] = [];

export type Judgements = {
  byMember: ReadonlyMap<string, Judgement>;
  /** The usual noise among present members of a kind. */
  usualNoise: Record<MemberKind, number | null>;
};

/** Every member's judgement in an indicator, for members of the kinds that it is made for. */
export const judgementsOf = oncePerDataset<Judgements>(
  (dataset, id) => {
    const byMember = new Map<string, Judgement>();
    const sigmas: Record<MemberKind, (number | null)[]> = { municipality: [], region: [] };
    const indicator = dataset.indicators.get(id);
    const grid = indicator && shownGrid(dataset, indicator);
    const present = grid ? currentYear(coverageOf(grid)) : null;
    for (const member of indicator ? dataset.members : []) {
      if (!indicator?.appliesTo.includes(member.kind)) continue;
      const observations = grid ? observationsOf(grid, member.code) : [];
      const until = judgedIn(present, observations);
      const sigma = noise(measuredPoints(latestSegment(observations, indicator.definitions)?.observations ?? []));
      const breaks = breaksOf(observations, indicator.definitions);
      byMember.set(member.code, {
        direction: directionOf(observations, indicator, until),
        sigma,
        breaks: breaks.length === 0 ? noBreaks : breaks,
      });
      if (isCurrentMember(member)) sigmas[member.kind].push(sigma);
    }
    const usualNoise = { municipality: networkNoise(sigmas.municipality), region: networkNoise(sigmas.region) };
    return { byMember, usualNoise };
  },
  { atMost: 1_000 },
);
