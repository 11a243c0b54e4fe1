import type { ErrorCode, Issue } from '@ratthall/contract/errors';
import { expectedBy, type CatalogueRule } from '@ratthall/domain/catalogue-rules';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Indicator, IndicatorSet, MemberTarget } from '@ratthall/domain/indicator';
import { fail } from '#fail.ts';
import { checkCatalogue, type CatalogueFiles } from '#loading/check-catalogue.ts';
import type { Problem } from '#loading/problem.ts';

/** The parts of the catalogue that people change. */
export type Parts = {
  indicators: readonly Indicator[];
  sets: readonly IndicatorSet[];
  memberTargets: readonly MemberTarget[];
};

export function partsOf({ indicators, sets, memberTargets }: Dataset): Parts {
  return { indicators: [...indicators.values()], sets, memberTargets };
}

/** Refuses something by a rule of the catalogue: field and value, what it has to be, and the code of that. */
export function refuseBy(
  rule: CatalogueRule,
  { field, value, detail }: Pick<Issue, 'field' | 'value' | 'detail'>,
  code: ErrorCode = 'request.invalid',
): never {
  return fail(code, {
    field,
    value,
    expected: expectedBy(rule, detail),
    rule,
    ...(detail !== undefined && { detail }),
  });
}

/**
 * Refuses a catalogue that could not be loaded from files either: the same checks, each problem with its field, value and
 * expectation. What was wrong before the change is not the change's to mend.
 */
export function refuseWrong(dataset: Dataset, changed: Parts): void {
  const known = new Set(problemsIn(dataset, partsOf(dataset)).map(keyOf));
  const found = problemsIn(dataset, changed).filter((problem) => !known.has(keyOf(problem)));
  const issues = found.map(({ file: _file, line: _line, ...issue }): Issue => issue);
  if (issues.length > 0) fail('request.invalid', ...issues);
}

function problemsIn(dataset: Dataset, { indicators, sets, memberTargets }: Parts): Problem[] {
  const problems: Problem[] = [];
  const file = (name: string, content: readonly unknown[]) => ({ file: name, text: '', content });
  const files: CatalogueFiles = {
    sources: file('sources', dataset.sources),
    indicators: file('indicators', indicators),
    sets: file('sets', sets),
    groups: file('groups', dataset.groups),
    memberTargets: file('memberTargets', memberTargets),
    examples: file('examples', dataset.examples),
  };
  checkCatalogue(files, new Set(dataset.members.map(({ code }) => code)), problems);
  return problems;
}

function keyOf({ file, field, value, expected }: Problem): string {
  return JSON.stringify([file, field, value, expected]);
}

/** The list with one document in the place of the one with its id, or after all others; null takes it away. */
export function replaced<T extends { id: string }>(all: readonly T[], id: string, document: T | null): T[] {
  if (document === null) return all.filter((one) => one.id !== id);
  const isThere = all.some((one) => one.id === id);
  return isThere ? all.map((one) => (one.id === id ? document : one)) : [...all, document];
}
