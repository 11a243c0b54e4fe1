import { entryChecks, type EntryCheck, type EntryFinding } from '@ratthall/domain/entry-finding';
import type { ErrorReply } from '#queries/entries.ts';
import type { Slot } from './draft.ts';

/** What the service asks of a figure that it would not take further. */
export type Asked = { check: EntryCheck; severity: 'block' | 'warn' };

/** A finding of the service's own: which check it is, without the figures that it was found with. */
export type AskedFinding = EntryFinding & { isAsked: true };

export const isAsked = (finding: EntryFinding): finding is AskedFinding => 'isAsked' in finding;

/** What the service asks of each figure, where that is why it refused to take them further. */
export function askedIn({ code, issues = [] }: Pick<ErrorReply, 'code' | 'issues'>, slot: Slot): Asked[] {
  if (code !== 'entry.not-ready') return [];
  return issues.flatMap(({ field, value, expected }): Asked | never[] => {
    const check = entryChecks.find((one) => one === value);
    if (check === undefined || field !== `${slot.indicator} ${slot.year}`) return [];
    return { check, severity: expected === 'an answer' ? 'warn' : 'block' };
  });
}

/** What was found here, and what only the service has found: it may know of more than the page does. */
export function withAsked(findings: readonly EntryFinding[], asked: readonly Asked[]): EntryFinding[] {
  const others = asked.filter(({ check }) => !findings.some((one) => one.check === check));
  return [...findings, ...others.map((one) => ({ ...one, params: {}, isAsked: true }) as unknown as AskedFinding)];
}
