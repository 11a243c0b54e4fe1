import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { formatMoment } from '#i18n/dates.ts';
import { replyOf } from '#queries/call.ts';
import { savedMeanwhile } from '#queries/catalogue-editing.ts';
import { useIssueWords } from './use-issue-words.ts';

/** What was refused, in words, and the fields that were meant. */
export type Refused = { text: string; issues: string[]; isConflict: boolean };

/** Saves something of the catalogue, and says what came of it. Whatever is read of the catalogue is then asked for anew. */
export function useSaving() {
  const { saving: words, nobody } = useDeskTexts().catalogue;
  const { texts, language } = useSpeech();
  const queryClient = useQueryClient();
  const issueIn = useIssueWords();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    refused,
    isBusy,
    forget: () => setRefused(null),
    run: async (send: () => Promise<unknown>): Promise<boolean> => {
      setBusy(true);
      setRefused(null);
      try {
        await send();
        await queryClient.invalidateQueries();
        return true;
      } catch (error) {
        const other = savedMeanwhile(error);
        const reply = replyOf(error);
        const { codes, offline } = texts.errors;
        setRefused({
          isConflict: other !== null,
          text: other
            ? words.conflict(other.name || nobody, formatMoment(other.at, language))
            : reply
              ? reply.code === 'request.invalid'
                ? words.wrong
                : (codes[reply.code] ?? codes.internal ?? '')
              : offline,
          issues: other ? [] : (reply?.issues ?? []).map(issueIn),
        });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
