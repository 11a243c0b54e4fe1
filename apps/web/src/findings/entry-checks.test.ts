import { finding, type EntryFinding } from '@ratthall/domain/entry-finding';
import { describe, expect, test } from 'vitest';
import { entryFindingText, suggestionText, type Reported } from './entry-checks.ts';

/** The sentences are typed with ordinary spaces. */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

const input = (id: string, sv: string, en: string, role: 'numerator' | 'denominator' | 'part' = 'part') => ({
  id,
  role,
  name: { sv, en },
  unit: 'kWh',
  toNumerator: null,
});
const waste: Reported['indicator'] = {
  id: 'waste',
  name: { sv: 'Hushållsavfall', en: 'Household waste' },
  unit: 'kg/person',
  unitName: { sv: 'kg per person', en: 'kg per person' },
  decimals: 0,
  inputs: [
    input('petrol', 'Bensin', 'Petrol'),
    input('distance', 'Körsträcka', 'Distance'),
    input('energy', 'Energi', 'Energy', 'numerator'),
    input('population', 'Folkmängd', 'Population', 'denominator'),
  ],
};
const pasture: Reported['indicator'] = {
  ...waste,
  id: 'pasture',
  name: { sv: 'Betesmark', en: 'Pasture' },
  unit: '%',
  unitName: { sv: 'procent', en: 'percent' },
  decimals: 2,
};

const slip = {
  value: 0.0216,
  reference: 2.15,
  year: 2022,
  power: -2,
  suggestion: 2.16,
  pair: 'share-percent',
} as const;
const kilos = { value: 462_000, reference: 455, year: null, power: 3, suggestion: 462, pair: 'kg-ton' } as const;
const mil = { value: 181_330, reference: 18_000, power: 1, suggestion: 18_133, pair: 'km-mil' } as const;

