import type { MemberRecord } from '@ratthall/contract/member-records';
import { jumpsIn } from '@ratthall/domain/population';
import { writeNextVersion } from '#datasets/next-version.ts';
import { AppError, fail } from '#fail.ts';
import { readRecord } from './member-record.ts';
import { keyOf, type MemberAmendment, type MemberPart } from './member-records.repository.ts';
import type { RecordParts } from './record-parts.ts';
import { restoredIn } from './restored.ts';

export type MemberRecordsService = ReturnType<typeof createMemberRecords>;

type Found = NonNullable<Awaited<ReturnType<typeof readRecord>>>;

type MembershipBody = {
  revision: number;
  name: string;
  joinedYear: number | null;
  leftYear: number | null;
  note: string | null;
  reason: string;
};

type PopulationsBody = {
  rows: { year: number; population: number; revision: number }[];
  source: string;
  isConfirmed: boolean;
  reason: string;
};

export type RestorationBody = { part: MemberPart; year: number | null; revision: number; seen: number; reason: string };

const firstYear = 1983;

/** Members as the secretariat keeps them. Each change is kept with what was before it, and public right after. */
export function createMemberRecords(parts: RecordParts) {
  const { repository, datasets, now } = parts;
  const find = async (code: string): Promise<Found> => (await readRecord(parts, code)) ?? unknownMember(code);

  const findMember = async (code: string): Promise<Found & { record: MemberRecord }> => {
    const found = await find(code);
    return found.record ? { ...found, record: found.record } : unknownMember(code);
  };

  /** Writes what `changes` makes of what stands; nothing where that is nothing. */
  const write = async (code: string, changes: (found: Found) => readonly MemberAmendment[]): Promise<void> =>
    writeNextVersion(datasets, now().toISOString(), async (version) => {
      const made = changes(await find(code));
      if (made.length > 0) await repository.save(made, version);
    });

  return {
    read: async (code: string): Promise<MemberRecord> => (await findMember(code)).record,

    async add(
      { code, joinedYear, note, reason }: { code: string; joinedYear: number; note: string | null; reason: string },
      author: string,
    ) {
      checkYears({ joinedYear, leftYear: null }, now().getFullYear());
      await write(code, ({ membership, newest }) => {
        if (membership !== null) {
          const expected = 'the code of an area that is not a member';
          fail('member-record.is-member', { field: 'code', value: code, expected });
        }
        const after = { joinedYear, leftYear: null, lastSeenYear: null, note: tidy(note) };
        const revision = (newest.get(`memberships ${code}`) ?? 0) + 1;
        const createdAt = now().toISOString();
        return [
          { table: 'memberships', code, revision, before: null, after, reason: reason.trim(), author, createdAt },
        ];
      });
      return (await findMember(code)).record;
    },

    async change(code: string, body: MembershipBody, author: string): Promise<MemberRecord> {
      checkYears(body, now().getFullYear());
      await write(code, (found) => {
        const { record, membership, newest, area } = found;
        if (!record || !membership) return unknownMember(code);
        checkSeen(record, body.revision, record.revision);
        const about = { code, reason: body.reason.trim(), author, createdAt: now().toISOString() };
        const next = (table: MemberPart) => (newest.get(`${table} ${code}`) ?? 0) + 1;
        const { joinedYear, leftYear } = body;
        const after = { joinedYear, leftYear, lastSeenYear: membership.lastSeenYear, note: tidy(body.note) };
        const name = body.name.trim();
        return [
          ...(name === area.name
            ? []
            : [
                {
                  table: 'areas' as const,
                  ...about,
                  revision: next('areas'),
                  before: { name: area.name },
                  after: { name },
                },
              ]),
          ...(JSON.stringify(after) === JSON.stringify(membership)
            ? []
            : [{ table: 'memberships' as const, ...about, revision: next('memberships'), before: membership, after }]),
        ];
      });
      return (await findMember(code)).record;
    },

    async savePopulations(code: string, { rows, source, isConfirmed, reason }: PopulationsBody, author: string) {
      const years = rows.map(({ year }) => year);
      const twice = years.find((year, at) => years.indexOf(year) < at);
      if (twice !== undefined) refuse('rows', String(twice), 'each year once');
      const late = years.find((year) => year > now().getFullYear());
      if (late !== undefined) refuse('rows', String(late), `years up to ${now().getFullYear()}`);
      await write(code, ({ record, newest }) => {
        if (!record) return unknownMember(code);
        const stored = new Map(record.populations.map((one) => [one.year, one]));
        for (const { year, revision } of rows) {
          checkSeen(record, revision, newest.get(`populations ${keyOf(code, year)}`) ?? 0, String(year));
        }
        const changed = rows.filter(({ year, population }) => stored.get(year)?.population !== population);
        const jumps = isConfirmed ? [] : jumpsIn(record.populations, changed);
        if (jumps.length > 0) {
          const populationOf = (year: number) => String(changed.find((one) => one.year === year)?.population);
          const expected = 'within a fifth of the year beside it, or isConfirmed';
          fail(
            'population.jump',
            ...jumps.map((year) => ({ field: String(year), value: populationOf(year), expected })),
          );
        }
        return changed.map(({ year, population, revision }) => {
          const old = stored.get(year);
          return {
            table: 'populations' as const,
            code,
            year,
            revision: revision + 1,
            before: old ? { population: old.population, source: old.source } : null,
            after: { population, source: source.trim() },
            reason: reason.trim(),
            author,
            createdAt: now().toISOString(),
          };
        });
      });
      return (await findMember(code)).record;
    },

    /** Makes something what it was before a change. Null where that was not a member. */
    async restore(code: string, body: RestorationBody, author: string): Promise<MemberRecord | null> {
      const isInUse = await repository.isInUse(code);
      await write(code, (found) => {
        const key = keyOf(code, body.year);
        const newest = found.newest.get(`${body.part} ${key}`) ?? 0;
        checkSeen(found.record, body.seen, newest, body.part);
        const made = restoredIn(found, body);
        if (made.table === 'memberships' && made.after === null && isInUse) fail('member-record.in-use');
        const about = {
          code,
          revision: newest + 1,
          reason: body.reason.trim(),
          author,
          createdAt: now().toISOString(),
        };
        return JSON.stringify(made.before) === JSON.stringify(made.after) ? [] : [{ ...made, ...about }];
      });
      return (await find(code)).record;
    },
  };
}

