import { describe, expect, test } from 'vitest';
import { texts as sv } from '#i18n/sv.ts';
import { aMember } from '#queries/member-for-tests.ts';
import { classesOf, placesOf, type MapRow } from './map-classes.ts';
import { wordedMap } from './map-words.ts';

const speech = { language: 'sv' as const, texts: sv };

type Indicator = Parameters<typeof wordedMap>[0]['indicator'];

const classes = { bounds: [30, 20, 10], inclusive: false };

const indicator = {
  id: 'organic-food',
  decimals: 0,
  unit: '%',
  unitName: { sv: 'procent', en: 'per cent' },
  polarity: 'higher',
  definitions: [
    { version: 1, validFrom: 2002, change: 'first', reason: { sv: '', en: '' }, classes: null },
    { version: 2, validFrom: 2019, change: 'break', reason: { sv: '', en: '' }, classes },
  ],
} as unknown as Indicator;

function aRow(code: string, value: number | null, definitionVersion = 2): MapRow {
  const member = aMember({ code, slug: `m${code}`, name: `M${code}`, latitude: 60, longitude: 15 });
  const row = { value, missing: value === null ? ('declined' as const) : null, definitionVersion };
  const isRanked = value !== null && definitionVersion === 2;
  return { member, row, rank: isRanked ? { rank: 13 - value, tied: false, n: 12 } : null };
}

const twelve = Array.from({ length: 12 }, (_, i) => aRow(`01${String(i).padStart(2, '0')}`, i + 1));
const rows = [...twelve, aRow('0200', null), aRow('0201', 50, 1)];

const worded = (given: readonly MapRow[], choice: Partial<Parameters<typeof wordedMap>[0]> = {}) =>
  wordedMap({ indicator, rows: given, tint: 'quartiles', own: null, peers: new Set(), ...choice }, speech);

describe('the classes of a map', () => {
  test('are quarters among values of one definition, with their own class for those outside', () => {
    expect(worded(rows).classes.map(({ name, note, tone }) => [name, note, tone])).toEqual([
      ['Bästa fjärdedelen', '3 kommuner, 10–12', 1],
      ['Näst bästa fjärdedelen', '3 kommuner, 7–9', 2],
      ['Näst sämsta fjärdedelen', '3 kommuner, 4–6', 4],
      ['Sämsta fjärdedelen', '3 kommuner, 1–3', 5],
      ['Annan definition, kan inte jämföras', '1 kommun, 50', 'missing'],
      ['Uppgift saknas', '1 kommun: har avstått från att lämna', 'missing'],
    ]);
  });

  test('cannot be quarters with fewer than twelve values, and then there are none', () => {
    expect(placesOf(indicator, twelve.slice(1), 'quartiles')).toEqual(twelve.slice(1).map(() => 'valued'));
    expect(worded(twelve.slice(1)).classes.map(({ name, tone }) => [name, tone])).toEqual([
      ['Har värde; för få för fjärdedelar', 'plain'],
    ]);
  });

  test('are the status classes of the definition that the year follows', () => {
    expect(classesOf(indicator, rows)).toBe(classes);
    expect(classesOf(indicator, [aRow('0201', 50, 1)])).toBeNull();
    expect(worded(rows, { tint: 'classes' }).classes.map(({ name, note }) => `${name}: ${note}`)).toEqual([
      'Klass 1 av 4, bäst: ingen kommun',
      'Klass 2 av 4: ingen kommun',
      'Klass 3 av 4: 2 kommuner, 11–12',
      'Klass 4 av 4, sämst: 10 kommuner, 1–10',
      'Annan definition, kan inte jämföras: 1 kommun, 50',
      'Uppgift saknas: 1 kommun: har avstått från att lämna',
    ]);
  });

  test('say highest and lowest, in grey, where neither way is better', () => {
    const { classes: neutral } = worded(twelve, { indicator: { ...indicator, polarity: 'none' } });
    expect(neutral.map(({ name, tone }) => [name, tone])[0]).toEqual(['Högsta fjärdedelen', 'highest']);
    expect(classesOf({ ...indicator, polarity: 'none' }, twelve)).toBeNull();
  });
});

describe('the dots of a map', () => {
  test('are read from the best to those without a value, each with value, place and class', () => {
    const { points } = worded(rows, { own: 'm0111', peers: new Set(['0110']) });
    expect(points[0]).toMatchObject({
      mark: 'own',
      label: 'M0111 12',
      text: '12\u00a0%, 1:a av 12, bästa fjärdedelen',
    });
    expect(points[1]?.mark).toBe('peer');
    expect(points.slice(-2).map(({ text }) => text)).toEqual([
      '50\u00a0%, annan definition, kan inte jämföras',
      'uppgift saknas: har avstått från att lämna',
    ]);
  });

  test('are those whose place is known, while the list has everybody', () => {
    const [first, ...others] = rows;
    const placeless = { ...first!, member: { ...first!.member, latitude: null } };
    const { points, listed } = worded([placeless, ...others]);
    expect(points.map(({ code }) => code)).not.toContain('0100');
    expect(listed).toHaveLength(rows.length);
    expect(listed).toContainEqual({ code: '0100', name: 'M0100', class: '4' });
  });

  test('with the same value share a quarter', () => {
    const tied = Array.from({ length: 12 }, (_, i) => aRow(`03${String(i).padStart(2, '0')}`, i < 8 ? 5 : 9));
    const places = placesOf(indicator, tied, 'quartiles').slice(0, 8);
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
  });
});
