import { expect, test } from 'vitest';
import { matchingPeople, peopleGroups, withoutReporter } from './people-groups.ts';

const members = [
  { code: '2580', name: 'Luleå' },
  { code: '0180', name: 'Stockholm' },
];
const aPerson = (
  name: string,
  ...assignments: { role: 'reporter' | 'approver' | 'secretariat'; member: string | null }[]
) => ({
  id: name,
  name,
  email: `${name.toLowerCase()}@kommun.se`,
  language: 'sv' as const,
  createdAt: '',
  lastSignIn: null,
  hasCode: false,
  assignments,
});
const kim = aPerson('Kim', { role: 'reporter', member: '2580' }, { role: 'approver', member: '2580' });
const lo = aPerson('Lo', { role: 'secretariat', member: null }, { role: 'approver', member: '0180' });
const mio = aPerson('Mio');
const names = { network: 'Nätverket', noRole: 'Utan roll' };

test('people stand under the network, each of their members, or nothing', () => {
  const groups = peopleGroups([kim, lo, mio], members, names);
  expect(groups.map((group) => [group.name, group.people.map(({ person }) => person.name)])).toEqual([
    ['Nätverket', ['Lo']],
    ['Luleå', ['Kim']],
    ['Stockholm', ['Lo']],
    ['Utan roll', ['Mio']],
  ]);
  expect(groups[1]?.people[0]?.roles).toEqual(['reporter', 'approver']);
});

test('people are found by name, address and member', () => {
  const nameOf = (code: string) => members.find((member) => member.code === code)?.name ?? code;
  const found = (text: string) => matchingPeople([kim, lo, mio], text, nameOf).map(({ name }) => name);
  expect(found('luleå')).toEqual(['Kim']);
  expect(found('MIO@')).toEqual(['Mio']);
  expect(found(' ')).toEqual(['Kim', 'Lo', 'Mio']);
});

test('an approver alone does not report for a member', () => {
  expect(withoutReporter(members, [kim, lo]).map(({ name }) => name)).toEqual(['Stockholm']);
});
