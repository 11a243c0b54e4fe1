import type { Speech } from '#i18n/language.ts';
import { directionTones, type VerdictName } from '#ui/direction-tones.ts';
import { wayTones } from '#ui/way-tones.ts';
import { paceTones, type PaceName } from '#ui/pace-tones.ts';
import type { Tag } from './report-document.ts';
import { element } from './svg.ts';

const inks = { better: '#0b3c6f', worse: '#7a2e00', unclear: '#3b3b3b', unknown: '#4a4a4a' };

/** The direction of a series as a word with its shape. */
export function directionTag(verdict: VerdictName, { texts }: Speech): Tag {
  const { kind, shape } = directionTones[verdict];
  return { tone: kind === 'unknown' ? 'missing' : kind, symbol: shape, text: texts.verdicts.direction[verdict] };
}

/** Which way an indicator goes across the network. */
export function wayTag(way: keyof typeof wayTones, { texts }: Speech): Tag {
  const { kind, shape } = wayTones[way];
  return { tone: kind === 'unknown' ? 'missing' : kind, symbol: shape, text: texts.summary.ways[way] };
}

/** The pace towards a target as a word with its shape. */
export function paceTag(status: PaceName, { texts }: Speech): Tag {
  const { kind, shape } = paceTones[status];
  const stroke = { fill: 'none', stroke: inks[kind], 'stroke-width': 1.4 };
  const drawn = shape && [
    ...(shape.outline ? [element('path', { d: shape.outline, ...stroke })] : []),
    ...(shape.filled ? [element('path', { d: shape.filled, fill: inks[kind] })] : []),
  ];
  const size = { xmlns: 'http://www.w3.org/2000/svg', width: 14, height: 14, viewBox: '-1 -1 14 14' };
  return {
    tone: kind === 'unknown' ? 'missing' : kind,
    symbol: '',
    ...(drawn && { shape: element('svg', size, drawn) }),
    text: texts.pace.status[status],
  };
}
