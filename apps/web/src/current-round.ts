import type { Round } from '#queries/rounds.ts';

/** The round that is worked with: that of the year asked for, else the newest open one, else the newest. */
export function currentRoundOf(rounds: readonly Round[], year: number | undefined): Round | null {
  const newestFirst = rounds.toSorted((a, b) => b.year - a.year);
  const asked = newestFirst.find((round) => round.year === year);
  return asked ?? newestFirst.find(({ status }) => status === 'open') ?? newestFirst[0] ?? null;
}
