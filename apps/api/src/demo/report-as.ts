import { moveEntries, readReport, saveEntries, type EntriesSaved, type SeenEntry } from '@ratthall/contract/entries';
import type { EntryAct, EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { contentOf } from './contents.ts';
import type { Place } from './places.ts';
import { sentBack, slip, type Progress } from './progress.ts';
import { createRandom } from './random.ts';
import { Refused, type Visit } from './visit.ts';

type Who = { reporter: Visit; approver: Visit | undefined; secretariat: Visit };

type How = Omit<Progress, 'member'> & {
  place: Place;
  year: number;
  indicators: ReadonlyMap<string, Indicator>;
  later: (hours: number) => void;
};

export type Written = SeenEntry & { content: EntryContent };

/**
 * Reports for a member as far as it has come, and goes on with it as far as its approver and the secretariat have. What is
 * left is to approve it: that is done afterwards, since every approval gives the public figures anew.
 */
export async function reportAs({ reporter, approver, secretariat }: Who, how: How): Promise<() => Promise<unknown>> {
  const { place, year, indicators, stage, goOn, later } = how;
  const params = { code: place.code };
  const report = await reporter.ask(readReport, { params, query: { year: String(year) } });
  const random = createRandom(Number(place.code));
  const all = report.entries.flatMap((entry): Written[] => {
    const indicator = indicators.get(entry.indicator);
    if (!indicator) return [];
    const { revision } = entry.entry ?? { revision: 0 };
    return [
      { indicator: entry.indicator, year, revision, content: contentOf(entry, { place, indicator, report, random }) },
    ];
  });
  const most = { all: all.length, half: all.length / 2, begun: 0 }[stage];
  const isSlip = ({ indicator }: Written) => place.code === slip.member && indicator === slip.indicator;
  const ready = all.filter((entry, i) => i < most && !isSlip(entry));
  const drafts = all.filter((entry, i) => isSlip(entry) || (i >= most && i % 3 === 0));
  if (drafts.length > 0) await reporter.ask(saveEntries, { params, body: { entries: drafts } });
  if (ready.length === 0) return async () => {};

  later(1);
  let waiting = await submitted(ready, reporter, place.code);
  if (approver) {
    later(3);
    waiting = await moved(approver, 'confirm', { code: place.code, entries: waiting.slice(0, waiting.length / 2) });
  }
  later(5);
  for (const { member, indicator, comment } of sentBack) {
    const entries = waiting.filter((one) => member === place.code && one.indicator === indicator);
    waiting = waiting.filter((one) => !entries.includes(one));
    await moved(secretariat, 'return', { code: place.code, entries, comment });
  }
  const approved = goOn === 'approve' ? waiting : stage === 'half' ? waiting.slice(0, 2) : [];
  return () => moved(secretariat, 'approve', { code: place.code, entries: approved });
}

type Step = { code: string; entries: readonly SeenEntry[]; comment?: string };

export async function moved(visit: Visit, act: Exclude<EntryAct, 'save'>, { code, entries, comment = '' }: Step) {
  if (entries.length === 0) return [];
  const seen = entries.map(({ indicator, year, revision }) => ({ indicator, year, revision }));
  return nowSeen(await visit.ask(moveEntries, { params: { code, act }, body: { entries: seen, comment } }));
}

function nowSeen({ saved }: EntriesSaved): SeenEntry[] {
  return saved.map(({ indicator, year, entry }) => ({ indicator, year, revision: entry.revision }));
}

/** Saves and submits; a warning is answered, as an official would, and only then does the figure go further. */
export async function submitted(entries: readonly Written[], reporter: Visit, code: string): Promise<SeenEntry[]> {
  const saved = nowSeen(await reporter.ask(saveEntries, { params: { code }, body: { entries: [...entries] } }));
  try {
    return await moved(reporter, 'submit', { code, entries: saved });
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'entry.not-ready') throw error;
    const answered = entries.flatMap(({ content, ...entry }, i): Written[] => {
      const revision = saved[i]?.revision ?? entry.revision;
      const found = error.issues.filter(({ field }) => field === `${entry.indicator} ${entry.year}`);
      if (found.some(({ expected }) => expected !== 'an answer')) throw error;
      const answers = found.map(({ value }) => ({
        check: value ?? '',
        reason: 'real-change' as const,
        text: 'Kontrollerat mot underlaget: siffran stämmer.',
        isPublic: false,
      }));
      return [{ ...entry, revision, content: { ...content, answers } }];
    });
    const { saved: now } = await reporter.ask(saveEntries, { params: { code }, body: { entries: answered } });
    return moved(reporter, 'submit', { code, entries: nowSeen({ saved: now }) });
  }
}
