import type { DefinitionVersion, Indicator, IndicatorSet, Localized, Target } from './indicator.ts';
import { isCurrentMember, type Member } from './membership.ts';
import type { TurnedAspect } from './verdict-changes.ts';

export const indicatorChangeKinds = [
  'new',
  'gone',
  'name',
  'description',
  'unit',
  'decimals',
  'polarity',
  'applies-to',
  'reported-by',
  'calculation',
  'limits',
  'source',
  'criteria',
  'definition-new',
  'definition-changed',
  'definition-gone',
  'classes',
  'target-new',
  'target-changed',
  'target-gone',
] as const;

export type IndicatorChangeKind = (typeof indicatorChangeKinds)[number];

/** Something before or after: a text, a code, or numbers. Null where there is none, or where it takes more to tell. */
export type ChangedPart = Localized | string | readonly (number | null)[] | null;

/** A change of what an indicator is. `subject` is the version or the target that it is about. */
export type IndicatorChange = {
  what: IndicatorChangeKind;
  subject: string | null;
  before: ChangedPart;
  after: ChangedPart;
};

/** What changed of an indicator between two editions; either may lack it. */
export function indicatorChanges(before: Indicator | undefined, after: Indicator | undefined): IndicatorChange[] {
  if (!before || !after) {
    if (!before && !after) return [];
    const what = after ? 'new' : 'gone';
    return [{ what, subject: null, before: before?.name ?? null, after: after?.name ?? null }];
  }
  const changes: IndicatorChange[] = [];
  const compare = (what: IndicatorChangeKind, told: (indicator: Indicator) => ChangedPart) => {
    const [old, now] = [told(before), told(after)];
    if (!isSame(old, now)) changes.push({ what, subject: null, before: old, after: now });
  };
  const compareWhole = (what: IndicatorChangeKind, looked: (indicator: Indicator) => unknown) => {
    if (!isSame(looked(before), looked(after))) changes.push({ what, subject: null, before: null, after: null });
  };
  compare('name', ({ name }) => name);
  compare('description', ({ description }) => description);
  compare('unit', ({ unitName }) => unitName);
  compare('decimals', ({ decimals }) => [decimals]);
  compare('polarity', ({ polarity }) => polarity);
  compare('source', ({ shownSource }) => shownSource);
  compare('reported-by', ({ reportedBy }) => reportedBy);
  compare('limits', ({ limits: { min, max, hardMin, hardMax } }) => [min, max, hardMin, hardMax]);
  compareWhole('applies-to', ({ appliesTo }) => [...appliesTo].sort());
  compareWhole('calculation', ({ inputs, factor, scopes, sumOf }) => ({ inputs, factor, scopes, sumOf }));
  compareWhole('criteria', ({ criteria, goals }) => ({ criteria, goals }));
  return [
    ...changes,
    ...definitionChanges(before.definitions, after.definitions),
    ...targetChanges(before.targets, after.targets),
  ];
}

function definitionChanges(
  before: readonly DefinitionVersion[],
  after: readonly DefinitionVersion[],
): IndicatorChange[] {
  return paired(before, after, ({ version }) => String(version)).flatMap(([subject, old, now]): IndicatorChange[] => {
    if (!old) return [{ what: 'definition-new', subject, before: null, after: now?.reason ?? null }];
    if (!now) return [{ what: 'definition-gone', subject, before: old.reason, after: null }];
    const { classes: oldClasses, ...oldRest } = old;
    const { classes: newClasses, ...newRest } = now;
    const changes: IndicatorChange[] = [];
    if (!isSame(oldRest, newRest)) {
      changes.push({ what: 'definition-changed', subject, before: old.reason, after: now.reason });
    }
    if (!isSame(oldClasses, newClasses)) {
      changes.push({
        what: 'classes',
        subject,
        before: oldClasses?.bounds ?? null,
        after: newClasses?.bounds ?? null,
      });
    }
    return changes;
  });
}

function targetChanges(before: readonly Target[], after: readonly Target[]): IndicatorChange[] {
  return paired(before, after, ({ id }) => id).flatMap(([subject, old, now]): IndicatorChange[] => {
    if (!old) return [{ what: 'target-new', subject, before: null, after: now?.reference ?? null }];
    if (!now) return [{ what: 'target-gone', subject, before: old.reference, after: null }];
    if (isSame(old, now)) return [];
    return [{ what: 'target-changed', subject, before: old.reference, after: now.reference }];
  });
}