/** Refuses where what was seen is not what stands any more, with what stands now. */
function checkSeen(current: MemberRecord | null, seen: number, newest: number, of = 'revision'): void {
  if (seen === newest) return;
  const issue = { field: of, value: String(seen), expected: `${newest}, the newest revision` };
  throw new AppError('member-record.changed-meanwhile', [issue], current ? { current } : {});
}

function checkYears({ joinedYear, leftYear }: Pick<MembershipBody, 'joinedYear' | 'leftYear'>, thisYear: number): void {
  const expected = `a year from ${firstYear}, when the network began, to ${thisYear}`;
  for (const [field, year] of Object.entries({ joinedYear, leftYear })) {
    if (year !== null && (year < firstYear || year > thisYear)) refuse(field, String(year), expected);
  }
  if (joinedYear !== null && leftYear !== null && leftYear < joinedYear) {
    refuse('leftYear', String(leftYear), `a year not before ${joinedYear}, when the member joined`);
  }
}

function refuse(field: string, value: string, expected: string): never {
  return fail('request.invalid', { field, value, expected });
}

function unknownMember(code: string): never {
  const expected = 'the code of a municipality or region in /api/member-records';
  return fail('member.not-found', { field: 'code', value: code, expected });
}

function tidy(note: string | null): string | null {
  return note?.trim() || null;
}
