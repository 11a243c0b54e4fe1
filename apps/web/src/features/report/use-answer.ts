import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { replyOf } from '#queries/call.ts';
import { openedDelegationQuery, sendDelegatedAnswer, type OpenedDelegation } from '#queries/delegations.ts';
import { conflictsOf } from '#queries/entries.ts';
import type { DraftStore } from './draft-store.ts';
import { isUnsaved, revisionOf, slotOf } from './draft.ts';
import { useSpoken } from './spoken.ts';
import type { ObtainedSoFar } from './use-link-store.ts';
import type { WorkRow } from './use-work.ts';

type Parts = { token: string; opened: OpenedDelegation; obtained: ObtainedSoFar };

/** Sending the answer, after everything that is unsaved has been saved; and changing it afterwards. */
export function useAnswer(store: DraftStore, { token, opened, obtained }: Parts) {
  const queryClient = useQueryClient();
  const { desk, texts } = useSpoken();
  const words = desk.delegation;
  const [isAnswered, setAnswered] = useState(opened.answeredAt !== null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const send = async ({ entry, stage, findings }: WorkRow): Promise<string | null> => {
    if (stage === 'empty') return words.nothingSaid;
    const isLacking = findings.some(({ check }) => check === 'missing-without-reason');
    if (stage === 'stuck' || isLacking) return words.stuck;
    await store.flush();
    const draft = store.snapshot().of.get(slotOf(entry));
    if (!draft || draft.conflict !== null) return words.conflict;
    if (isUnsaved(draft)) return words.unsaved;
    try {
      const { indicator, year, content } = draft;
      const handover = obtained.read();
      const said = { token, revision: revisionOf(draft), content, isDone: true, ...(handover && { handover }) };
      const saved = await sendDelegatedAnswer(said);
      store.moved([{ indicator, year, entry: saved.entry }]);
      return null;
    } catch (error) {
      store.collided(conflictsOf(error));
      if (conflictsOf(error).length > 0) return words.conflict;
      const reply = replyOf(error);
      return reply ? `${words.failed} ${texts.errors.codes[reply.code] ?? ''}` : texts.errors.offline;
    }
  };

  const answer = async (row: WorkRow): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const why = await send(row);
    setBusy(false);
    setProblem(why);
    if (why !== null) return;
    setAnswered(true);
    scrollTo({ top: 0 });
  };
  const change = (): void => {
    setAnswered(false);
    // Whoever asked may have written or handed in meanwhile.
    void queryClient.invalidateQueries(openedDelegationQuery(token));
  };

  /** What hindered it is no longer said once something has been changed. */
  const forget = (): void => setProblem(null);

  return { isAnswered, isBusy, problem, answer, change, forget };
}
