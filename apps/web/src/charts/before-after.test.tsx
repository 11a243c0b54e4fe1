import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { BeforeAfter } from './before-after.tsx';

afterEach(cleanup);

const size = { scale: 'linear', width: 180, height: 16 } as const;

function dots(props: {
  from: number;
  to: number;
  polarity: 'higher' | 'lower';
  among?: { from: number; to: number }[];
}) {
  const { among = [props], ...rest } = props;
  const { container } = render(<BeforeAfter {...size} isBetter among={among} {...rest} />);
  const [before, after] = [...container.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')));
  cleanup();
  return { before: before!, after: after! };
}

it.each([
  ['lower', 705, 488],
  ['higher', 3, 46],
] as const)('moves to the right when it is for the better and %s is better', (polarity, from, to) => {
  const { before, after } = dots({ from, to, polarity });
  expect(after).toBeGreaterThan(before);
});

it('shares its axis with those beside it', () => {
  const among = [
    { from: 100, to: 50 },
    { from: 75, to: 50 },
  ];
  const [long, short] = among.map((pair) => dots({ ...pair, polarity: 'lower', among }));
  expect(short!.after).toBe(long!.after);
  expect((short!.after - short!.before) / (long!.after - long!.before)).toBeCloseTo(0.5, 1);
});

it('can be drawn where nothing has changed, and on the server', () => {
  const markup = renderToString(
    <BeforeAfter {...size} from={5} to={5} polarity="higher" isBetter={false} among={[{ from: 5, to: 5 }]} />,
  );
  expect(markup).toContain('circle');
  expect(markup).not.toContain('NaN');
});
