import type { RoundPlan } from '@ratthall/contract/rounds';
import type { Dataset } from '@ratthall/domain/dataset';
import { isDay } from '@ratthall/domain/dates';
import { roundAfter, wrongDates, type Round, type RoundAct } from '@ratthall/domain/round';
import { dayOf, type Clock } from '#clock.ts';
import { fail } from '#fail.ts';
import { proposalOf } from './round-proposal.ts';
import { roundReply } from './round-reply.ts';
import type { RoundsRepository, StoredRound } from './rounds.repository.ts';

type Parts = { repository: RoundsRepository; dataset: () => Dataset; now: Clock };

/** Who acts on which revision of a round. */
type Acting = { year: number; seen: number; author: string };

export type Rounds = ReturnType<typeof createRounds>;

export function createRounds({ repository, dataset, now }: Parts) {
  const read = async (year: number): Promise<StoredRound> => (await repository.round(year)) ?? unknown(year);

  /** Writes the next revision, unless somebody else has written since `seen`. */
  const write = async ({ year, seen, author }: Acting, document: Round) => {
    const row = { year, revision: seen + 1, document, author, createdAt: now().toISOString() };
    await repository.add(row).catch(async (error: unknown) => {
      checkSeen(await repository.round(year), seen);
      throw error;
    });
    return roundReply(await read(year));
  };

  return {
    async list() {
      const today = dayOf(now());
      const stored = await repository.rounds();
      const rounds = stored.map(roundReply).sort((a, b) => b.year - a.year);
      const taken = new Set(rounds.map(({ year }) => year));
      return { today, rounds, proposal: proposalOf(dataset(), { today, taken }) };
    },

    read,

    async create({ year, ...plan }: RoundPlan & { year: number }, author: string) {
      checkYear(year, dayOf(now()));
      const round: Round = { year, status: 'planned', ...checkedPlan(dataset(), plan) };
      const isThere = async () => (await repository.round(year)) !== null;
      if (await isThere()) exists(year);
      await repository
        .add({ year, revision: 1, document: round, author, createdAt: now().toISOString() })
        .catch(async (error: unknown) => ((await isThere()) ? exists(year) : Promise.reject(error)));
      return roundReply(await read(year));
    },

    async change(acting: Acting, plan: RoundPlan) {
      const stored = await read(acting.year);
      checkSeen(stored, acting.seen);
      const { year, status } = stored.document;
      const next: Round = { year, status, ...checkedPlan(dataset(), plan) };
      return JSON.stringify(roundIn(next)) === JSON.stringify(roundIn(stored.document))
        ? roundReply(stored)
        : write(acting, next);
    },

    async move(acting: Acting, act: RoundAct) {
      const stored = await read(acting.year);
      checkSeen(stored, acting.seen);
      const { document } = stored;
      const expected = { open: 'a planned round', close: 'an open round', reopen: 'a closed round' }[act];
      const status =
        roundAfter(act, document.status) ?? fail('round.wrong-step', { field: 'act', value: act, expected });
      return write(acting, { ...document, status });
    },
  };
}

function unknown(year: number): never {
  fail('round.not-found', { field: 'year', value: String(year), expected: 'the year of a round in /api/rounds' });
}

function exists(year: number): never {
  fail('round.exists', { field: 'year', value: String(year), expected: 'a year that has no round yet' });
}

function checkSeen(stored: StoredRound | null, seen: number): void {
  if (stored === null || stored.revision === seen) return;
  const expected = `${stored.revision}, the newest revision`;
  fail('round.changed-meanwhile', { field: 'revision', value: String(seen), expected });
}

/** Figures are about a year that has ended, or is going on: a later one has none. */
function checkYear(year: number, today: string): void {
  const thisYear = Number(today.slice(0, 4));
  if (year <= thisYear) return;
  fail('request.invalid', { field: 'year', value: String(year), expected: `${thisYear} or an earlier year` });
}

/** A plan whose indicators and days there are, each once, and whose days follow each other. */
function checkedPlan(dataset: Dataset, plan: RoundPlan): Omit<Round, 'year' | 'status'> {
  const { opensOn, dueOn, closesOn, message } = plan;
  const unknownIndicator = plan.indicators.find((id) => !dataset.indicators.has(id));
  if (unknownIndicator !== undefined) {
    const expected = 'ids of indicators in /api/catalogue';
    fail('request.invalid', { field: 'indicators', value: unknownIndicator, expected });
  }
  const days = { opensOn, dueOn, closesOn };
  const named = [...Object.entries(days), ...plan.remindOn.map((day) => ['remindOn', day] as const)];
  const noDay = named.find(([, day]) => !isDay(day));
  if (noDay) fail('request.invalid', { field: noDay[0], value: noDay[1], expected: 'a day of the calendar' });
  const remindOn = [...new Set(plan.remindOn)].sort();
  const indicators = [...new Set(plan.indicators)];
  const wrong = wrongDates({ year: 0, status: 'planned', indicators, ...days, message, remindOn });
  const issues = wrong.map((field) => ({
    field,
    value: field === 'remindOn' ? remindOn.join() : days[field],
    expected: expectedDay[field],
  }));
  if (issues.length > 0) fail('request.invalid', ...issues);
  return { indicators, ...days, message: message.trim(), remindOn };
}

const expectedDay = {
  dueOn: 'a day on or after opensOn',
  closesOn: 'a day on or after dueOn',
  remindOn: 'days from opensOn to closesOn',
};

/** The same round always in the same order of its parts. */
function roundIn({ year, status, indicators, opensOn, dueOn, closesOn, message, remindOn }: Round): Round {
  return { year, status, indicators, opensOn, dueOn, closesOn, message, remindOn };
}
