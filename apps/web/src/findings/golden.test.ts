import { describe, expect, test } from 'vitest';
import { aDirection, aFinding, aLevel, aPace, aTarget, unknownDirection, units } from './finding-for-tests.ts';
import type { Finding } from './finding.ts';
import { paceSentences } from './pace.ts';
import { findingParagraph, findingSentence } from './paragraph.ts';
import { findingTitle, namedTitle } from './title.ts';

/** The sentences are typed with ordinary spaces; the hard ones are held by another test. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const share = { ...units.share, polarity: 'higher', name: { sv: 'Skyddad natur', en: 'Protected nature' } } as const;
const pasture = { ...units.share, polarity: 'none', name: { sv: 'Betesmark', en: 'Pasture' } } as const;
const series = [2019, 2020, 2021, 2022].map((year) => ({ year, value: 462 }));
const band = [2019, 2020, 2021, 2022].map((year) => ({ year, median: year === 2019 ? 400 : 470 }));
const sideOf = (value: number) => ({ series: [{ year: 2022, value }], band: [{ year: 2022, median: 470 }] });

describe('a title says', () => {
  test.each<[string, Finding, string, string]>([
    [
      'a clear direction first',
      aFinding({ direction: aDirection('improving', -10), level: aLevel(), series, band }),
      'Luleå har förbättrats 2013–2022',
      'Luleå improved over 2013–2022',
    ],
    [
      'also a bad one',
      aFinding({ name: 'Region Uppsala', kind: 'region', direction: aDirection('worsening', 10) }),
      'Region Uppsala har försämrats 2013–2022',
      'Region Uppsala worsened over 2013–2022',
    ],
    [
      'how the value moved where neither way is better',
      aFinding({ indicator: pasture, direction: aDirection('decreasing', -1) }),
      'Värdet har minskat i Luleå 2013–2022',
      'The value in Luleå fell over 2013–2022',
    ],
    [
      'the side of the median when it only leans',
      aFinding({ direction: aDirection('leaning-right', -10), level: aLevel(), series, band }),
      'Luleå har legat under nätverkets median 2020–2022',
      'Luleå was below the network median over 2020–2022',
    ],
    [
      'a single year as a single year',
      aFinding({ level: aLevel(), peers: { rule: 'county', name: 'Norrbottens län' }, ...sideOf(542) }),
      'Luleå låg över gruppens median 2022',
      'Luleå was above the group median in 2022',
    ],
    [
      'that it is practically at the median',
      aFinding({ level: aLevel({ practicallyEqual: true }), ...sideOf(462) }),
      'Luleå låg i praktiken på nätverkets median 2022',
      'Luleå was practically at the network median in 2022',
    ],
    [
      'whose median it is among regions',
      aFinding({ name: 'Region Skåne', kind: 'region', level: aLevel({ n: 6, N: 8 }), ...sideOf(480) }),
      'Region Skåne låg över regionernas median 2022',
      'Region Skåne was above the median of the regions in 2022',
    ],
    [
      'just the value where there is nobody to compare with',
      aFinding({ direction: unknownDirection(1) }),
      'Luleå hade 462 kg per person år 2022',
      'Luleå had 462 kg per person in 2022',
    ],
    [
      'what is missing',
      aFinding({ latest: null, levelUnknown: 'no-value' }),
      'Värde saknas för Luleå',
      'No value for Luleå',
    ],
    [
      'that the indicator is not made for regions',
      aFinding({ kind: 'region', latest: null, levelUnknown: 'not-applicable' }),
      'Nyckeltalet gäller inte för regioner',
      'The indicator does not apply to regions',
    ],
  ])('%s', (_, finding, swedish, english) => {
    expect(plain(findingTitle(finding, 'sv'))).toBe(swedish);
    expect(plain(findingTitle(finding, 'en'))).toBe(english);
  });

  test('which indicator it is about, where it stands alone', () => {
    const finding = aFinding({ direction: aDirection('improving', -10) });
    expect(namedTitle(findingTitle(finding, 'sv'), finding.indicator, 'sv')).toBe(
      'Hushållsavfall: Luleå har förbättrats 2013–2022',
    );
    expect(namedTitle(findingTitle(finding, 'en'), finding.indicator, 'en')).toBe(
      'Household waste: Luleå improved over 2013–2022',
    );
  });
});

const tooFew = {
  sv: 'Riktningen kan inte bedömas: det finns bara tre jämförbara värden från de senaste tio åren, och det behövs minst fem.',
  en: 'The direction cannot be judged: there are only three comparable values from the last ten years, and at least five are needed.',
};

describe('a sentence says', () => {
  test.each<[string, Finding, string, string]>([
    [
      'value, place, median and direction',
      aFinding({ level: aLevel({ rankBand: { best: 8, worst: 15 } }), direction: aDirection('improving', -10.33) }),
      'Luleå hade 462 kg per person år 2022 och var 12:a av 94 medlemskommuner (94 av 103 har värde). Det var bättre än medianen, 470 kg per person. Vanlig variation mellan åren ger plats 8–15. Åren 2013–2022 minskade värdet med omkring 10,3 kg per person om året, vilket är en tydlig förbättring.',
      'Luleå had 462 kg per person in 2022 and was 12th of 94 member municipalities (94 of 103 have a value). It was better than the median, 470 kg per person. Ordinary variation between years gives places 8–15. Over 2013–2022 the value fell by about 10.3 kg per person a year, a clear improvement.',
    ],
    [
      'a shared place, in a county where all have a value',
      aFinding({
        indicator: share,
        latest: { year: 2022, value: 34.2 },
        peers: { rule: 'county', name: 'Jönköpings län' },
        level: aLevel({ rank: 3, tied: true, n: 13, N: 13, median: 40.1 }),
      }),
      `Luleå hade 34,2 % år 2022 och var delad 3:a av 13 medlemskommuner i Jönköpings län (alla har värde). Det var sämre än medianen, 40,1 %. ${tooFew.sv}`,
      `Luleå had 34.2% in 2022 and was joint 3rd of 13 member municipalities in Jönköpings län (all have a value). It was worse than the median, 40.1%. ${tooFew.en}`,
    ],
    [
      'a place among regions, and that it is practically at the median',
      aFinding({
        name: 'Region Skåne',
        kind: 'region',
        level: aLevel({ rank: 1, n: 6, N: 8, practicallyEqual: true, rankBand: { best: 1, worst: 1 } }),
        direction: aDirection('no-clear-direction', 0.2),
      }),
      'Region Skåne hade 462 kg per person år 2022 och var 1:a av 6 regioner (6 av 8 har värde). Det var i praktiken som medianen, 470 kg per person. Åren 2013–2022 finns ingen tydlig riktning: upp- och nedgångarna är inte tydligare än vad slumpen kan ge.',
      'Region Skåne had 462 kg per person in 2022 and was 1st of 6 regions (6 of 8 have a value). It was practically at the median, 470 kg per person. Over 2013–2022 there was no clear direction: the ups and downs are no clearer than chance could make them.',
    ],
    [
      'which height a value has where neither way is better',
      aFinding({
        indicator: pasture,
        latest: { year: 2022, value: 2.4 },
        peers: { rule: 'similar' },
        level: aLevel({ rank: 2, n: 7, N: 8, median: 1.9 }),
        direction: aDirection('increasing', 0.05),
      }),
      'Luleå hade 2,4 % år 2022, det 2:a högsta värdet bland 7 liknande medlemskommuner (7 av 8 har värde). Det var över medianen, 1,9 %. Åren 2013–2022 ökade värdet med omkring 0,05 procentenheter om året, vilket är en tydlig ökning.',
      'Luleå had 2.4% in 2022, the 2nd highest value among 7 similar member municipalities (7 of 8 have a value). It was above the median, 1.9%. Over 2013–2022 the value rose by about 0.05 percentage points a year, a clear increase.',
    ],
    [
      'that the evidence is weak, without a place where too few can be compared',
      aFinding({ direction: aDirection('leaning-wrong', 3.2, { decidedBy: 'weak-evidence', p: 0.08 }) }),
      'Luleå hade 462 kg per person år 2022. Någon plats kan inte anges, eftersom färre än fem medlemskommuner har ett jämförbart värde för 2022. Åren 2013–2022 ökade värdet med omkring 3,2 kg per person om året. Det lutar åt fel håll, men slumpen går inte att utesluta.',
      'Luleå had 462 kg per person in 2022. No place can be given, because fewer than five member municipalities have a comparable value for 2022. Over 2013–2022 the value rose by about 3.2 kg per person a year. It leans the wrong way, but chance cannot be ruled out.',
    ],
    [
      'that it hangs on a single year',
      aFinding({ direction: aDirection('leaning-right', -3.2, { decidedBy: 'unstable', p: 0.03 }) }),
      'Luleå hade 462 kg per person år 2022. Någon plats kan inte anges, eftersom färre än fem medlemskommuner har ett jämförbart värde för 2022. Åren 2013–2022 minskade värdet med omkring 3,2 kg per person om året. Det lutar åt rätt håll, men det hänger på ett enda år.',
      'Luleå had 462 kg per person in 2022. No place can be given, because fewer than five member municipalities have a comparable value for 2022. Over 2013–2022 the value fell by about 3.2 kg per person a year. It leans the right way, but that hangs on a single year.',
    ],
    [
      'one value as one value, and 1 with a decimal so that its unit is right',
      aFinding({
        indicator: { ...units.trips, polarity: 'higher' },
        latest: { year: 2022, value: 1.04 },
        direction: unknownDirection(1),
      }),
      'Luleå hade 1,0 resor per invånare år 2022. Någon plats kan inte anges, eftersom färre än fem medlemskommuner har ett jämförbart värde för 2022. Riktningen kan inte bedömas: det finns bara ett jämförbart värde från de senaste tio åren, och det behövs minst fem.',
      'Luleå had 1.0 boardings per inhabitant in 2022. No place can be given, because fewer than five member municipalities have a comparable value for 2022. The direction cannot be judged: there is only one comparable value from the last ten years, and at least five are needed.',
    ],
  ])('%s', (_, finding, swedish, english) => {
    expect(plain(findingSentence(finding, 'sv'))).toBe(swedish);
    expect(plain(findingSentence(finding, 'en'))).toBe(english);
  });

  test.each([
    ['not-reported', 'källan inte har någon uppgift', 'the source has no figure'],
    ['not-measured', 'det inte har mätts', 'it has not been measured'],
    ['not-applicable', 'nyckeltalet inte gäller här', 'the indicator does not apply here'],
    ['too-small', 'underlaget är för litet för att visas', 'there are too few cases to show it'],
    ['late', 'uppgiften ännu inte har kommit', 'the figure has not come yet'],
    ['declined', 'kommunen har avstått från att lämna uppgift', 'the municipality has declined to report it'],
    ['definition-not-met', 'uppgiften inte uppfyller definitionen', 'the figure does not meet the definition'],
  ] as const)('why there is no value: %s', (reason, swedish, english) => {
    const finding = aFinding({ latest: null, levelUnknown: 'no-value', missing: { reason, years: [2022] } });
    expect(findingSentence(finding, 'sv')).toBe(`Värde saknas för Luleå, eftersom ${swedish}.`);
    expect(findingSentence(finding, 'en')).toBe(`There is no value for Luleå, because ${english}.`);
  });
});

describe('a paragraph says', () => {
  test.each<[string, Finding, string, string]>([
    [
      'everything that is known',
      aFinding({
        indicator: {
          ...share,
          definitions: [
            {
              version: 2,
              validFrom: 2013,
              change: 'break',
              reason: { sv: 'En ny kategori räknas med.', en: 'A further category is included.' },
              classes: null,
            },
          ],
        },
        latest: { year: 2022, value: 13.2 },
        level: aLevel({ rank: 91, tied: true, quartile: 4, median: 18.5, rankBand: { best: 88, worst: 93 } }),
        direction: aDirection('improving', 0.8, { p: 0.012 }),
        missing: { reason: 'late', years: [2023] },
        breaks: [{ year: 2013, kind: 'definition', version: 2 }],
        targets: [aTarget()],
        pace: [aPace()],
      }),
      'I nyckeltalet ”Skyddad natur” hade Luleå 13,2 % år 2022. Det gav delad 91:a plats bland 94 medlemskommuner (94 av 103 har värde). Vanlig variation mellan åren ger plats 88–93. Medianen var 18,5 %. Värdet låg 5,3 procentenheter under den, vilket är sämre (högre värden är bättre). Värdet hör till den sämsta fjärdedelen. Värde för 2023 saknas, eftersom uppgiften ännu inte har kommit. Åren 2013–2022 ökade värdet med omkring 0,80 procentenheter om året, vilket är en tydlig förbättring. Bedömningen bygger på tio värden (Mann–Kendalls test): slumpen ensam ger ett minst lika tydligt mönster i omkring 1 fall av 100. Det nationella målet, räknat som om det gällde kommunen, är 30 % till 2030. För att nå dit behöver värdet öka 2,10 procentenheter om året från 2022; sedan 2017 har det ökat omkring 0,80 om året. Det är långt efter en rak väg till målet. Serien har ett brott 2013. En ny kategori räknas med.',
      'On the indicator “Protected nature”, Luleå had 13.2% in 2022. That was joint 91st of 94 member municipalities (94 of 103 have a value). Ordinary variation between years gives places 88–93. The median was 18.5%. The value was 5.3 percentage points below it, which is worse (higher values are better). The value is among the worst quarter. There is no value for 2023, because the figure has not come yet. Over 2013–2022 the value rose by about 0.80 percentage points a year, a clear improvement. The judgement rests on ten values (Mann–Kendall test): chance alone gives a pattern at least as clear in about 1 case in 100. The national aim, calculated as if it applied to the municipality, is 30% by 2030. To get there the value needs to rise by 2.10 percentage points a year from 2022; since 2017 it has risen by about 0.80 a year. That is far behind a straight path to the target. The series has a break in 2013. A further category is included.',
    ],
    [
      'that a difference is within the ordinary variation, of a past member',
      aFinding({ name: 'Falkenberg', leftYear: 2021, level: aLevel({ practicallyEqual: true }) }),
      `I nyckeltalet ”Hushållsavfall” hade Falkenberg 462 kg per person år 2022. Det gav 12:e plats bland 94 kommuner (94 av 103 har värde). Medianen var 470 kg per person. Skillnaden, 8 kg per person, ryms i den vanliga variationen mellan åren, så värdet var i praktiken som medianen. Lägre värden är bättre. Falkenberg är tidigare medlem, till 2021, och jämförs här med dagens medlemmar. ${tooFew.sv}`,
      `On the indicator “Household waste”, Falkenberg had 462 kg per person in 2022. That was 12th of 94 municipalities (94 of 103 have a value). The median was 470 kg per person. The difference, 8 kg per person, was within the ordinary variation between years, so the value was practically at the median. Lower values are better. Falkenberg is a past member, until 2021, and is compared here with the members of today. ${tooFew.en}`,
    ],
    [
      'a difference of one percentage point',
      aFinding({
        indicator: { ...units.wholeShare, polarity: 'higher' },
        latest: { year: 2022, value: 29 },
        level: aLevel({ median: 28, quartile: 2 }),
      }),
      `I nyckeltalet ”Hushållsavfall” hade Luleå 29 % år 2022. Det gav 12:e plats bland 94 medlemskommuner (94 av 103 har värde). Medianen var 28 %. Värdet låg 1 procentenhet över den, vilket är bättre (högre värden är bättre). ${tooFew.sv}`,
      `On the indicator “Household waste”, Luleå had 29% in 2022. That was 12th of 94 member municipalities (94 of 103 have a value). The median was 28%. The value was 1 percentage point above it, which is better (higher values are better). ${tooFew.en}`,
    ],
    [
      'what is missing, and that nothing can therefore be said',
      aFinding({ latest: null, levelUnknown: 'no-value', missing: { reason: 'not-measured', years: [2022] } }),
      'I nyckeltalet ”Hushållsavfall” saknas värde för Luleå, eftersom det inte har mätts. Varken läge eller riktning kan därför anges.',
      'On the indicator “Household waste” there is no value for Luleå, because it has not been measured. Neither level nor direction can therefore be given.',
    ],
  ])('%s', (_, finding, swedish, english) => {
    expect(plain(findingParagraph(finding, 'sv'))).toBe(swedish);
    expect(plain(findingParagraph(finding, 'en'))).toBe(english);
  });
});

describe('of the way to a target it says', () => {
  const carbon = { ...units.carbon, polarity: 'lower' } as const;
  const limit = aTarget({ kind: 'limit', value: 100, year: null, baseYear: null });
  const of = (
    target: ReturnType<typeof aTarget>,
    pace: Parameters<typeof aPace>[0],
    indicator: Finding['indicator'] | typeof carbon | typeof share = carbon,
  ) => aFinding({ indicator, targets: [target], pace: [aPace(pace)] });

  test.each<[string, Finding, string, string]>([
    [
      'what is needed beside what was managed',
      of(aTarget({ owner: 'member', value: 2, baseYear: 2015 }), {
        status: 'somewhat-behind',
        goal: 2,
        latest: { year: 2023, value: 3.2 },
        path: [{ year: 2015, value: 4 }],
        neededPerYear: -0.1714,
        achievedPerYear: -0.1,
      }),
      'Det egna målet är 2 ton CO₂ per invånare till 2030. För att nå dit behöver värdet minska 0,17 ton CO₂ per invånare om året från 2023; sedan 2015 har det minskat omkring 0,10 om året. Det är något efter en rak väg till målet.',
      'Its own target is 2 tonnes of CO₂ per inhabitant by 2030. To get there the value needs to fall by 0.17 tonnes of CO₂ per inhabitant a year from 2023; since 2015 it has fallen by about 0.10 a year. That is somewhat behind a straight path to the target.',
    ],
    [
      'that it has gone the other way',
      of(aTarget({ value: 2 }), { status: 'wrong-way', goal: 2, neededPerYear: -0.3, achievedPerYear: 0.05 }),
      'Det nationella målet, räknat som om det gällde kommunen, är 2 ton CO₂ per invånare till 2030. För att nå dit behöver värdet minska 0,30 ton CO₂ per invånare om året från 2022; sedan 2017 har det i stället ökat omkring 0,05 om året. Värdet har rört sig bort från målet.',
      'The national aim, calculated as if it applied to the municipality, is 2 tonnes of CO₂ per inhabitant by 2030. To get there the value needs to fall by 0.30 tonnes of CO₂ per inhabitant a year from 2022; since 2017 it has instead risen by about 0.05 a year. The value has moved away from the target.',
    ],
    [
      'a relative target in figures too',
      of(aTarget({ kind: 'change', value: -0.62, baseYear: 2005 }), {
        status: 'met',
        goal: 1.14,
        latest: { year: 2022, value: 1.12 },
      }),
      'Det nationella målet, räknat som om det gällde kommunen, är 62 % lägre än 2005 till 2030, alltså 1,1 ton CO₂ per invånare. Det senaste värdet, 1,1 ton CO₂ per invånare för 2022, når målet.',
      'The national aim, calculated as if it applied to the municipality, is 62% below 2005 by 2030, that is 1.1 tonnes of CO₂ per inhabitant. The latest value, 1.1 tonnes of CO₂ per inhabitant for 2022, meets the target.',
    ],
    [
      'that a limit was kept',
      of(limit, { status: 'kept', inside: { n: 5, of: 5 } }),
      'Gränsvärdet är högst 100 ton CO₂ per invånare. Alla fem värdena från de senaste fem åren låg inom gränsen.',
      'The limit value is at most 100 tonnes of CO₂ per inhabitant. All five values from the last five years were within the limit.',
    ],
    [
      'that a limit was kept in some years',
      of(limit, { status: 'not-kept', inside: { n: 3, of: 5 } }),
      'Gränsvärdet är högst 100 ton CO₂ per invånare. 3 av 5 värden från de senaste fem åren låg inom gränsen.',
      'The limit value is at most 100 tonnes of CO₂ per inhabitant. 3 of 5 values from the last five years were within the limit.',
    ],
    [
      'of two values that both were inside a limit',
      of(limit, { status: 'kept', inside: { n: 2, of: 2 } }),
      'Gränsvärdet är högst 100 ton CO₂ per invånare. Båda värdena från de senaste fem åren låg inom gränsen.',
      'The limit value is at most 100 tonnes of CO₂ per inhabitant. Both values from the last five years were within the limit.',
    ],
    [
      'of two values that neither was inside a limit',
      of(limit, { status: 'not-kept', inside: { n: 0, of: 2 } }),
      'Gränsvärdet är högst 100 ton CO₂ per invånare. Båda värdena från de senaste fem åren låg utanför gränsen.',
      'The limit value is at most 100 tonnes of CO₂ per inhabitant. Neither of the two values from the last five years was within the limit.',
    ],
    [
      'of one single value that it is one',
      of(limit, { status: 'kept', inside: { n: 1, of: 1 } }),
      'Gränsvärdet är högst 100 ton CO₂ per invånare. Det enda värdet från de senaste fem åren låg inom gränsen.',
      'The limit value is at most 100 tonnes of CO₂ per inhabitant. The only value from the last five years was within the limit.',
    ],
    [
      'that the latest value departs from the line that it is judged by',
      of(
        aTarget(),
        {
          status: 'somewhat-behind',
          path: [{ year: 2017, value: 24.5 }],
          latest: { year: 2022, value: 1.8 },
          fitted: 26,
          progress: 0.73,
          progressMeasured: -10.6,
          neededPerYear: 3.53,
          achievedPerYear: 0.05,
        },
        share,
      ),
      'Det nationella målet, räknat som om det gällde kommunen, är 30 % till 2030. För att nå dit behöver värdet öka 3,53 procentenheter om året från 2022; sedan 2017 har det ökat omkring 0,05 om året. Det är något efter en rak väg till målet. Bedömningen följer linjen genom värdena, som för 2022 ger 26,0 %; det senaste värdet, 1,8 %, avviker från den.',
      'The national aim, calculated as if it applied to the municipality, is 30% by 2030. To get there the value needs to rise by 3.53 percentage points a year from 2022; since 2017 it has risen by about 0.05 a year. That is somewhat behind a straight path to the target. The judgement follows the line through the values, which gives 26.0% for 2022; the latest value, 1.8%, departs from it.',
    ],
    [
      'that its year has passed',
      of(aTarget({ value: 2, year: 2020 }), { status: 'missed', goal: 2, latest: { year: 2022, value: 3.2 } }),
      'Det nationella målet, räknat som om det gällde kommunen, är 2 ton CO₂ per invånare till 2020. Målåret är passerat: 2022 återstod 1,2 ton CO₂ per invånare.',
      'The national aim, calculated as if it applied to the municipality, is 2 tonnes of CO₂ per inhabitant by 2020. Its year has passed: in 2022, 1.2 tonnes of CO₂ per inhabitant remained.',
    ],
    [
      'why the pace cannot be judged',
      of(aTarget({ owner: 'member', value: 2 }), { status: 'unknown', unknown: 'no-start' }),
      'Det egna målet är 2 ton CO₂ per invånare till 2030. Takten kan inte bedömas, eftersom det saknas ett jämförbart värde att räkna från.',
      'Its own target is 2 tonnes of CO₂ per inhabitant by 2030. The pace cannot be judged, because there is no comparable value to start from.',
    ],
  ])('%s', (_, finding, swedish, english) => {
    expect(plain(paceSentences(finding, 'sv').join(' '))).toBe(swedish);
    expect(plain(paceSentences(finding, 'en').join(' '))).toBe(english);
  });
});
