import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { MedianChart, type MedianRow } from './median-chart.tsx';
import { renderIn, swedish } from './speech-for-tests.tsx';

afterEach(cleanup);

const rows = (...values: (number | null)[]): MedianRow[] =>
  values.map((value, i) => ({
    year: 2015 + i,
    value,
    low: value === null ? null : value - 1,
    high: 9,
    style: 'solid',
  }));
const common = { scale: 'linear', decimals: 1, label: 'Medianen för avfall' } as const;
const drawn = (of: MedianRow[], breaks: number[] = []) =>
  renderIn(swedish, <MedianChart {...common} rows={of} breaks={breaks} />).container;

test('it is an image with a name, and says its latest value and its first and last year', () => {
  const chart = drawn(rows(4, 5, 6.5));
  expect(chart.querySelector('svg')?.getAttribute('aria-label')).toBe('Medianen för avfall');
  const texts = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('6,5');
  expect(texts).toContain('2015');
  expect(texts).toContain('2017');
});

test('no line is drawn across a break, which is marked', () => {
  const chart = drawn(rows(4, 5, 6, 7), [2017]);
  const lines = [...chart.querySelectorAll('path')].filter((path) => !path.getAttribute('d')?.endsWith('Z'));
  expect(lines).toHaveLength(2);
  const upright = [...chart.querySelectorAll('line')].filter(
    (line) => line.getAttribute('x1') === line.getAttribute('x2'),
  );
  expect(upright).toHaveLength(1);
});

test('nothing is drawn where there is neither value nor band', () => {
  expect(drawn(rows(null, null)).innerHTML).toBe('');
});
