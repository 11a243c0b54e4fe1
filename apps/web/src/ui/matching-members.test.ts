import { describe, expect, test } from 'vitest';
import { byName } from '#i18n/format.ts';
import { matchingMembers } from './matching-members.ts';

const members = [
  'Falkenberg',
  'Region Gävleborg',
  'Gävle',
  'Upplands-Bro',
  'Bro',
  'Östra Göinge',
  'Övertorneå',
  'Ängelholm',
].map((name, i) => ({ name, code: `000${i}` }));
const found = (typed: string) => matchingMembers(members, typed, byName).map(({ name }) => name);

describe('the members that match what has been typed', () => {
  test('begin with it, whatever the case', () => {
    expect(found('falk')).toEqual(['Falkenberg']);
    expect(found('FALK')).toEqual(['Falkenberg']);
  });

  test('come with the start of the name first, then the start of a word, then the middle', () => {
    expect(found('gäv')).toEqual(['Gävle', 'Region Gävleborg']);
    expect(found('bro')).toEqual(['Bro', 'Upplands-Bro']);
    expect(found('orneå')).toEqual(['Övertorneå']);
  });

  test('are found without the marks of å, ä and ö, and by code', () => {
    expect(found('angel')).toEqual(['Ängelholm']);
    expect(found('gavle')).toEqual(['Gävle', 'Region Gävleborg']);
    expect(found('0002')).toEqual(['Gävle']);
  });

  test('are all of them when nothing is typed, in Swedish order, and none when nothing fits', () => {
    expect(found('')).toHaveLength(members.length);
    expect(found('').at(-1)).toBe('Övertorneå');
    expect(found('xyz')).toEqual([]);
  });
});
