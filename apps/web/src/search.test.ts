import { describe, expect, test } from 'vitest';
import { onlyParametersOf, parseSearch, shellSearch, stringifySearch, type ShellSearch } from './search.ts';

describe('the search of an address', () => {
  test('keeps what it understands', () => {
    const search = shellSearch(parseSearch('?lang=en&own=upplands-bro&peers=0604,1283&set=grona-2023&year=2018'));
    expect(search).toEqual({ lang: 'en', own: 'upplands-bro', peers: '0604,1283', set: 'grona-2023', year: 2018 });
  });

  test.each(['lang=de', 'own=%3Cscript%3E', 'peers=everyone', 'peers=123', 'set=A B', 'year=abc', 'year=18', 'x=1'])(
    'leaves out %s, so that a mangled link still opens',
    (text) => {
      expect(Object.values(shellSearch(parseSearch(text))).filter((value) => value !== undefined)).toEqual([]);
    },
  );

  test('is written without what is not set, with commas and colons that can be read', () => {
    expect(stringifySearch({ lang: undefined, peers: '0604,1283' })).toBe('?peers=0604,1283');
    expect(stringifySearch({ weights: 'growth:2,latitude:0' })).toBe('?weights=growth:2,latitude:0');
    expect(stringifySearch({})).toBe('');
  });

  test('keeps the zero that a municipality code begins with', () => {
    expect(shellSearch(parseSearch(stringifySearch({ peers: '0604' })))).toEqual({ peers: '0604' });
  });

  test('takes weights from a form that was sent without a script, each by itself', () => {
    const sent = '?set=grona-2023&population=2&density=1&growth=0.5&latitude=0';
    expect(shellSearch(parseSearch(sent))).toMatchObject({
      set: 'grona-2023',
      weights: 'population:2,growth:0.5,latitude:0',
    });
    expect(shellSearch(parseSearch('?population=1&density=1&growth=1&latitude=1')).weights).toBeUndefined();
    expect(shellSearch(parseSearch('?population=many')).weights).toBeUndefined();
  });

  test.each(['population:99', 'population:10.5', 'income:2', 'population'])('has no weights in %s', (weights) => {
    expect(shellSearch({ weights }).weights).toBeUndefined();
  });

  test('keeps the parameters of its page, and leaves out what only other pages read', () => {
    const all: ShellSearch = { lang: 'en', own: 'lulea', weights: 'latitude:8', year: 2019, sort: 'lulea', set: 'a1' };
    const kept = (path: string) => onlyParametersOf(path)({ search: {}, next: () => all });
    expect(kept('/om')).toEqual({ lang: 'en', own: 'lulea', set: 'a1' });
    expect(kept('/lika/')).toEqual({ ...kept('/om'), weights: 'latitude:8' });
    expect(onlyParametersOf('/lika/')({ search: {}, next: () => ({ ...all, latitude: '8' }) })).toEqual(kept('/lika/'));
    expect(kept('/nyckeltal/')).toEqual({ ...kept('/om'), year: 2019 });
    expect(kept('/jamfor')).toEqual({ ...kept('/om'), year: 2019, sort: 'lulea' });
  });
});
