import { describe, expect, test } from 'vitest';
import { aMeasure, units } from './finding-for-tests.ts';
import { distributionSentence, distributionTitle, networkSentences, networkTitle } from './network.ts';
import type { NetworkFigures } from './network.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const none: NetworkFigures['verdicts'] = {
  improving: 0,
  worsening: 0,
  'leaning-right': 0,
  'leaning-wrong': 0,
  increasing: 0,
  decreasing: 0,
  'leaning-up': 0,
  'leaning-down': 0,
  'no-clear-direction': 0,
  'too-few-values': 0,
};

const aYear = (year: number, median: number | null, n = 94) => ({
  year,
  n,
  N: 103,
  median,
  q1: null,
  q3: null,
  line: median === null ? ('none' as const) : ('solid' as const),
});

const years = [aYear(2012, 510), aYear(2017, 480), aYear(2022, 470)];

function figures(verdicts: Partial<NetworkFigures['verdicts']>, of: NetworkFigures['years'] = years): NetworkFigures {
  return { years: of, latest: of.at(-1) ?? null, verdicts: { ...none, ...verdicts } };
}

const say = (some: NetworkFigures, indicator = aMeasure()) => ({
  sv: plain(networkSentences(indicator, some, 'sv').join(' ')),
  en: plain(networkSentences(indicator, some, 'en').join(' ')),
});

describe('what is said of the network', () => {
  test('is what the median did, and how many go which way', () => {
    const some = figures({ improving: 40, 'leaning-right': 2, worsening: 1, 'no-clear-direction': 50 });
    expect(say(some)).toEqual({
      sv: 'Medianen i nätverket har gått från 510 (2012) till 470 kg per person (2022). Av 93 kommuner som kan bedömas går 42 åt rätt håll och 1 åt fel håll; 2 av dem bara lutar.',
      en: 'The network median has gone from 510 (2012) to 470 kg per person (2022). Of 93 municipalities that can be judged, 42 are heading the right way and 1 the wrong way; 2 of them are only leaning.',
    });
  });

  test('has words for none and for one', () => {
    expect(say(figures({ 'leaning-right': 1, 'no-clear-direction': 4 }))).toEqual({
      sv: 'Medianen i nätverket har gått från 510 (2012) till 470 kg per person (2022). Av 5 kommuner som kan bedömas går 1 åt rätt håll och ingen åt fel håll; 1 av dem lutar bara.',
      en: 'The network median has gone from 510 (2012) to 470 kg per person (2022). Of 5 municipalities that can be judged, 1 is heading the right way and none the wrong way; 1 of them is only leaning.',
    });
    expect(say(figures({ improving: 1 })).sv).toContain('Bara en kommun kan bedömas, och den går åt rätt håll.');
    expect(say(figures({ 'no-clear-direction': 1 })).en).toContain(
      'Only one municipality can be judged, and it has no clear direction.',
    );
    expect(say(figures({})).sv).toContain('Ingen kommun kan bedömas: det finns för få jämförbara år.');
  });

  test.each([
    [0, 'Ingen av 103 medlemskommuner har', 'None of 103 member municipalities has'],
    [1, 'Bara 1 av 103 medlemskommuner har', 'Only 1 of 103 member municipalities has'],
    [3, 'Bara 3 av 103 medlemskommuner har', 'Only 3 of 103 member municipalities have'],
  ])('says why nothing can be when %d have a figure', (n, swedish, english) => {
    const { sv, en } = say(figures({}, [aYear(2022, null, n)]));
    expect(sv).toBe(`${swedish} uppgift, så nätverket kan inte sammanfattas.`);
    expect(en).toBe(`${english} a figure, so the network cannot be summarised.`);
  });

  test('looks no further back than the latest break', () => {
    const reason = { sv: '', en: '' };
    const definitions = [{ version: 2, validFrom: 2017, change: 'break' as const, reason, classes: null }];
    expect(say(figures({}), aMeasure({ definitions })).sv).toContain('har gått från 480 (2017) till 470');
    const newest = [{ version: 2, validFrom: 2022, change: 'break' as const, reason, classes: null }];
    expect(say(figures({}), aMeasure({ definitions: newest })).sv).toContain('var 470 kg per person år 2022.');
  });
});

test('the title of a development is its median or, without one, how many have values', () => {
  const title = (some: NetworkFigures, members: number) =>
    plain(networkTitle(aMeasure(), { figures: some, members }, 'sv'));
  expect(title(figures({}), 94)).toBe('Medianen har gått från 510 (2012) till 470 kg per person (2022)');
  const few = figures({}, [aYear(2009, null, 0), aYear(2012, null, 2), aYear(2022, null, 1)]);
  expect(title(few, 2)).toBe('Två medlemmar har värden 2012–2022');
  expect(title(few, 1)).toBe('En medlem har värden 2012–2022');
});

test('the title of a distribution is where the middle half lies or, with too few, how many they are', () => {
  const share = aMeasure(units.share);
  const title = (some: Parameters<typeof distributionTitle>[1]) => ({
    sv: plain(distributionTitle(share, some, 'sv')),
    en: plain(distributionTitle(share, some, 'en')),
  });
  expect(title({ ...aYear(2022, 18.5), q1: 12.25, q3: 24.7 })).toEqual({
    sv: 'Hälften av kommunerna låg mellan 12,3 och 24,7 % år 2022',
    en: 'Half of the municipalities were between 12.3 and 24.7% in 2022',
  });
  expect(title(aYear(2022, null, 1))).toEqual({
    sv: 'En kommun hade värde 2022',
    en: 'One municipality had a value in 2022',
  });
  expect(title(aYear(2022, null, 3)).sv).toBe('Tre kommuner hade värde 2022');
  expect(distributionSentence({ n: 1, N: 103 }, 'en')).toBe(
    '1 of 103 municipalities has a value. Each dot is a municipality.',
  );
});
