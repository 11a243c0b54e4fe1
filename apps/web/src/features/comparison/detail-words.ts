import { formatChange } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { Indicator } from './compared.ts';

/** The unit of a change: differences of percentages are in percentage points. */
export function changeUnit(indicator: Indicator, { texts, language }: Speech): string {
  return indicator.unit === '%' ? texts.comparison.detail.percentagePoints : indicator.unitName[language];
}

/** A change with its sign and unit. */
export function changeText(change: number, indicator: Indicator, speech: Speech): string {
  return `${formatChange(change, indicator.decimals, speech.language)}\u00a0${changeUnit(indicator, speech)}`;
}
