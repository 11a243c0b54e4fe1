import { expect, test } from 'vitest';
import { peerGroupOf } from './peer-group.ts';
import { wordsIn } from './words.ts';

const groups = [
  {
    id: 'residensstader',
    name: { sv: 'Residensstäder', en: 'County seats' },
    description: { sv: '', en: '' },
    members: ['2580'],
  },
];
const lulea = { code: '2580', county: 'Norrbottens län', skrGroupName: 'Större stad', population: 79_645 };
const unknown = { code: '0099', county: null, skrGroupName: null, population: null };

test.each([
  ['all', '94 medlemskommuner', '94 member municipalities'],
  ['county', '94 medlemskommuner i Norrbottens län', '94 member municipalities in Norrbottens län'],
  [
    'skr',
    '94 medlemskommuner i kommungruppen ”Större stad”',
    '94 member municipalities in the SKR group “Större stad”',
  ],
  [
    'size',
    '94 medlemskommuner med 70 000–199 999 invånare',
    '94 member municipalities with 70,000–199,999 inhabitants',
  ],
  ['neighbours', '94 medlemskommuner i grannskapet', '94 neighbouring member municipalities'],
  ['similar', '94 liknande medlemskommuner', '94 similar member municipalities'],
  [
    'group-residensstader',
    '94 medlemskommuner i gruppen ”Residensstäder”',
    '94 member municipalities in the group “County seats”',
  ],
  ['0604,0180', '94 medlemskommuner i ett eget urval', '94 member municipalities in a selection of one’s own'],
])('the choice %s is said as whom a member is ranked among', (choice, swedish, english) => {
  const ranked = { kind: 'municipality', isPast: false, peers: peerGroupOf(choice, lulea, groups) } as const;
  expect(`94 ${wordsIn('sv').ranked(ranked)}`.replaceAll('\u00a0', ' ')).toBe(swedish);
  expect(`94 ${wordsIn('en').ranked(ranked)}`).toBe(english);
});

test('a member outside a named group is said to be counted in', () => {
  const peers = peerGroupOf('group-residensstader', unknown, groups);
  expect(wordsIn('sv').ranked({ kind: 'municipality', isPast: false, peers })).toBe(
    'medlemskommuner i gruppen ”Residensstäder”, kommunen själv inräknad',
  );
});

test.each(['county', 'skr', 'size', 'group-gone', 'nonsense'])('%s that no fact can name is a selection', (choice) => {
  expect(peerGroupOf(choice, unknown, groups)).toEqual({ rule: 'list' });
});
