import type { Verdict } from '@ratthall/domain/trend';
import { verdictOrder } from '#charts/verdict-order.ts';
import { drawing, element, palette, textAt } from './svg.ts';

const height = 15;

type Look = { fill: string; ink: string; stroke?: string };

const neutral: Look = { fill: '#c9cfcc', ink: palette.ink };

/** Sure verdicts are filled, leaning ones pale with an edge, and what cannot be judged is open. */
const looks: Record<Verdict, Look> = {
  improving: { fill: palette.better, ink: palette.paper },
  'leaning-right': { fill: palette.betterFill, ink: palette.ink, stroke: palette.better },
  increasing: neutral,
  'leaning-up': neutral,
  'no-clear-direction': { fill: palette.unclearFill, ink: palette.ink },
  'leaning-down': neutral,
  decreasing: neutral,
  'leaning-wrong': { fill: palette.worseFill, ink: palette.ink, stroke: palette.worse },
  worsening: { fill: palette.worse, ink: palette.paper },
  'too-few-values': { fill: palette.paper, ink: palette.inkSoft, stroke: palette.lineStrong },
};

/** How many members were given which verdict, as one bar with the numbers in it. */
export function verdictPicture(counts: Readonly<Record<Verdict, number>>, width: number): string {
  const given = verdictOrder.filter((verdict) => counts[verdict] > 0);
  const total = given.reduce((sum, verdict) => sum + counts[verdict], 0);
  const gap = 1.5;
  let x = 0;
  const parts = given.flatMap((verdict) => {
    const length = (counts[verdict] / total) * width;
    const { fill, ink, stroke } = looks[verdict];
    const inset = stroke === undefined ? 0 : 0.4;
    const at = x;
    x += length;
    const text = String(counts[verdict]);
    return [
      element('rect', {
        x: at + inset,
        y: inset,
        width: Math.max(length - gap - 2 * inset, 0.6),
        height: height - 2 * inset,
        fill,
        stroke,
        'stroke-width': stroke === undefined ? undefined : 0.8,
        'stroke-dasharray': verdict === 'too-few-values' ? '2 1.6' : undefined,
      }),
      ...(length > 5 + 4.5 * text.length
        ? [
            textAt(at + (length - gap) / 2, height / 2 + 2.7, text, {
              fill: ink,
              'text-anchor': 'middle',
              'font-weight': 600,
            }),
          ]
        : []),
    ];
  });
  return drawing({ width, height }, parts);
}
