import type { MissingReason } from '@ratthall/domain/observation';
import { formatValue } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Known } from './import-work.tsx';

/** What figures of a file are called, and how they read. */
export function useFigureWords({ catalogue, members }: Known) {
  const words = useDeskTexts().imports.preview;
  const { texts, language } = useSpeech();
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const names = new Map(members.map(({ code, name }) => [code, name]));
  return {
    indicatorOf: (id: string) => indicators.get(id),
    indicatorName: (id: string) => indicators.get(id)?.name[language] ?? id,
    memberName: (code: string) => names.get(code) ?? code,
    /** A value with its unit, or why there is none. */
    figure: (id: string, { value, missing }: { value: number | null; missing: MissingReason | null }): string => {
      if (value === null) return missing === null ? words.noValue : texts.common.missing[missing];
      const indicator = indicators.get(id);
      if (!indicator) return String(value);
      // All that the file says is shown, and not rounded away.
      const decimals = Math.max(indicator.decimals, Math.min(4, String(value).split('.')[1]?.length ?? 0));
      return formatValue(value, { ...indicator, decimals }, language);
    },
  };
}
