import type { Dataset } from '@ratthall/domain/dataset';
import { isCurrentMember } from '@ratthall/domain/membership';
import type { PublishedVerdict } from '@ratthall/domain/published-verdict';
import { statusClassOf } from '@ratthall/domain/status-class';
import { profileOf } from '#members/profile.service.ts';

/** What can be said of every present member in the indicators of a set that are made for it. */
export function publishedVerdicts(dataset: Dataset, set: string): PublishedVerdict[] {
  return dataset.members.filter(isCurrentMember).flatMap(({ code }) =>
    profileOf(dataset, { code, set, peers: undefined }).indicators.flatMap((one) => {
      const indicator = dataset.indicators.get(one.id);
      if (!one.applies || !indicator) return [];
      const { latest, level, direction, pace, missing, series } = one;
      const version = latest && series.find(({ year }) => year === latest.year)?.definitionVersion;
      const classes = indicator.definitions.find((definition) => definition.version === version)?.classes ?? null;
      return {
        indicator: one.id,
        member: code,
        latest,
        missing: missing?.reason ?? null,
        direction: direction.verdict,
        pace: pace.map(({ target, status }) => ({ target, status })),
        rank: level && { rank: level.rank, n: level.n, N: level.N },
        quartile: level?.quartile ?? null,
        statusClass: latest && statusClassOf(latest.value, classes, indicator.polarity),
      };
    }),
  );
}
