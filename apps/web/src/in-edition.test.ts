import { editionOfPage, isEmbed, pageAtEdition, pageParameters } from '@ratthall/contract/pages';
import { describe, expect, test } from 'vitest';
import { isWithin } from './in-edition.ts';

describe('the address of a page of an edition', () => {
  test.each([
    ['/utgava/2026.1', '/utgava/2026.1'],
    ['/utgava/2026.1/kommun/lulea', '/kommun/lulea'],
    ['/utgava/2026.12/jamfor', '/jamfor'],
    ['/utgava/2026.1/inbadda/karta/household-waste', '/inbadda/karta/household-waste'],
  ])('%s is %s', (path, inner) => {
    expect(editionOfPage(path)?.inner).toBe(inner);
  });

  test.each(['/utgavor', '/utgava/senaste', '/utgava/2026', '/utgava/2026.0', '/utgava/2026.1/om', '/kommun/lulea'])(
    '%s is of none',
    (path) => {
      expect(editionOfPage(path)).toBeNull();
    },
  );

  test('exists for the pages that show figures, and no others', () => {
    expect(pageAtEdition('/kommun/lulea', '2026.1')).toBe('/utgava/2026.1/kommun/lulea');
    expect(pageAtEdition('/om', '2026.1')).toBeNull();
    expect(pageAtEdition('/', '2026.1')).toBeNull();
  });

  test('reads what the same page reads today, and may be framed when that may', () => {
    expect(pageParameters('/utgava/2026.1/nyckeltal/x')).toEqual(pageParameters('/nyckeltal/x'));
    expect(isEmbed('/utgava/2026.1/inbadda/karta/x')).toBe(true);
    expect(isEmbed('/utgava/2026.1/kommun/inbadda')).toBe(false);
    expect(isEmbed('/utgava/inbadda/karta/x')).toBe(false);
  });
});

test.each([
  [null, '/kommun/lulea', true],
  [null, '/utgava/2026.1/kommun/lulea', false],
  ['2026.1', '/kommun/lulea', true],
  ['2026.1', '/utgava/2026.1', true],
  ['2026.1', '/utgava/2026.2', false],
  ['2026.1', '/om', false],
] as const)('a page of %s shows %s without being opened anew: %s', (edition, path, is) => {
  expect(isWithin(edition, path)).toBe(is);
});
