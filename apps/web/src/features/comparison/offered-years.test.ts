import { expect, test } from 'vitest';
import { offeredYears } from './offered-years.ts';

test('a year that the address asks for is among those to choose from, though nothing is known of it', () => {
  expect(offeredYears([2019, 2020], 2099)).toEqual([2099, 2020, 2019]);
  expect(offeredYears([2019, 2020], 2019)).toEqual([2020, 2019]);
  expect(offeredYears([2019, 2020], undefined)).toEqual([2020, 2019]);
});
