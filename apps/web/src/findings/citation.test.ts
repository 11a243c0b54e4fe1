import { expect, test } from 'vitest';
import { bibtex, citation } from './citation.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const cited = {
  edition: { id: '2026.1', year: 2026, publishedAt: '2026-11-01T08:00:00.000Z' },
  network: 'Sveriges Ekokommuner',
  page: null,
  address: 'https://ratthall.se/utgava/2026.1',
};
const page = { ...cited, page: 'Falkenberg', address: `${cited.address}/kommun/falkenberg` };

test('a citation has author, year, title, edition, service, day and address, in the language of the reader', () => {
  expect(plain(citation(cited, 'sv'))).toBe(
    'Sveriges Ekokommuner (2026). Årssammanställning 2026. Utgåva 2026.1. Rätt håll. Publicerad 1 november 2026. https://ratthall.se/utgava/2026.1',
  );
  expect(plain(citation(page, 'en'))).toBe(
    'Sveriges Ekokommuner (2026). Falkenberg. Annual summary 2026. Edition 2026.1. Rätt håll. Published 1 November 2026. https://ratthall.se/utgava/2026.1/kommun/falkenberg',
  );
});

test('its year is that of its publication in Sweden, not that of the figures', () => {
  const edition = { ...cited.edition, publishedAt: '2026-12-31T23:30:00.000Z' };
  expect(citation({ ...cited, edition }, 'sv')).toContain('(2027). Årssammanställning 2026.');
});

test('programs that keep lists of sources get the same', () => {
  expect(bibtex(page, 'sv')).toBe(
    [
      '@misc{ratthall-2026.1-kommun-falkenberg,',
      '  author = {{Sveriges Ekokommuner}},',
      '  title = {{Falkenberg. Årssammanställning 2026}},',
      '  year = {2026},',
      '  date = {2026-11-01},',
      '  version = {2026.1},',
      '  edition = {Utgåva 2026.1},',
      '  publisher = {Rätt håll},',
      '  url = {https://ratthall.se/utgava/2026.1/kommun/falkenberg},',
      '  language = {swedish}',
      '}',
      '',
    ].join('\n'),
  );
});
