import { expect, test } from 'vitest';
import type { MemberLine } from '#queries/member-records.ts';
import { membersShown } from './members-view.ts';

const aMember = (name: string, changes: Partial<MemberLine> = {}): MemberLine => ({
  code: '0001',
  slug: name,
  name,
  kind: 'municipality',
  county: 'Norrbottens län',
  joinedYear: null,
  leftYear: null,
  population: 100,
  populationYear: 2024,
  contacts: { official: null, politician: null },
  reporters: 1,
  approvers: 0,
  left: 0,
  asked: 3,
  ...changes,
});

const confirmed = (name: string) => ({ name, email: '', isConfirmed: true });
const members = [
  aMember('Boden', {
    population: 300,
    left: 2,
    contacts: { official: confirmed('Åsa Ek'), politician: confirmed('Bo') },
  }),
  aMember('Falkenberg', { leftYear: 2021, county: 'Hallands län' }),
  aMember('Luleå', { population: 900, joinedYear: 1990, reporters: 0 }),
];

const shown = (changes: Partial<Parameters<typeof membersShown>[1]>) =>
  membersShown(members, { filter: 'present', sort: 'name', text: '', ...changes }).map(({ name }) => name);

test('members are found by what is missing', () => {
  expect(shown({})).toEqual(['Boden', 'Luleå']);
  expect(shown({ filter: 'past' })).toEqual(['Falkenberg']);
  expect(shown({ filter: 'unconfirmed' })).toEqual(['Luleå']);
  expect(shown({ filter: 'nobody' })).toEqual(['Luleå']);
  expect(shown({ filter: 'left' })).toEqual(['Boden']);
});

test('members are found by name, county and contact, and ordered', () => {
  expect(shown({ filter: 'all', text: 'halland' })).toEqual(['Falkenberg']);
  expect(shown({ text: 'åsa' })).toEqual(['Boden']);
  expect(shown({ sort: 'population' })).toEqual(['Luleå', 'Boden']);
  expect(shown({ sort: 'joined' })).toEqual(['Luleå', 'Boden']);
  expect(shown({ sort: 'left' })).toEqual(['Boden', 'Luleå']);
});
