import { differenceAsShown } from '@ratthall/domain/shown';
import { formatChange, formatNumber, formatValue } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Measured } from './finding.ts';
import { wordsIn } from './words.ts';

type Unit = Pick<Measured, 'unit' | 'unitName' | 'decimals'>;

/**
 * A value with its unit: "462 kg per person", "22,6 %". Names of units are in the plural, so a bare 1 is given a decimal:
 * "1,0 resor per invånare".
 */
export function amount(value: number, indicator: Unit, language: Language): string {
  const isBareOne = indicator.unit !== '%' && formatNumber(Math.abs(value), indicator.decimals, language) === '1';
  const decimals = isBareOne ? 1 : indicator.decimals;
  return formatValue(value, { ...indicator, decimals }, language);
}

/** As many decimals as a number was written with: 2.5 has one, 370 none. */
export function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0;
}

/** How large a difference is, without sign: "7 kg per person", "2,1 procentenheter". */
export function difference(size: number, indicator: Unit, language: Language): string {
  if (indicator.unit !== '%') return amount(Math.abs(size), indicator, language);
  const number = formatNumber(Math.abs(size), indicator.decimals, language);
  return `${number}\u00a0${wordsIn(language).points(number === '1')}`;
}

/** The unit of a change: percentage points where values are per cent. */
export function changeUnit({ unit, unitName }: Unit, language: Language): string {
  return unit === '%' ? wordsIn(language).points(false) : unitName[language];
}

/** A change per year with its sign: "+2,1 procentenheter per år", "−7,8 kg per person och år". */
export function yearlyChange(value: number, indicator: Unit, language: Language): string {
  const { points, perYear } = wordsIn(language);
  const isPoints = indicator.unit === '%';
  const unit = isPoints ? points(false) : indicator.unitName[language];
  return perYear(`${yearlyNumber(value, indicator, language)}\u00a0${unit}`, isPoints);
}

/** The number alone, for where the unit has just been said. */
export function yearlyNumber(value: number, indicator: Unit, language: Language): string {
  return formatChange(value, yearly(indicator).decimals, language);
}

/** A yearly change has one decimal more than the values: it is small beside them. */
export function yearly<T extends Unit>(indicator: T): T {
  return { ...indicator, decimals: indicator.decimals + 1 };
}

/** The difference between two values as they are shown, so that whoever subtracts them finds the same. */
export function shownDifference(value: number, other: number, { decimals }: Pick<Unit, 'decimals'>): number {
  return differenceAsShown(value, other, decimals);
}

/** Whether a difference is nothing at all with the decimals that are shown. */
export function isShownAsZero(size: number, { decimals }: Pick<Unit, 'decimals'>): boolean {
  return !/[1-9]/.test(formatNumber(size, decimals, 'en'));
}
