import { expect, test } from 'vitest';
import { aFinding, aLevel } from './finding-for-tests.ts';
import { levelSentences } from './level.ts';
import { peerGroupOf } from './peer-group.ts';
import { wordsIn } from './words.ts';

const plain = (text = '') => text.replaceAll('\u00a0', ' ');

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
  ['0604,0180', '94 medlemskommuner i ett eget urval', '94 member municipalities in a custom selection'],
])('the choice %s is said as whom a member is ranked among', (choice, swedish, english) => {
  const ranked = { kind: 'municipality', isPast: false, peers: peerGroupOf(choice, lulea, groups) } as const;
  expect(`94 ${wordsIn('sv').ranked(ranked)}`.replaceAll('\u00a0', ' ')).toBe(swedish);
  expect(`94 ${wordsIn('en').ranked(ranked)}`).toBe(english);
});

test('a member outside a named group is said to be counted in', () => {
  const peers = peerGroupOf('group-residensstader', unknown, groups);
  const ranked = aFinding({ peers, level: aLevel({ rank: 12, practicallyEqual: true }) });
  expect(plain(levelSentences(ranked, 'sv')[0])).toBe(
    'Luleå hade 462 kg per person år 2022 och var 12:a av 94 medlemskommuner i gruppen ”Residensstäder”, kommunen själv inräknad (94 av 103 har värde).',
  );
  const unranked = aFinding({ peers });
  expect(levelSentences(unranked, 'sv')[1]).toBe(
    'Någon plats kan inte anges, eftersom färre än fem medlemskommuner i gruppen ”Residensstäder” har ett jämförbart värde för 2022, kommunen själv inräknad.',
  );
  expect(levelSentences(unranked, 'en')[1]).toBe(
    'No place can be given, because fewer than five member municipalities in the group “County seats” have a comparable value for 2022, the municipality itself included.',
  );
});

test.each(['county', 'skr', 'size', 'group-gone', 'nonsense'])('%s that no fact can name is a selection', (choice) => {
  expect(peerGroupOf(choice, unknown, groups)).toEqual({ rule: 'list' });
});
