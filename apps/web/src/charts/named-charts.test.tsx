import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { dumbbellAxis } from './dumbbell.tsx';
import { NamedLines } from './named-lines.tsx';
import { NamedStrip } from './named-strip.tsx';

afterEach(cleanup);

const years = [2018, 2019, 2020, 2021, 2022];
const rows = (...values: (number | null)[]) => years.map((year, i) => ({ year, value: values[i] ?? null }));
const number = (value: number, decimals: number) => value.toFixed(decimals);
const frame = { band: [], years, scale: 'linear', number, width: 344, height: 200, label: 'lines' } as const;

describe('lines with names', () => {
  test('have a dot for each value, none for a missing one, and a gap where two are missing', () => {
    const series = [{ key: '1', name: 'Luleå', isOwn: true, rows: rows(1, null, null, 4, 5), breaks: [] }];
    render(<NamedLines {...frame} series={series} />);
    const paths = [...screen.getByRole('img').querySelectorAll('g:first-of-type path')].map((one) =>
      one.getAttribute('d'),
    );
    expect(paths.at(-1)?.match(/M/g)).toHaveLength(3);
    expect(paths[0]?.match(/M/g)).toHaveLength(1);
    expect(screen.getByText('Luleå')).toBeDefined();
  });

  test('name nobody who has no value, and draw nothing when nobody has', () => {
    const none = { key: '2', name: 'Sorsele', isOwn: false, rows: rows(), breaks: [] };
    const one = { key: '1', name: 'Luleå', isOwn: true, rows: rows(1, 2), breaks: [] };
    const { container } = render(<NamedLines {...frame} series={[one, none]} />);
    expect(container.textContent).not.toContain('Sorsele');
    cleanup();
    expect(render(<NamedLines {...frame} series={[none]} />).container.innerHTML).toBe('');
  });
});

test('a strip has the better values to the right', () => {
  const dots = [
    { key: '1', name: 'Låg', value: 1, isOwn: true },
    { key: '2', name: 'Hög', value: 9, isOwn: false },
  ];
  const given = { dots, values: [1, 5, 9], q1: null, median: 5, q3: null, scale: 'linear', width: 300 } as const;
  const places = () => [...document.querySelectorAll('circle')].map((one) => Number(one.getAttribute('cx')));
  render(<NamedStrip {...given} polarity="lower" label="strip" />);
  expect(places()[0]).toBeLessThan(places()[1]!);
  cleanup();
  render(<NamedStrip {...given} polarity="higher" label="strip" />);
  expect(places()[0]).toBeGreaterThan(places()[1]!);
});

test('dumbbells of one chart share an axis, and there is none without values', () => {
  const x = dumbbellAxis([2, 4, 10], 'linear')!;
  expect(x(4)).toBeGreaterThan(x(2));
  expect(x(10)).toBeLessThanOrEqual(97);
  expect(dumbbellAxis([], 'linear')).toBeNull();
});
