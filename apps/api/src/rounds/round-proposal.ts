import type { RoundPlan } from '@ratthall/contract/rounds';
import type { Dataset } from '@ratthall/domain/dataset';
import { dayAfter } from '@ratthall/domain/dates';
import { setOfYear } from '@ratthall/domain/indicator-set';
import { findSet } from '#datasets/find.ts';

const weeksToReport = 6;
const weeksToMend = 3;

/** What a new round is proposed to be: the set of the year that has ended, with six weeks to report it in. */
export function proposalOf(
  dataset: Dataset,
  { today, taken }: { today: string; taken: ReadonlySet<number> },
): RoundPlan & { year: number } {
  const dueOn = dayAfter(today, 7 * weeksToReport);
  const year = yearOf(Number(today.slice(0, 4)), taken);
  return {
    year,
    indicators: (setOfYear(dataset.sets, year) ?? findSet(dataset, undefined)).entries.map(
      ({ indicator }) => indicator,
    ),
    opensOn: today,
    dueOn,
    closesOn: dayAfter(dueOn, 7 * weeksToMend),
    message: '',
    remindOn: [dayAfter(dueOn, -14), dayAfter(dueOn, -3), dayAfter(dueOn, 7)],
  };
}

/** The newest year that has ended and has had no round: there are no figures yet for the one that is going on. */
function yearOf(thisYear: number, taken: ReadonlySet<number>): number {
  let year = thisYear - 1;
  while (taken.has(year)) year -= 1;
  return year;
}
