import { describe, expect, test } from 'vitest';
import { actions, can, ownMembersOf, roles, type Action, type Assignment, type Person } from './permissions.ts';

const own = '2580';
const other = '0180';

function aPerson(...assignments: Assignment[]): Person {
  return { id: 'kim', assignments };
}

const everyone: Record<string, Person | null> = {
  visitor: null,
  'nobody in particular': aPerson(),
  reporter: aPerson({ role: 'reporter', member: own }),
  approver: aPerson({ role: 'approver', member: own }),
  secretariat: aPerson({ role: 'secretariat', member: null }),
  administrator: aPerson({ role: 'administrator', member: null }),
};

/** Who may do what at the member `own`, of what somebody else has submitted. */
const allowed: Record<Action, string[]> = {
  'account.use': ['nobody in particular', 'reporter', 'approver', 'secretariat', 'administrator'],
  'report.read': ['reporter', 'approver', 'secretariat', 'administrator'],
  'entry.save': ['reporter', 'secretariat', 'administrator'],
  'entry.submit': ['reporter', 'secretariat', 'administrator'],
  'entry.confirm': ['approver'],
  'entry.return': ['approver', 'secretariat', 'administrator'],
  'entry.approve': ['secretariat', 'administrator'],
  'round.read': ['secretariat', 'administrator'],
  'round.manage': ['secretariat', 'administrator'],
  'reminder.send': ['secretariat', 'administrator'],
  'edition.prepare': ['secretariat', 'administrator'],
  'edition.publish': ['secretariat', 'administrator'],
  'edition.withdraw': ['secretariat', 'administrator'],
  'people.read': ['secretariat', 'administrator'],
  'people.manage': ['secretariat', 'administrator'],
  'audit.read': ['administrator'],
  'delegation.manage': ['reporter', 'secretariat', 'administrator'],
  'contact.confirm': ['reporter', 'approver', 'secretariat', 'administrator'],
  'members.read': ['secretariat', 'administrator'],
  'members.manage': ['secretariat', 'administrator'],
  'catalogue.manage': ['secretariat', 'administrator'],
  'values.import': ['secretariat', 'administrator'],
};

describe.each(actions)('%s', (action) => {
  test.each(Object.entries(everyone))('by %s', (name, person) => {
    expect(can(person, action, { member: own })).toBe(allowed[action].includes(name));
  });

  test('a role at one member gives nothing at another', () => {
    const isForAll = action === 'account.use';
    for (const role of ['reporter', 'approver'] as const) {
      expect(can(aPerson({ role, member: own }), action, { member: other })).toBe(isForAll);
      expect(can(aPerson({ role, member: own }), action)).toBe(isForAll);
    }
  });
});

test('nobody confirms or approves what they have written, submitted or confirmed themselves', () => {
  const subject = { member: own, hands: ['lo', 'kim'] };
  expect(can(everyone.approver!, 'entry.confirm', subject)).toBe(false);
  expect(can(everyone.secretariat!, 'entry.approve', subject)).toBe(false);
  expect(can(everyone.administrator!, 'entry.approve', subject)).toBe(false);
  expect(can(everyone.secretariat!, 'entry.approve', { ...subject, hands: ['lo'] })).toBe(true);
});

test('an approver sends back what waits with the member, and the secretariat what has come to it too', () => {
  const statuses = ['awaiting', 'submitted'] as const;
  const may = (name: string) =>
    statuses.filter((status) => can(everyone[name]!, 'entry.return', { member: own, status }));
  expect([may('approver'), may('secretariat')]).toEqual([['awaiting'], [...statuses]]);
});

test('only an administrator decides about roles in the network', () => {
  for (const role of roles) {
    const isNetwork = role === 'secretariat' || role === 'administrator';
    expect(can(everyone.secretariat!, 'people.manage', { role, member: own })).toBe(!isNetwork);
    expect(can(everyone.administrator!, 'people.manage', { role, member: own })).toBe(true);
  }
});

test('the members of a person are those of all roles, each once', () => {
  const person = aPerson(
    { role: 'reporter', member: own },
    { role: 'approver', member: own },
    { role: 'reporter', member: other },
    { role: 'secretariat', member: null },
  );
  expect(ownMembersOf(person)).toEqual([own, other]);
});
