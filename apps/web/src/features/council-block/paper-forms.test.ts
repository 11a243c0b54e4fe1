import { expect, test } from 'vitest';
import { paperHtml } from './paper-html.ts';
import { paperText } from './paper-text.ts';
import type { PaperPart } from './paper.ts';

const parts: PaperPart[] = [
  { kind: 'heading', level: 1, text: 'Luleå – <b>avfall</b>' },
  { kind: 'paragraph', text: 'Mindre & mindre.' },
  { kind: 'table', table: { caption: 'År för år', heads: ['År', 'Värde'], rows: [['2022', '462']] } },
  { kind: 'chart', at: 0 },
  { kind: 'source', text: 'Källa.', address: 'https://example.org/?a=1&b="2"' },
];

test('a word processor gets a heading, a paragraph and a table with heads in both directions', () => {
  const place = document.createElement('div');
  place.innerHTML = paperHtml(parts, 'sv');
  expect(place.querySelector('[lang=sv] h2')?.textContent).toBe('Luleå – <b>avfall</b>');
  expect(place.querySelector('p')?.textContent).toBe('Mindre & mindre.');
  expect([...place.querySelectorAll('thead th[scope=col]')].map(({ textContent }) => textContent)).toEqual([
    'År',
    'Värde',
  ]);
  expect(place.querySelector('tbody th[scope=row]')?.textContent).toBe('2022');
  expect(place.querySelector('tbody td')?.textContent).toBe('462');
  expect(place.querySelector('caption')?.textContent).toBe('År för år');
  expect(place.querySelector('a')?.getAttribute('href')).toBe('https://example.org/?a=1&b="2"');
  expect(place.querySelector('b, svg, button')).toBeNull();
});

test('where only text is taken, cells have tabs between them', () => {
  expect(paperText(parts)).toBe(
    'Luleå – <b>avfall</b>\n\nMindre & mindre.\n\nÅr för år\nÅr\tVärde\n2022\t462\n\nKälla. https://example.org/?a=1&b="2"',
  );
});
