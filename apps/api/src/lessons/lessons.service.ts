import { shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import { firstOf, lessonsRule, whyNobodyBest, whyNobodyImproved } from '@ratthall/domain/lessons';
import type { Member } from '@ratthall/domain/membership';
import { findMember, findSet, indicatorsOf } from '#datasets/find.ts';
import { peersIn } from '#datasets/peers.ts';
import { lessonOf, placesWith } from './lesson.ts';
import { networkStanding } from '#datasets/network-standing.ts';

type Wanted = { code: string; set: string | undefined; peers: string | undefined };

/** Whom a member can learn from in each indicator of a set, among the peers of the reader's choice. */
export function lessonsOf(dataset: Dataset, wanted: Wanted) {
  const member = findMember(dataset, wanted.code);
  const set = findSet(dataset, wanted.set);
  const choice = wanted.peers ?? 'all';
  const peers = new Set(peersIn(dataset, member, choice).map(({ code }) => code));
  return {
    dataVersion: dataset.version,
    ruleVersion: lessonsRule,
    member: member.code,
    set: set.id,
    peers: { choice, n: peers.size },
    indicators: indicatorsOf(dataset, set).map(({ indicator, number, complements }) => ({
      id: indicator.id,
      number,
      complements,
      ...indicatorLessons(dataset, indicator, { own: member, peers }),
    })),
  };
}

function indicatorLessons(
  dataset: Dataset,
  indicator: Indicator,
  { own, peers }: { own: Member; peers: ReadonlySet<string> },
) {
  const { polarity } = indicator;
  const standing = networkStanding(dataset, indicator, own.kind);
  const places = placesWith(shownGrid(dataset, indicator), standing, { own, peers, polarity });
  const placeOf = new Map(places.map((place) => [place.member, place]));
  const told = (member: string) => lessonOf(dataset, indicator, { member, standing, place: placeOf.get(member) });

  const improving = standing.mostImproved.filter(({ member }) => peers.has(member));
  const improved = firstOf(improving, ({ direction }) => direction.change ?? 0);
  const best = firstOf(
    places.filter(({ member }) => member !== own.code),
    ({ rank }) => rank,
  );
  const counts = {
    peers: peers.size,
    judged: countIn(peers, standing.judged),
    improving: improving.length,
    withValue: countIn(peers, standing.withValue),
  };
  const ranked = places.length;
  return {
    applies: indicator.appliesTo.includes(own.kind),
    year: standing.year,
    spread: standing.spread,
    counts,
    improved: improved.map(({ member }) => told(member)),
    improvedUnknown: whyNobodyImproved(polarity, { ...counts, named: improved.length }),
    best: best.map(({ member }) => told(member)),
    bestUnknown: whyNobodyBest(polarity, { peers: peers.size, ranked, named: best.length }),
    own: told(own.code),
  };
}

function countIn(peers: ReadonlySet<string>, some: ReadonlySet<string>): number {
  let n = 0;
  for (const code of peers) if (some.has(code)) n++;
  return n;
}
