import { randomUUID } from 'node:crypto';
import { emptyEntry, type EntryAct, type EntryContent } from '@ratthall/domain/entry';
import type { Assignment } from '@ratthall/domain/permissions';
import type { Round } from '@ratthall/domain/round';
import type { AppParts } from '#app.ts';
import { signedInAs } from './people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const today = new Date('2025-06-01T12:00:00Z');
/** Övertorneå reports; the year is the last that has ended. */
export const member = '2518';
export const year = 2024;

export const reporter: Assignment = { role: 'reporter', member };
export const approver: Assignment = { role: 'approver', member };
export const secretariat: Assignment = { role: 'secretariat', member: null };

/** What the secretariat has decided of a round. */
export async function aRound({ database }: Pick<TestApp, 'database'>, changes: Partial<Round> = {}): Promise<void> {
  const round: Round = {
    year,
    status: 'open',
    indicators: ['public-transport-trips', 'sludge-lead', 'organic-food'],
    opensOn: '2025-02-01',
    dueOn: '2025-06-30',
    closesOn: '2025-08-31',
    message: 'Välkomna!',
    remindOn: [],
    ...changes,
  };
  const { roundRevisions } = database.tables;
  const before = (await database.query.select().from(roundRevisions)).filter((row) => row.year === round.year);
  const row = { year: round.year, revision: before.length + 1, document: round, author: 'x', createdAt: 'x' };
  await database.atomically((write) => [write.insert(roundRevisions).values(row)]);
}

/** The service with an open round, and a desk at it for anybody. */
export async function openDesk(parts: Partial<AppParts> = {}) {
  const opened = await openTestApp({ now: () => today, ...parts });
  await aRound(opened);
  return {
    ...opened,
    personAs: async (...assignments: Assignment[]) => {
      const person = await signedInAs(opened, assignments, `Person ${randomUUID().slice(0, 4)}`);
      return { ...person, ...callsOf(opened, person.headers) };
    },
  };
}

type Seen = { indicator: string; year: number; revision: number };

function callsOf({ app }: TestApp, headers: Record<string, string>) {
  const ask = async (method: 'GET' | 'PUT' | 'POST', url: string, payload?: object) => {
    const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: reply.statusCode, headers: reply.headers, body: reply.json() };
  };
  return {
    report: (query = '', code = member) => ask('GET', `/api/members/${code}/report${query}`),
    preview: (query = '', code = member) => ask('GET', `/api/members/${code}/report/preview${query}`),
    history: (indicator: string, ofYear = year, code = member) =>
      ask('GET', `/api/members/${code}/entries/${indicator}/${ofYear}`),
    saveFor: (person: string, ...entries: (Seen & { content: EntryContent })[]) =>
      ask('PUT', `/api/members/${member}/entries`, { person, entries }),
    save: (...entries: (Seen & { content: EntryContent })[]) =>
      ask('PUT', `/api/members/${member}/entries`, { entries }),
    move: (act: EntryAct, entries: Seen[], comment = '') =>
      ask('POST', `/api/members/${member}/entries/${act}`, { entries, comment }),
  };
}

/** A value, said in full. */
export function aContent(changes: Partial<EntryContent> = {}): EntryContent {
  return { ...emptyEntry, kind: 'value', value: 12, typed: { value: '12' }, method: 'measured', ...changes };
}

/** A draft of an indicator that has been seen at a revision. */
export function aDraft(indicator: string, revision = 0, changes: Partial<EntryContent> = {}) {
  return { indicator, year, revision, content: aContent(changes) };
}
