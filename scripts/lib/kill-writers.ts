import type { Agent } from 'node:http';
import type { EntryContent } from '@ratthall/domain/entry';
import { ask, type Answer } from './ask.ts';
import type { Acknowledged } from './kill-findings.ts';
import { aDraft, reportedYear as year, type Reporter } from './reporters.ts';

/** Somebody who writes until the server goes away. */
export type Writer = { run: (url: string, agent: Agent) => Promise<void> };

const together = ['co2-industry', 'recycling', 'ghg-ets'];

/** Saves three drafts at a time, which have the same number in them: all three are there, or none. */
export function createSaves({ member, cookie }: Reporter, { saves }: Acknowledged): Writer {
  const standing = new Map<string, number>();
  let number = 0;
  return untilGone(async (url, agent) => {
    for (;;) {
      const content = aDraft(++number);
      const entries = together.map((indicator) => {
        return { indicator, year, revision: standing.get(indicator) ?? 0, content };
      });
      const address = `${url}/api/members/${member}/entries`;
      const reply = await ask(address, { agent, method: 'PUT', cookie, body: { entries } });
      for (const { indicator, entry } of standingIn(reply)) {
        standing.set(indicator, entry.revision);
        if (reply.status === 200) saves.push({ member, indicator, revision: entry.revision, value: number });
      }
    }
  });
}

/** Has one figure after the other submitted and approved, each with a new number in it. */
export function createApprovals(reporter: Reporter, secretary: Reporter, { approvals }: Acknowledged): Writer {
  const { member } = reporter;
  const indicator = 'certified-forest';
  let standing = { revision: 0, status: '' };
  let value = 1;
  return untilGone(async (url, agent) => {
    const address = `${url}/api/members/${member}/entries`;
    const seen = () => ({ indicator, year, revision: standing.revision });
    const step = async (method: 'PUT' | 'POST', act: string, sent: object): Promise<boolean> => {
      const { cookie } = act === '/approve' ? secretary : reporter;
      const reply = await ask(address + act, { agent, method, cookie, body: sent });
      standing = standingIn(reply)[0]?.entry ?? standing;
      if (reply.status === 200 && act === '/approve') approvals.push({ member, ...seen(), value });
      return reply.status === 200;
    };
    const move = (act: string) => step('POST', act, { entries: [seen()], comment: '' });
    for (;;) {
      // What came of the last step before the end is learnt from the first conflict after it.
      if (standing.status === 'submitted') await move('/withdraw');
      value = 1 + (value % 90);
      const isSaved = await step('PUT', '', { entries: [{ ...seen(), content: answered(aDraft(value)) }] });
      if (isSaved && (await move('/submit'))) await move('/approve');
    }
  });
}

const warnings = [
  'slip',
  'outside-usual',
  'own-level',
  'own-change',
  'far-from-peers',
  'same-as-before',
  'sum-differs',
];

function answered(content: EntryContent): EntryContent {
  const why = { reason: 'other' as const, text: 'A trial', isPublic: false };
  const answers = warnings.map((check) => ({ check, ...why }));
  return { ...content, reason: { code: 'other', text: 'A trial' }, answers };
}

type Standing = { indicator: string; entry: { revision: number; status: string } };

/** The entries as they stand now: because they were saved so, or because somebody else has written. */
function standingIn({ status, body }: Answer): Standing[] {
  const { saved, conflicts } = body as {
    saved?: Standing[];
    conflicts?: { indicator: string; current: Standing['entry'] }[];
  };
  if (status === 200 && saved) return saved;
  if (status !== 409 || !conflicts?.length) throw new Error(`A save was answered ${status}: ${JSON.stringify(body)}`);
  return conflicts.map(({ indicator, current }) => ({ indicator, entry: current }));
}

/** A connection that breaks is what is being tried; anything else is a fault. */
function untilGone(work: Writer['run']): Writer {
  const breaks = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ECONNABORTED'];
  return {
    run: (url, agent) =>
      work(url, agent).catch((error: unknown) => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (!breaks.includes(code)) throw error;
      }),
  };
}
