import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sendMove } from '#queries/entries.ts';
import type { Review } from '#queries/reviews.ts';

export type Waiting = Review['entries'][number];

type Told = { kind: 'done' | 'problem'; text: string };

/** Approving and sending back, with what came of the last one. Nothing is decided of what has not been seen. */
export function useDecisions({ member, year }: Pick<Review, 'member' | 'year'>) {
  const words = useDeskTexts().review;
  const { texts } = useSpeech();
  const queryClient = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const [isBusy, setBusy] = useState(false);
  const decide = async (
    act: 'approve' | 'return',
    entries: readonly Waiting[],
    { name, comment = '' }: { name: string; comment?: string },
  ): Promise<void> => {
    setBusy(true);
    try {
      const seen = entries.map(({ indicator, entry }) => ({ indicator, year, revision: entry?.revision ?? 0 }));
      await sendMove(member, act, { entries: seen, comment });
      setTold({ kind: 'done', text: words.told[act](entries.length, name) });
    } catch (error) {
      const reply = replyOf(error);
      const { codes, offline } = texts.errors;
      const isOld = reply?.code === 'entry.changed-meanwhile' || reply?.code === 'entry.wrong-step';
      const text = isOld ? words.changed : reply ? (codes[reply.code] ?? codes.internal ?? '') : offline;
      setTold({ kind: 'problem', text });
    }
    await queryClient.invalidateQueries({ queryKey: ['reviews', year] });
    // What is approved is public at once, and so are the pages that show it.
    for (const queryKey of [['rounds'], ['profile']]) await queryClient.invalidateQueries({ queryKey });
    setBusy(false);
  };
  return { told, isBusy, decide };
}
