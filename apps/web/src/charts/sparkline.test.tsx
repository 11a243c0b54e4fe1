import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { Sparkline, type SparklineRow } from './sparkline.tsx';

afterEach(cleanup);

const series = (...values: (number | null)[]): SparklineRow[] =>
  values.map((value, i) => ({ year: 2010 + i, value, low: null, high: null }));
const size = { scale: 'linear', width: 120, height: 32, label: 'Utsläpp 2010–2014' } as const;

it('draws nothing at zero for a missing value', () => {
  const { container } = render(<Sparkline {...size} rows={series(5, null, null, 6, 7)} />);
  const [line, ...others] = container.querySelectorAll('path');
  expect(others).toEqual([]);
  expect(line?.getAttribute('d')?.split('L')).toHaveLength(2);
  expect(container.querySelectorAll('circle')).toHaveLength(2);
});

it('draws a zero that was measured', () => {
  const { container } = render(<Sparkline {...size} rows={series(0, null, null, 6, 7)} />);
  const [lone] = container.querySelectorAll('circle');
  expect(Number(lone?.getAttribute('cy'))).toBe(27);
});

it('is an image with a name, on the server too', () => {
  const html = renderToString(<Sparkline {...size} rows={series(1, 2, 3)} />);
  expect(html).toContain('role="img" aria-label="Utsläpp 2010–2014"');
});

it('is nothing at all when there is neither value nor band', () => {
  const { container } = render(<Sparkline {...size} rows={series(null, null)} />);
  expect(container.innerHTML).toBe('');
});

it('draws the band without a value of its own', () => {
  const rows = series(null, null).map((row) => ({ ...row, low: 1, high: 2 }));
  const { container } = render(<Sparkline {...size} rows={rows} />);
  expect(container.querySelectorAll('path')).toHaveLength(1);
  expect(container.querySelectorAll('circle')).toHaveLength(0);
});

it('writes the first and last year when there is room', () => {
  const { container } = render(<Sparkline {...size} height={56} years rows={series(1, 2, 3)} />);
  expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['2010', '2012']);
});
