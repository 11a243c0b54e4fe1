import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';

/** What the service refused, in words. */
export function useRefused(): (error: unknown) => string {
  const { texts } = useSpeech();
  const { codes: deskCodes } = useDeskTexts();
  const { codes, offline } = texts.errors;
  return (error) => {
    const reply = replyOf(error);
    return reply ? (deskCodes[reply.code] ?? codes[reply.code] ?? codes.internal ?? '') : offline;
  };
}
