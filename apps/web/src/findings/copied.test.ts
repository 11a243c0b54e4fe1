import { expect, test } from 'vitest';
import { copiedFinding, copiedFindings } from './copied.ts';
import { aFinding, aLevel } from './finding-for-tests.ts';

const kolada = { sv: 'Källa: Kolada', en: 'Source: Kolada' };
const origin = {
  citations: [kolada, kolada, { sv: 'Egen beräkning', en: 'Our own calculation' }],
  dataVersion: '3',
  updatedAt: '2026-11-23T10:00:00.000Z',
  address: 'https://example.org/kommun/lulea?peers=county',
};

test('a copied finding ends with each source once, the data version, its day and the address', () => {
  const text = (language: 'sv' | 'en') => copiedFinding(aFinding({ level: aLevel() }), origin, language);
  expect(text('sv').split('\n\n').at(-1)).toBe(
    'Källa: Kolada. Egen beräkning. Dataversion 3 från 2026-11-23, hämtad ur Rätt håll: https://example.org/kommun/lulea?peers=county',
  );
  expect(text('en').split('\n\n').at(-1)).toBe(
    'Source: Kolada. Our own calculation. Data version 3 of 2026-11-23, taken from Rätt håll: https://example.org/kommun/lulea?peers=county',
  );
});

test('a whole page has a heading, its summary and a paragraph under each name, and says once that a member has left', () => {
  const named = (sv: string) => aFinding({ leftYear: 2021, indicator: { name: { sv, en: sv } }, level: aLevel() });
  const text = copiedFindings(
    [named('Skyddad natur'), named('Hushållsavfall')],
    { set: 'De tolv nyckeltalen', lead: 'Luleå går åt rätt håll i ett nyckeltal.', origin },
    'sv',
  );
  const parts = text.split('\n\n');
  expect(parts[0]).toBe('Luleå – de tolv nyckeltalen');
  expect(parts[1]).toBe(
    'Luleå går åt rätt håll i ett nyckeltal. Luleå är tidigare medlem, till 2021, och jämförs här med dagens medlemmar.',
  );
  expect(parts[2]).toMatch(/^Skyddad natur\nI nyckeltalet ”Skyddad natur” hade Luleå /);
  expect(parts[3]).toMatch(/^Hushållsavfall\n/);
  expect(text.split('tidigare medlem')).toHaveLength(2);
  expect(parts).toHaveLength(5);
});
