import type { Refuse } from './problem.ts';
import type { Target } from '@ratthall/domain/indicator';

/** Refuses targets by which nothing could be calculated, and revisions of what is not there: `all` is where they stand. */
export function refuseUnclearTargets(
  targets: readonly Target[],
  refuse: Refuse,
  all: readonly Target[] = targets,
): void {
  for (const { id, kind, value, year, baseYear, baseValue, milestones, replaces, url } of targets) {
    const field = (name: string) => `targets ${id} ${name}`;
    if (kind !== 'limit' && year === null) refuse(field('year'), '', 'target-year');
    if (kind === 'change' && baseYear === null) refuse(field('baseYear'), '', 'change-base-year');
    if (baseValue !== null && baseYear === null) refuse(field('baseYear'), '', 'base-value-year');
    if (kind === 'change' && value <= -1) refuse(field('value'), String(value), 'change-of-less');
    if (year !== null && baseYear !== null && baseYear >= year) {
      refuse(field('baseYear'), String(baseYear), 'year-before', String(year));
    }
    const years = [baseYear ?? 0, ...milestones.map((milestone) => milestone.year), year ?? Infinity];
    if (milestones.length > 0 && years.some((one, i) => i > 0 && one <= years[i - 1]!)) {
      refuse(field('milestones'), years.slice(1, -1).join(), 'milestones-rising');
    }
    if (url !== null && !/^https?:\/\/\S+$/.test(url)) refuse(field('url'), url, 'an-address');
    const isThere = all.some((other) => other.id === replaces && other.id !== id);
    if (replaces !== null && !isThere) refuse(field('replaces'), replaces, 'replaced-target');
    if (all.filter((other) => other.id === id).length > 1) refuse(field('id'), id, 'id-once');
  }
}
