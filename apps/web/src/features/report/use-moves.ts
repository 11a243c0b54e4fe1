import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { conflictsOf, isSignedOut, reportQuery, sendMove, type Report } from '#queries/entries.ts';
import { replyOf } from '#queries/call.ts';
import { askedIn } from './asked.ts';
import type { DraftStore } from './draft-store.ts';
import { isUnsaved, revisionOf, slotOf, type Draft } from './draft.ts';
import type { Move } from './row-acts.tsx';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';

export type MoveState = { isBusy: boolean; problem: string | null; moved: { act: Move; n: number } | null };

/** Takes figures a step further, after everything that is unsaved has been saved. Gives whether it went well. */
export function useMoves(store: DraftStore, { report, person }: { report: Report; person: string }) {
  const queryClient = useQueryClient();
  const { desk, texts, language } = useSpoken();
  const [state, setState] = useState<MoveState>({ isBusy: false, problem: null, moved: null });

  const problemOf = (error: unknown, rows: readonly WorkRow[]): string => {
    const words = desk.report;
    if (conflictsOf(error).length > 0) return words.changedMeanwhile;
    if (isSignedOut(error)) return words.signedOut;
    const reply = replyOf(error);
    if (!reply) return texts.errors.offline;
    const named = reply.issues?.flatMap(({ field }) => {
      const row = rows.find(({ indicator }) => field.startsWith(indicator.id));
      return row ? [row.indicator.name[language]] : [];
    });
    if (reply.code === 'entry.not-ready' && named && named.length > 0)
      return `${words.notReady} ${[...new Set(named)].join(', ')}.`;
    return `${words.failed} ${texts.errors.codes[reply.code] ?? texts.errors.codes.internal}`;
  };

  const askAnew = () =>
    queryClient.invalidateQueries({ queryKey: reportQuery(report.member, undefined).queryKey.slice(0, 2) });

  const unsavedProblem = (drafts: readonly Draft[]): string => {
    const { state: saving } = store.snapshot();
    if (saving === 'signed-out') return desk.report.signedOut;
    if (saving === 'unreachable') return desk.report.unreachable;
    if (drafts.some(({ conflict }) => conflict !== null)) return desk.report.changedMeanwhile;
    return desk.report.failed;
  };

  const move = async (act: Move, rows: readonly WorkRow[], comment = ''): Promise<boolean> => {
    setState({ isBusy: true, problem: null, moved: null });
    await store.flush();
    const drafts = rows.flatMap(({ entry }) => store.snapshot().of.get(slotOf(entry)) ?? []);
    if (drafts.some(isUnsaved)) {
      setState({ isBusy: false, problem: unsavedProblem(drafts), moved: null });
      return false;
    }
    const entries = drafts.map((draft) => ({
      indicator: draft.indicator,
      year: draft.year,
      revision: revisionOf(draft),
    }));
    try {
      const { saved } = await sendMove(report.member, act, { person, entries, comment });
      store.moved(saved);
      await askAnew();
      setState({ isBusy: false, problem: null, moved: { act, n: saved.length } });
      return true;
    } catch (error) {
      store.collided(conflictsOf(error));
      const reply = replyOf(error);
      if (reply?.code === 'entry.not-ready') {
        for (const draft of drafts) store.asked(draft, askedIn(reply, draft));
        void askAnew();
      }
      setState({ isBusy: false, problem: problemOf(error, rows), moved: null });
      return false;
    }
  };
  return { state, move };
}
