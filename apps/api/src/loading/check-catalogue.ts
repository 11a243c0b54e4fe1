import { Indicator, IndicatorSet, NamedGroup, Network, Source } from '@ratthall/contract/catalogue';
import { GoodExample } from '@ratthall/contract/lessons';
import { MemberTarget } from '@ratthall/contract/targets';
import { expectedBy } from '@ratthall/domain/catalogue-rules';
import { ownSource } from '@ratthall/domain/own-figures';
import { Type, type Static, type TSchema } from 'typebox';
import { Errors } from 'typebox/value';
import type { Problem, Refuse } from './problem.ts';
import { refuseUnclearDefinitions, refuseUnclearMeasure, refuseUnclearSet } from './check-definitions.ts';
import { refuseUnclearInputs } from './check-inputs.ts';
import { refuseUnclearTargets } from './check-targets.ts';
import type { DataFiles, JsonFile } from './read-data-files.ts';

export type CheckedCatalogue = {
  indicators: Static<typeof Indicator>[];
  sets: Static<typeof IndicatorSet>[];
  sources: Static<typeof Source>[];
  groups: Static<typeof NamedGroup>[];
  memberTargets: Static<typeof MemberTarget>[];
  examples: Static<typeof GoodExample>[];
};

/** The network itself: one document, and not a list of them. */
export function checkNetwork(json: JsonFile, problems: Problem[]): Static<typeof Network> {
  const isThere = json.text !== '';
  const [network] = entriesOf({ ...json, content: isThere ? [json.content] : [] }, Network, problems);
  return network ?? { id: '', name: { sv: '', en: '' }, isFictional: false };
}

/** What of the data files describes figures, and is none. */
export type CatalogueFiles = Pick<
  DataFiles,
  'sources' | 'indicators' | 'sets' | 'groups' | 'memberTargets' | 'examples'
>;

/** The JSON files, checked one by one and against each other. */
export function checkCatalogue(
  files: CatalogueFiles,
  members: ReadonlySet<string>,
  problems: Problem[],
): CheckedCatalogue {
  const sources = entriesOf(files.sources, Source, problems);
  const indicators = entriesOf(files.indicators, Indicator, problems);
  const sets = entriesOf(files.sets, IndicatorSet, problems);
  const groups = entriesOf(files.groups, NamedGroup, problems);
  const memberTargets = entriesOf(files.memberTargets, MemberTarget, problems);
  const examples = entriesOf(files.examples, GoodExample, problems);
  const sourceIds = idsIn(files.sources.content);
  const indicatorIds = idsIn(files.indicators.content);

  if (!sourceIds.has(ownSource)) refusalsOf(files.sources, '', problems)('id', '', 'own-source', ownSource);
  for (const { id, shownSource, limits } of indicators) {
    const refuse = refusalsOf(files.indicators, id, problems);
    if (!sourceIds.has(shownSource)) refuse('shownSource', shownSource, 'known-source');
    for (const [low, high] of [
      [limits.min, limits.max],
      [limits.hardMin, limits.hardMax],
    ] as const) {
      if (low !== null && high !== null && low >= high) refuse('limits', `${low}, ${high}`, 'lower-first');
    }
  }
  for (const indicator of indicators) {
    const refuse = refusalsOf(files.indicators, indicator.id, problems);
    refuseUnclearMeasure(indicator, refuse);
    refuseUnclearDefinitions(indicator, refuse);
    refuseUnclearTargets(indicator.targets, refuse);
    refuseUnclearInputs(indicator, indicatorIds, refuse);
  }
  for (const own of memberTargets) {
    const others = memberTargets.filter((one) => one.member === own.member && one.indicator === own.indicator);
    const aims = indicators.find(({ id }) => id === own.indicator)?.targets ?? [];
    const refuse = refusalsOf(files.memberTargets, own.id, problems);
    refuseUnclearTargets([own], refuse, others);
    if (own.decided === null) refuse('decided', '', 'decided');
    if (aims.some(({ id }) => id === own.id)) refuse('id', own.id, 'target-id-once');
  }
  for (const set of sets) {
    const { id, entries } = set;
    refuseUnclearSet(set, refusalsOf(files.sets, id, problems));
    for (const { indicator } of entries) {
      if (!indicatorIds.has(indicator)) refusalsOf(files.sets, id, problems)('entries', indicator, 'known-indicator');
    }
  }
  const defaults = sets.filter((set) => set.isDefault).map(({ id }) => id);
  if (defaults.length !== 1) refusalsOf(files.sets, '', problems)('isDefault', defaults.join(), 'one-default');
  for (const { id, members: codes } of groups) {
    for (const code of codes) {
      if (!members.has(code)) refusalsOf(files.groups, id, problems)('members', code, 'member-code');
    }
  }
  for (const [file, entries] of [
    [files.memberTargets, memberTargets],
    [files.examples, examples],
  ] as const) {
    for (const { id, member, indicator } of entries) {
      const refuse = refusalsOf(file, id, problems);
      if (!members.has(member)) refuse('member', member, 'member-code');
      if (!indicatorIds.has(indicator)) refuse('indicator', indicator, 'known-indicator');
    }
  }
  return { indicators, sets, sources, groups, memberTargets, examples };
}

function entriesOf<T extends TSchema>(json: JsonFile, schema: T, problems: Problem[]): Static<T>[] {
  const found = Errors(Type.Array(schema), json.content);
  const entries: unknown[] = Array.isArray(json.content) ? json.content : [];
  for (const { instancePath, message, params } of found) {
    const [position = '', ...path] = instancePath.split('/').slice(1);
    const malformed = complaintsOf(json, idOf(entries[Number(position)]), problems);
    const value = shortened(valueAt(json.content, instancePath));
    const absent = 'requiredProperties' in params ? params.requiredProperties : [];
    for (const name of absent) malformed([...path, name].join('.'), '', 'something: it is missing');
    if (absent.length === 0) malformed(path.join('.'), value, message);
  }
  const ids = entries.map(idOf);
  const repeated = ids.filter((id, position) => id !== '' && ids.indexOf(id) < position);
  for (const id of repeated) refusalsOf(json, id, problems)('id', id, 'id-once');
  // With a problem nothing is loaded, so that a wrong entry only has to be kept out of the checks that follow.
  return found.length > 0 ? [] : (json.content as Static<T>[]);
}

/** Every id in a file, right or wrong: what is wrong with an entry is not reported again where it is referred to. */
export function idsIn(content: unknown): Set<string> {
  return new Set(Array.isArray(content) ? content.map(idOf) : []);
}

function idOf(entry: unknown): string {
  const isNamed = typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
  return isNamed ? (entry.id as string) : '';
}

function refusalsOf(json: JsonFile, id: string, problems: Problem[]): Refuse {
  const complain = complaintsOf(json, id, problems);
  return (field, value, rule, detail) =>
    complain(field, value, expectedBy(rule, detail), { rule, ...(detail !== undefined && { detail }) });
}

function complaintsOf({ file, text }: JsonFile, id: string, problems: Problem[]) {
  const before = id === '' ? '' : text.slice(0, Math.max(0, text.indexOf(`"id": "${id}"`)));
  const line = before.split('\n').length;
  return (field: string, value: string, expected: string, by: Pick<Problem, 'rule' | 'detail'> = {}): void => {
    problems.push({ file, line, field: [id, field].filter(Boolean).join(' '), value, expected, ...by });
  };
}

function valueAt(content: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], content);
}

function shortened(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 60);
}
