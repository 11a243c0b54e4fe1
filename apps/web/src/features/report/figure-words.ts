import { formatNumber, formatValue } from '#i18n/format.ts';
import type { Language, Speech } from '#i18n/language.ts';
import type { DeskTexts } from '#i18n/sv/desk.ts';
import type { EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { wholeField } from './typing.ts';

const mostDecimals = 6;

/** A number with all the decimals that it was typed with, in the reader's form. */
export function plainNumber(value: number, language: Language): string {
  const written = Math.abs(value).toFixed(mostDecimals).replace(/0+$/, '');
  return formatNumber(value, written.length - written.indexOf('.') - 1, language);
}

/** Whether a text says a number as it would be written here, with or without spaces: then there is no need to repeat it. */
export function isPlainlyWritten(text: string, value: number, language: Language): boolean {
  const bare = (one: string) => one.replace(/\s/gu, '').replace('-', '−');
  return bare(text) === bare(plainNumber(value, language));
}

/** The unit of a field in words: that of the indicator, or of an input. */
export function unitIn(indicator: Indicator, field: string, { desk, language }: Spoken): string {
  if (field === wholeField) return indicator.unit === '%' ? '%' : indicator.unitName[language];
  const { unit } = indicator.inputs.find(({ id }) => id === field) ?? indicator;
  return desk.entry.units[unit] ?? unit;
}

export type Spoken = Speech & { desk: DeskTexts };

/** A number of a field with its unit, as it was typed and not rounded. */
export function amountIn(
  indicator: Indicator,
  { field, value }: { field: string; value: number },
  spoken: Spoken,
): string {
  const unit = unitIn(indicator, field, spoken);
  const space = unit === '%' && spoken.language === 'en' ? '' : '\u00a0';
  return `${plainNumber(value, spoken.language)}${space}${unit}`;
}

/** What an entry says of its year, in a few words. */
export function figureIn(content: EntryContent, indicator: Indicator, { desk, language, central }: Said): string {
  const words = desk.entry;
  const value = (number: number | null) =>
    number === null ? words.noFigure : formatValue(number, indicator, language);
  switch (content.kind) {
    case 'missing':
      return words.missing(missingIn(content, words).toLowerCase());
    case 'accepted':
      return words.accepted(value(central));
    case null:
      return words.noFigure;
    default:
      return value(content.value);
  }
}

type Said = Spoken & { central: number | null };

function missingIn({ missing }: EntryContent, { missingReasons, choose }: DeskTexts['entry']): string {
  return missing === null || missing === 'not-reported' ? choose : missingReasons[missing];
}
