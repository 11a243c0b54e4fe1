import type { Issue } from '@ratthall/contract/errors';
import type { Dataset } from '@ratthall/domain/dataset';
import type { EntryContent } from '@ratthall/domain/entry';
import { entryChecks } from '@ratthall/domain/entry-finding';
import { entryValueOf } from '@ratthall/domain/entry-value';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';

export type SentEntry = { indicator: string; year: number; revision: number; content: EntryContent };

type Known = { dataset: Dataset; member: Member; thisYear: number };

/** What no draft can say, however unfinished: of something that there is not, or of a year that has not come. */
export function wrongFieldsOf(sent: readonly SentEntry[], known: Known): Issue[] {
  const seen = new Set<string>();
  return sent.flatMap((entry, i) => {
    const key = `${entry.indicator} ${entry.year}`;
    const issues = wrongPlace(entry, { ...known, isRepeated: seen.has(key) });
    seen.add(key);
    const indicator = known.dataset.indicators.get(entry.indicator);
    if (indicator && issues.length === 0) issues.push(...wrongContent(entry.content, indicator));
    return issues.map(({ field, value, expected }) => ({
      field: `entries.${i}.${field}`,
      value: String(value),
      expected,
    }));
  });
}

type Wrong = { field: string; value: string | number; expected: string };

/** Where an entry stands: an indicator, a member that it is made for, and a year that has come. */
export function wrongPlace(
  { indicator: id, year }: { indicator: string; year: number },
  { dataset, member, thisYear, isRepeated = false }: Known & { isRepeated?: boolean },
): Wrong[] {
  const indicator = dataset.indicators.get(id);
  if (!indicator) return [{ field: 'indicator', value: id, expected: 'the id of an indicator in /api/catalogue' }];
  if (!indicator.appliesTo.includes(member.kind)) {
    return [{ field: 'indicator', value: id, expected: `an indicator that is made for a ${member.kind}` }];
  }
  const first = indicator.definitions[0]?.validFrom ?? thisYear;
  if (year < first || year > thisYear) return [{ field: 'year', value: year, expected: `${first} to ${thisYear}` }];
  return isRepeated ? [{ field: 'year', value: year, expected: 'each indicator and year once' }] : [];
}

function wrongContent(content: EntryContent, indicator: Indicator): Wrong[] {
  const inputs = indicator.inputs.map(({ id }) => id);
  const checks = content.answers.map(({ check }) => check);
  return [
    ...strangers('content.inputs', Object.keys(content.inputs), inputs),
    ...strangers('content.typed', Object.keys(content.typed), ['value', ...inputs]),
    ...strangers(
      'content.scope',
      content.scope,
      indicator.scopes.map(({ id }) => id),
    ),
    ...strangers('content.answers', checks, entryChecks),
    ...repeated('content.scope', content.scope),
    ...repeated('content.answers', checks),
    ...disagreeing(content, indicator),
  ];
}

/** A value with its inputs is what they make: the two are never stored apart. */
function disagreeing({ value, inputs }: EntryContent, indicator: Indicator): Wrong[] {
  const computed = entryValueOf(indicator, inputs).value;
  if (value === null || computed === null) return [];
  const isSame = Math.abs(value - computed) <= 1e-9 * Math.max(Math.abs(value), Math.abs(computed));
  return isSame ? [] : [{ field: 'content.value', value, expected: `${computed}, which is what the inputs make` }];
}

function strangers(field: string, sent: readonly string[], known: readonly string[]): Wrong[] {
  const unknown = sent.filter((id) => !known.includes(id));
  const expected = known.length > 0 ? `some of ${known.join(', ')}` : 'nothing';
  return unknown.length > 0 ? [{ field, value: unknown.join(), expected }] : [];
}

function repeated(field: string, sent: readonly string[]): Wrong[] {
  const twice = sent.filter((id, i) => sent.indexOf(id) !== i);
  return twice.length > 0 ? [{ field, value: twice.join(), expected: 'each once' }] : [];
}
