import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invitationLines, memberIn, roleIn } from './invitation-list.ts';

const members = [
  { code: '2580', name: 'Luleå' },
  { code: '1382', name: 'Falkenberg' },
  { code: '0003', name: 'Region Uppsala' },
];

describe('a pasted list', () => {
  test('has its cells between tabs, semicolons or commas', () => {
    const read = invitationLines(
      'Kim@lulea.se\tRapportör\tLuleå\tKim Berg\r\n\r\nlo@lulea.se;godkännare;2580\nada@example.se,administratör',
    );
    expect(read).toEqual([
      { line: 1, email: 'kim@lulea.se', role: 'Rapportör', member: 'Luleå', name: 'Kim Berg' },
      { line: 3, email: 'lo@lulea.se', role: 'godkännare', member: '2580', name: '' },
      { line: 4, email: 'ada@example.se', role: 'administratör', member: '', name: '' },
    ]);
  });

  test('may have headings first, and cells in quotes', () => {
    expect(invitationLines('E-post;Roll;Medlem\n"a@b.se";"rapportör";"Luleå"')).toEqual([
      { line: 2, email: 'a@b.se', role: 'rapportör', member: 'Luleå', name: '' },
    ]);
  });

  test('whatever was pasted, each line that is not empty is read once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lines = invitationLines(text).map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });
});

test('a role is known by its name in either language', () => {
  expect(['Rapportör', 'approver', 'KANSLIET', 'administrator', 'chef', ''].map(roleIn)).toEqual([
    'reporter',
    'approver',
    'secretariat',
    'administrator',
    null,
    null,
  ]);
});

test('a member is known by its code or by its name, as it is written in Swedish', () => {
  const found = (text: string) => memberIn(text, members)?.code ?? null;
  expect(['2580', 'luleå', 'Luleå kommun', 'Falkenbergs kommun', 'region  uppsala'].map(found)).toEqual([
    '2580',
    '2580',
    '2580',
    '1382',
    '0003',
  ]);
  expect(['Falkenbergs', 'Lule', '', '9999'].map(found)).toEqual([null, null, null, null]);
});
