import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { LevelStrip } from './level-strip.tsx';

afterEach(cleanup);

const size = { width: 300, height: 32, label: 'Plats bland 104 kommuner' } as const;
const bounds = { q1: 20, median: 30, q3: 40 };

function ownPosition(props: { polarity: 'higher' | 'lower' | 'none'; own: number; scale?: 'linear' | 'log' }) {
  const { scale = 'linear', ...rest } = props;
  const { container } = render(
    <LevelStrip {...size} {...bounds} values={[10, 20, 30, 40, 50]} scale={scale} {...rest} />,
  );
  const position = Number(container.querySelector('circle')?.getAttribute('cx'));
  cleanup();
  return position;
}

it.each([
  ['higher', 50, 10],
  ['lower', 10, 50],
] as const)('has better to the right when %s is better', (polarity, better, worse) => {
  expect(ownPosition({ polarity, own: better })).toBeGreaterThan(ownPosition({ polarity, own: worse }));
});

it('runs from low to high when neither way is better', () => {
  expect(ownPosition({ polarity: 'none', own: 50 })).toBeGreaterThan(ownPosition({ polarity: 'none', own: 10 }));
});

it('spaces a logarithmic strip by ratio', () => {
  const linear = ownPosition({ polarity: 'higher', own: 20 });
  expect(ownPosition({ polarity: 'higher', own: 20, scale: 'log' })).toBeGreaterThan(linear);
});

it('draws a tick for each peer, a band that is not turned inside out, and the median', () => {
  const { container } = render(
    <LevelStrip {...size} {...bounds} values={[10, 20, 50]} own={30} polarity="lower" scale="linear" />,
  );
  expect(Number(container.querySelector('rect')?.getAttribute('width'))).toBeGreaterThan(50);
  expect(container.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
  expect(container.querySelectorAll('line')).toHaveLength(1 + 1);
});

it('leaves out the quartiles when there are too few peers to state them', () => {
  const strip = (
    <LevelStrip
      {...size}
      q1={null}
      median={null}
      q3={null}
      values={[10, 20]}
      own={30}
      polarity="higher"
      scale="linear"
    />
  );
  expect(renderToString(strip)).not.toContain('<rect');
});