/**
 * The verdicts that such changes can turn. A new wording turns none; where neither values nor bounds can be compared any
 * more, or the other way is better, all of them can.
 */
export function turnedBy(changes: readonly IndicatorChange[], after: Indicator | undefined): Set<TurnedAspect> {
  const turned = new Set<TurnedAspect>();
  for (const { what, subject } of changes) {
    const change = after?.definitions.find(({ version }) => String(version) === subject)?.change;
    const isWording = what === 'definition-new' && change === 'editorial';
    for (const aspect of isWording ? [] : (aspectsOf[what] ?? [])) turned.add(aspect);
  }
  return turned;
}

const all: readonly TurnedAspect[] = ['direction', 'pace', 'class', 'quartile'];

const aspectsOf: Partial<Record<IndicatorChangeKind, readonly TurnedAspect[]>> = {
  'definition-new': all,
  'definition-changed': all,
  'definition-gone': all,
  polarity: all,
  source: all,
  decimals: ['direction'],
  classes: ['class'],
  'target-changed': ['pace'],
};

/** A change of a set of indicators; `indicator` is null where it is about the set itself. */
export type SetChange = {
  set: string;
  what: 'new' | 'gone' | 'renamed' | 'entered' | 'left' | 'renumbered';
  indicator: string | null;
  before: ChangedPart;
  after: ChangedPart;
};

/** Which indicators came into a set or left it, which have another number in it, and which sets there are. */
export function setChanges(before: readonly IndicatorSet[], after: readonly IndicatorSet[]): SetChange[] {
  return paired(before, after, ({ id }) => id).flatMap(([set, old, now]): SetChange[] => {
    if (!old) return [{ set, what: 'new', indicator: null, before: null, after: now?.name ?? null }];
    if (!now) return [{ set, what: 'gone', indicator: null, before: old.name, after: null }];
    const changes: SetChange[] = isSame(old.name, now.name)
      ? []
      : [{ set, what: 'renamed', indicator: null, before: old.name, after: now.name }];
    for (const [indicator, was, is] of paired(old.entries, now.entries, (entry) => entry.indicator)) {
      if (!was) changes.push({ set, what: 'entered', indicator, before: null, after: is?.number ?? null });
      else if (!is) changes.push({ set, what: 'left', indicator, before: was.number, after: null });
      else if (was.number !== is.number)
        changes.push({ set, what: 'renumbered', indicator, before: was.number, after: is.number });
    }
    return changes;
  });
}

/** A rule by which verdicts are reached that has another version; null where an edition did not have it. */
export type RuleChange = { rule: string; before: string | null; after: string | null };

export function ruleChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): RuleChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((rule) => ({ rule, before: before[rule] ?? null, after: after[rule] ?? null }))
    .filter((change) => change.before !== change.after);
}

/** A member that is in the network in only one of the editions, or has another name; `name` is the newest. */
export type MemberChange = Pick<Member, 'code' | 'name' | 'kind'> & {
  what: 'joined' | 'left' | 'renamed';
  before: string | null;
  after: string | null;
};

export function memberChanges(before: readonly Member[], after: readonly Member[]): MemberChange[] {
  return paired(before, after, ({ code }) => code).flatMap(([code, old, now]): MemberChange[] => {
    const { name, kind } = (now ?? old)!;
    const [was, is] = [old !== undefined && isCurrentMember(old), now !== undefined && isCurrentMember(now)];
    const names = { before: old?.name ?? null, after: now?.name ?? null };
    const changes: MemberChange[] = [];
    if (was !== is) changes.push({ code, name, kind, what: is ? 'joined' : 'left', ...names });
    if (old && now && old.name !== now.name) changes.push({ code, name, kind, what: 'renamed', ...names });
    return changes;
  });
}

/** What is in either list, by its key: first those of the later one, in its order. */
function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): [string, T | undefined, T | undefined][] {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  return [...new Set([...now.keys(), ...old.keys()])].map((key) => [key, old.get(key), now.get(key)]);
}

/** Whether two plain values say the same, in whatever order their fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
}
