import type { Member } from './members.ts';

/** A member of which nothing is known but what the test says. */
export function aMember(known: Partial<Member> = {}): Member {
  return {
    code: '0604',
    slug: 'aneby',
    name: 'Aneby',
    kind: 'municipality',
    countyCode: '06',
    county: null,
    skrGroup: null,
    skrGroupName: null,
    population: null,
    populationYear: null,
    populationChange: null,
    landArea: null,
    latitude: null,
    longitude: null,
    neighbours: [],
    joinedYear: null,
    leftYear: null,
    ...known,
  };
}
