import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { VerdictBar } from './verdict-bar.tsx';
import { verdictOrder } from './verdict-order.ts';

afterEach(cleanup);

const none = {
  improving: 0,
  worsening: 0,
  'leaning-right': 0,
  'leaning-wrong': 0,
  increasing: 0,
  decreasing: 0,
  'leaning-up': 0,
  'leaning-down': 0,
  'no-clear-direction': 0,
  'too-few-values': 0,
};

const segments = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-verdict]')].map(
    (segment) =>
      `${segment.getAttribute('data-verdict')} ${segment.getAttribute('x')} ${segment.getAttribute('width')}`,
  );

it('stacks the verdicts from right to wrong, with those that cannot be judged last', () => {
  const counts = { ...none, 'too-few-values': 2, worsening: 1, improving: 4, 'no-clear-direction': 3 };
  const { container } = render(<VerdictBar counts={counts} label="Tio kommuner" />);
  expect(segments(container)).toEqual([
    'improving 0% 40%',
    'no-clear-direction 40% 30%',
    'worsening 70% 10%',
    'too-few-values 80% 20%',
  ]);
});

it('has a place for every verdict', () => {
  expect(verdictOrder.toSorted()).toEqual(Object.keys(none).toSorted());
});

it('is nothing at all when nobody is counted', () => {
  expect(render(<VerdictBar counts={none} label="Ingen" />).container.innerHTML).toBe('');
});
