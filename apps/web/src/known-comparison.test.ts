import { describe, expect, test } from 'vitest';
import { aMember } from '#queries/member-for-tests.ts';
import { knownIndicators, knownMembers } from './known-comparison.ts';

describe('the members of a comparison in an address', () => {
  const members = [
    aMember({ code: '0604', slug: 'aneby' }),
    aMember({ code: '1382', slug: 'falkenberg' }),
    aMember({ code: '0003', slug: 'region-uppsala', kind: 'region' }),
  ];
  const slugsOf = (slugs: string | undefined) => knownMembers({ members }, slugs).members.map(({ slug }) => slug);

  test('stand in its order, each once, without those that are nobody', () => {
    expect(slugsOf('falkenberg,atlantis,aneby,falkenberg')).toEqual(['falkenberg', 'aneby']);
    expect(slugsOf(undefined)).toEqual([]);
  });

  test('are the first eight that are known, whatever else stands among them', () => {
    const nine = Array.from({ length: 9 }, (_, i) => aMember({ code: `010${i}`, slug: `ort-${i}` }));
    const slugs = nine.map(({ slug }) => slug);
    const found = knownMembers({ members: nine }, ['atlantis', ...slugs].join(','));
    expect(found.members.map(({ slug }) => slug)).toEqual(slugs.slice(0, 8));
  });

  test('are of the kind of the first, and the others are named', () => {
    const { ofOtherKind } = knownMembers({ members }, 'aneby,region-uppsala');
    expect(slugsOf('aneby,region-uppsala')).toEqual(['aneby']);
    expect(slugsOf('region-uppsala,aneby')).toEqual(['region-uppsala']);
    expect(ofOtherKind.map(({ slug }) => slug)).toEqual(['region-uppsala']);
  });
});

test('indicators that there are not are left out of a choice; with none left it is the whole set', () => {
  const indicators = [{ id: 'waste' }, { id: 'nature' }] as Parameters<typeof knownIndicators>[0]['indicators'];
  expect(knownIndicators({ indicators }, 'nature,happiness,nature')).toBe('nature');
  expect(knownIndicators({ indicators }, 'happiness')).toBeUndefined();
  expect(knownIndicators({ indicators }, undefined)).toBeUndefined();
});
