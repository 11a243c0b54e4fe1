import type { Dataset } from '@ratthall/domain/dataset';
import type { Indicator, MemberKind } from '@ratthall/domain/indicator';
import { lessonsRule, whyNobodyImproved } from '@ratthall/domain/lessons';
import type { Member } from '@ratthall/domain/membership';
import { findMember, findSet, indicatorsOf } from '#datasets/find.ts';
import { networkKind } from '#datasets/network-figures.ts';
import { peersIn } from '#datasets/peers.ts';
import { presentMembers } from '#datasets/present-codes.ts';
import { fail } from '#fail.ts';
import { lessonOf, placesAmong } from './lesson.ts';
import { networkStanding } from '#datasets/network-standing.ts';

/** A certain verdict is given by noise in one case of twenty, half of them for the better. */
const chanceOfImprovement = 0.025;
const mostListed = 200;

type Wanted = {
  set: string | undefined;
  county: string | undefined;
  member: string | undefined;
  peers: string | undefined;
};

/** Who has improved in each indicator of a set. Every indicator by itself: nothing is added up over them. */
export function networkLessonsOf(dataset: Dataset, wanted: Wanted) {
  const set = findSet(dataset, wanted.set);
  const { kind, members } = groupOf(dataset, wanted);
  const group = new Set(members.map(({ code }) => code));
  return {
    dataVersion: dataset.version,
    ruleVersion: lessonsRule,
    set: set.id,
    kind,
    n: group.size,
    indicators: indicatorsOf(dataset, set).map(({ indicator, number, complements }) => ({
      id: indicator.id,
      number,
      complements,
      ...improvedIn(dataset, indicator, { kind, group }),
    })),
  };
}

function groupOf(dataset: Dataset, { county, member: code, peers }: Wanted): { kind: MemberKind; members: Member[] } {
  if (code === undefined && peers !== undefined) {
    fail('request.invalid', { field: 'peers', value: peers, expected: 'a member too, whose peers they are' });
  }
  const own = code === undefined ? null : findMember(dataset, code, 'member');
  const kind = own?.kind ?? networkKind;
  const present = presentMembers(dataset, kind);
  if (county !== undefined && !present.some(({ countyCode }) => countyCode === county)) {
    fail('request.invalid', { field: 'county', value: county, expected: 'the two digits of a county with members' });
  }
  const chosen = own === null ? null : new Set([own, ...peersIn(dataset, own, peers ?? 'all')]);
  const members = present.filter(
    (member) => (county === undefined || member.countyCode === county) && (chosen?.has(member) ?? true),
  );
  return { kind, members };
}

function improvedIn(
  dataset: Dataset,
  indicator: Indicator,
  { kind, group }: { kind: MemberKind; group: ReadonlySet<string> },
) {
  const standing = networkStanding(dataset, indicator, kind);
  const places = new Map(placesAmong(standing, group).map((place) => [place.member, place]));
  const improving = standing.mostImproved.filter(({ member }) => group.has(member));
  const judged = [...standing.judged].filter((member) => group.has(member)).length;
  const listed = improving.slice(0, mostListed);
  const counts = { members: group.size, judged, improving: improving.length };
  return {
    year: standing.year,
    spread: standing.spread,
    counts,
    expectedByChance: chanceOfImprovement * judged,
    improved: listed.map(({ member }) => lessonOf(dataset, indicator, { member, standing, place: places.get(member) })),
    improvedUnknown: whyNobodyImproved(indicator.polarity, { ...counts, peers: group.size, named: listed.length }),
  };
}
