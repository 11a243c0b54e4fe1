import { useSpeech } from '#i18n/language.ts';
import type { Problem } from './form.tsx';

type Refusal = { code: string | null; fields: readonly string[] };

/** Puts a refusal into words: beside the fields that it names, where the form has texts for them, and otherwise above. */
export function useExplained(): (refusal: Refusal, byField?: Record<string, string>) => Problem[] {
  const { codes, offline } = useSpeech().texts.errors;
  return ({ code, fields }, byField = {}) => {
    if (code === null) return [{ field: null, text: offline }];
    const known = fields.filter((field) => field in byField);
    if (code === 'request.invalid' && known.length > 0) {
      return known.map((field) => ({ field, text: byField[field] ?? '' }));
    }
    return [{ field: known[0] ?? null, text: codes[code] ?? codes.internal ?? '' }];
  };
}
