import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels, stackLabels, textWidth, wrapText } from './labels.ts';

const label = (y: number, priority = 1) => ({ y, height: 16, priority });

describe('spreadLabels', () => {
  it('leaves labels with room where they want to be', () => {
    expect(spreadLabels([label(20), label(60)], { top: 0, bottom: 100 })).toEqual([20, 60]);
  });

  it('moves labels that meet equally far in both directions', () => {
    expect(spreadLabels([label(50), label(50)], { top: 0, bottom: 100 })).toEqual([42, 58]);
  });

  it('keeps labels within the picture', () => {
    expect(spreadLabels([label(0), label(1)], { top: 0, bottom: 100 })).toEqual([8, 24]);
  });

  it('leaves out the least important when not all fit', () => {
    expect(spreadLabels([label(5, 1), label(10, 3), label(15, 2)], { top: 0, bottom: 32 })).toEqual([null, 8, 24]);
  });

  it('never lets labels overlap or change order', () => {
    const some = fc.array(
      fc.record({
        y: fc.integer({ min: -50, max: 350 }),
        height: fc.constantFrom(16, 32),
        priority: fc.nat(4),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (wanted) => {
        const places = spreadLabels(wanted, { top: 0, bottom: 300 });
        const kept = wanted.flatMap((one, i) => (places[i] == null ? [] : [{ ...one, at: places[i], i }]));
        kept.sort((a, b) => a.y - b.y || a.i - b.i);
        for (const [i, { at, height }] of kept.entries()) {
          const before = kept[i - 1];
          expect(at - height / 2).toBeGreaterThanOrEqual((before ? before.at + before.height / 2 : 0) - 1e-6);
          expect(at + height / 2).toBeLessThanOrEqual(300 + 1e-6);
        }
      }),
    );
  });
});

describe('stackLabels', () => {
  it('puts labels that would meet in different rows', () => {
    const rows = stackLabels(
      [
        { x: 10, width: 80 },
        { x: 40, width: 80 },
        { x: 140, width: 40 },
      ],
      { left: 0, right: 300 },
    );
    expect(rows).toEqual([
      { row: 0, anchor: 'start' },
      { row: 1, anchor: 'start' },
      { row: 0, anchor: 'start' },
    ]);
  });

  it('hangs a label on the left when it would leave the picture on the right', () => {
    expect(stackLabels([{ x: 280, width: 80 }], { left: 0, right: 300 })).toEqual([{ row: 0, anchor: 'end' }]);
  });
});

it('wrapText breaks between words and keeps long words whole', () => {
  expect(wrapText('Mittersta hälften', 13, 80)).toEqual(['Mittersta', 'hälften']);
  expect(wrapText('koldioxidekvivalenter', 13, 20)).toEqual(['koldioxidekvivalenter']);
  expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('ii', 10));
});
