import type { Target } from '@ratthall/domain/indicator';

type Refuse = (field: string, value: string, expected: string) => void;

/** Refuses targets by which nothing could be calculated, and revisions of what is not there: `all` is where they stand. */
export function refuseUnclearTargets(
  targets: readonly Target[],
  refuse: Refuse,
  all: readonly Target[] = targets,
): void {
  for (const { id, kind, value, year, baseYear, baseValue, milestones, replaces, url } of targets) {
    const field = (name: string) => `targets ${id} ${name}`;
    if (kind !== 'limit' && year === null) refuse(field('year'), '', 'the year in which it shall be reached');
    if (kind === 'change' && baseYear === null)
      refuse(field('baseYear'), '', 'the year that the change is counted from');
    if (baseValue !== null && baseYear === null) refuse(field('baseYear'), '', 'the year that the base value is from');
    if (kind === 'change' && value <= -1)
      refuse(field('value'), String(value), 'a change of less than everything: -0.62');
    if (year !== null && baseYear !== null && baseYear >= year) {
      refuse(field('baseYear'), String(baseYear), `a year before ${year}`);
    }
    const years = [baseYear ?? 0, ...milestones.map((milestone) => milestone.year), year ?? Infinity];
    if (milestones.length > 0 && years.some((one, i) => i > 0 && one <= years[i - 1]!)) {
      refuse(field('milestones'), years.slice(1, -1).join(), 'rising years between the base year and the last');
    }
    if (url !== null && !/^https?:\/\/\S+$/.test(url)) refuse(field('url'), url, 'an address (http or https), or null');
    const isThere = all.some((other) => other.id === replaces && other.id !== id);
    if (replaces !== null && !isThere) refuse(field('replaces'), replaces, 'another target in the same place');
    if (all.filter((other) => other.id === id).length > 1) refuse(field('id'), id, 'an id that is not used twice');
  }
}