const golden: [EntryFinding, Reported['indicator'], string, string][] = [
  [
    finding('slip', slip),
    pasture,
    'Menade du 2,16 %? 0,0216 % är omkring en hundradel av värdet för 2022, 2,15 %. Har andel och procent förväxlats?',
    'Did you mean 2.16%? 0.0216% is about a hundredth of the value for 2022, 2.15%. Have shares and per cent been mixed up?',
  ],
  [
    finding('slip', kilos),
    waste,
    'Menade du 462 kg per person? 462 000 är omkring tusen gånger så mycket som medianen för tidigare år, 455. Har kilo och ton förväxlats?',
    'Did you mean 462 kg per person? 462,000 is about a thousand times the median of earlier years, 455. Have kilograms and tonnes been mixed up?',
  ],
  [
    finding('input-slip', { input: 'distance', ...mil }),
    waste,
    'Menade du 18 133 i ”Körsträcka”? Det som står är omkring tio gånger så mycket som det som angavs förra gången, 18 000. Har kilometer och mil förväxlats?',
    'Did you mean 18,133 in “Distance”? What it says is about ten times what was given the last time, 18,000. Have kilometres and the Swedish mil (10 km) been mixed up?',
  ],
  [
    finding('outside-usual', { min: 200, max: 900 }),
    waste,
    'Värdet brukar ligga mellan 200 och 900 kg per person.',
    'The value is usually between 200 and 900 kg per person.',
  ],
  [
    finding('outside-usual', { min: null, max: 30 }),
    pasture,
    'Värdet brukar vara högst 30 %.',
    'The value is usually at most 30%.',
  ],
  [
    finding('own-level', { median: 450, n: 7, z: -9 }),
    waste,
    'Värdet ligger långt under era tidigare. Medianen av 7 värden är 450 kg per person.',
    'The value is far below your earlier ones. The median of 7 values is 450 kg per person.',
  ],
  [
    finding('own-change', { from: 450, year: 2022, change: -154, usual: 8.25, n: 7 }),
    waste,
    'Sedan 2022 är förändringen −154 kg per person och år. Den brukar vara omkring 8, upp eller ned.',
    'Since 2022 the change is −154 kg per person a year. It is usually about 8, up or down.',
  ],
  [
    finding('far-from-peers', { value: 700, low: 240, high: 660, n: 94 }),
    waste,
    'Värdet ligger långt över andra medlemmars. Räknat på 94 av dem är allt över 660 kg per person ovanligt.',
    'The value is far above those of other members. Going by 94 of them, anything above 660 kg per person is unusual.',
  ],
  [
    finding('same-as-before', { year: 2023 }),
    waste,
    'Värdet är exakt detsamma som 2023. Om det inte är mätt på nytt, bekräfta det som oförändrat i stället.',
    'The value is exactly the same as in 2023. If it has not been measured anew, confirm it as unchanged instead.',
  ],
  [
    finding('parts-differ', { input: 'energy', sum: 172.5, typed: 2720 }),
    waste,
    'Delposterna ger tillsammans 173, men i ”Energi” står 2 720. Rätta, eller töm det som inte ska gälla.',
    'The parts add up to 173, but “Energy” says 2,720. Correct it, or empty what is not to count.',
  ],
  [
    finding('sum-differs', { total: 'pasture', sum: 4.1, value: 5.12 }),
    pasture,
    '”Betesmark” är 5,12, men delarna blir tillsammans 4,10.',
    '“Pasture” is 5.12, but its parts add up to 4.10.',
  ],
  [
    finding('input-differs', { input: 'population', here: 15_932, there: 15_000, indicator: 'pasture' }),
    waste,
    '”Folkmängd” är 15 932 här, men 15 000 i nyckeltalet ”Betesmark”.',
    '“Population” is 15,932 here, but 15,000 in the indicator “Pasture”.',
  ],
  [
    finding('population-differs', { input: 'population', typed: 15_900, known: 15_932, year: 2024, sameAs: 2023 }),
    waste,
    '15 900 är folkmängden 2023. Den 31 december 2024 var den 15 932.',
    '15,900 is the population of 2023. On 31 December 2024 it was 15,932.',
  ],
  [
    finding('population-differs', { input: 'population', typed: 15_000, known: 15_932, year: 2024, sameAs: null }),
    waste,
    'Folkmängden den 31 december 2024 var 15 932, men här står 15 000.',
    'The population on 31 December 2024 was 15,932, but here it is 15,000.',
  ],
  [
    finding('blank-parts', { inputs: 'petrol,distance' }),
    waste,
    'Tomma delar räknas inte med: bensin och körsträcka. Fyll i dem om de finns.',
    'Blank parts are not counted: petrol and distance. Fill them in if there are any.',
  ],
  [
    finding('above-maximum', { maximum: 100 }),
    pasture,
    'Värdet kan inte vara högre än 100 %.',
    'The value cannot be higher than 100%.',
  ],
  [
    finding('below-minimum', { minimum: 0 }),
    waste,
    'Värdet kan inte vara lägre än 0 kg per person.',
    'The value cannot be lower than 0 kg per person.',
  ],
  [finding('future-year', { year: 2027 }), waste, 'Året 2027 har inte börjat än.', 'The year 2027 has not begun yet.'],
  [
    finding('input', { input: 'population', fault: 'no-denominator' }),
    waste,
    'Fyll i ”Folkmängd”. Ett tomt fält räknas inte som noll.',
    'Fill in “Population”. A blank field does not count as zero.',
  ],
  [
    finding('input', { input: 'energy', fault: 'above-denominator' }),
    waste,
    '”Energi” kan inte vara mer än ”Folkmängd”.',
    '“Energy” cannot be more than “Population”.',
  ],
  [
    finding('nothing-unchanged', { year: 2023, value: 450 }),
    waste,
    'Värdet för 2023 var 450 kg per person. Det här är alltså inte oförändrat.',
    'The value for 2023 was 450 kg per person, so this one is not unchanged.',
  ],
  [
    finding('nothing-unchanged', { year: 2023, value: null }),
    waste,
    'Det finns inget värde från 2023 att bekräfta.',
    'There is no value from 2023 to confirm.',
  ],
  [
    finding('override-without-reason', { central: 42.857143 }),
    { ...pasture, decimals: 0 },
    'Den centrala siffran är 43 %. Skriv varför er siffra skiljer sig.',
    'The central figure is 43%. Explain why your figure differs.',
  ],
  [
    finding('override-without-reason', { central: 2.16 }),
    pasture,
    'Den centrala siffran är 2,16 %. Skriv varför er siffra skiljer sig.',
    'The central figure is 2.16%. Explain why your figure differs.',
  ],
  [
    finding('change-without-reason', { published: null }),
    pasture,
    'Offentligt saknas uppgiften. Skriv varför det ändras.',
    'In public the figure is missing. Write why that is changed.',
  ],
  [
    finding('central-changed', { accepted: 2.16, central: 2.24 }),
    pasture,
    'Den centrala siffran som godtogs var 2,16 %. Nu är den 2,24 %. Godta den på nytt, eller skriv en egen.',
    'The central figure that was accepted was 2.16%. Now it is 2.24%. Accept it anew, or write one of your own.',
  ],
  [
    finding('late-overdue', { expectedBy: '2025-02-28' }),
    waste,
    'Uppgiften väntades den 28 februari 2025. Ange en ny dag.',
    'The figure was expected on 28 February 2025. Give a new date.',
  ],
  [finding('missing-without-reason', {}), waste, 'Ange varför uppgiften saknas.', 'Say why the figure is missing.'],
];

describe('what was noticed about an entry', () => {
  test.each(golden)('%j', (found, indicator, swedish, english) => {
    const reported = { indicator, others: [pasture, waste] };
    expect(plain(entryFindingText(found, reported, 'sv'))).toBe(swedish);
    expect(plain(entryFindingText(found, reported, 'en'))).toBe(english);
  });

  test('suggests a value with its unit, and what was meant in an input as it is typed', () => {
    expect(plain(suggestionText(finding('slip', slip), { indicator: pasture }, 'sv'))).toBe('2,16 %');
    expect(plain(suggestionText(finding('slip', kilos), { indicator: waste }, 'en'))).toBe('462 kg per person');
    const inInput = finding('input-slip', { input: 'distance', ...mil });
    expect(plain(suggestionText(inInput, { indicator: waste }, 'sv'))).toBe('18 133');
    expect(suggestionText(finding('same-as-before', { year: 2023 }), { indicator: waste }, 'sv')).toBeNull();
  });
});
