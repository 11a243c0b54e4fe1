import type { Round } from '@ratthall/domain/round';
import { dayOf } from '#clock.ts';
import { fail } from '#fail.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';

/** The rounds there are, as they stand, in the order of their years. */
export async function standingRounds(repository: Pick<RoundsRepository, 'rounds'>): Promise<Round[]> {
  return (await repository.rounds()).map(({ document }) => document).sort((a, b) => a.year - b.year);
}

/** The day where the service runs, and its year. */
export function todayOf(now: Date): { today: string; thisYear: number } {
  const today = dayOf(now);
  return { today, thisYear: Number(today.slice(0, 4)) };
}

/** The year asked for; else the newest that an open round is about, that of the newest round, or the one that has ended. */
export function reportYear(
  rounds: readonly Round[],
  { asked, thisYear }: { asked: number | undefined; thisYear: number },
): number {
  if (asked !== undefined && asked > thisYear) {
    fail('request.invalid', { field: 'year', value: String(asked), expected: `a year that has come: to ${thisYear}` });
  }
  const open = rounds.filter(({ status }) => status === 'open');
  return asked ?? (open.length > 0 ? open : rounds).at(-1)?.year ?? thisYear - 1;
}
