import type { Target } from '@ratthall/domain/indicator';
import type { Point } from '@ratthall/domain/observation';
import { formatChange, formatNumber, formatValue } from '#i18n/format.ts';
import type { Language, Speech } from '#i18n/language.ts';
import type { TrendLimit, TrendTarget } from './trend-layout.ts';

type Measured = {
  decimals: number;
  unit: string;
  unitName: Record<Language, string>;
  polarity: 'higher' | 'lower' | 'none';
};

/** A target in words: "30 % till 2030", "högst 100 mg per kg TS", "−62 % från 2005 till 2030". */
export function targetName(target: Target, indicator: Measured, { texts, language }: Speech): string {
  const { kind, value, year, baseYear } = target;
  const words = texts.pace;
  if (kind === 'change') {
    const percent = formatValue(value * 100, { ...percentage, decimals: decimalsOf(value * 100) }, language);
    return words.change(value > 0 ? `+${percent}` : percent, baseYear ?? 0, year ?? 0);
  }
  const text = formatValue(value, { ...indicator, decimals: decimalsOf(value) }, language);
  if (kind === 'limit') return indicator.polarity === 'higher' ? words.atLeast(text) : words.atMost(text);
  return words.value(text, year ?? 0);
}

/** The same with what it is and whose: "Eget mål: 30 % till 2030", "Gräns: högst 100 mg per kg TS". */
export function titledTarget(target: Target, indicator: Measured, speech: Speech, isOwn = false): string {
  const words = speech.texts.pace;
  const kind = isOwn ? words.own : target.kind === 'limit' ? words.limit : words.national;
  return words.named(kind, targetName(target, indicator, speech));
}

const percentage = { unit: '%', unitName: { sv: '', en: '' } };

/** As many decimals as a target was written with: 2.5 has one, 370 none. */
export function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0;
}

/** How far it is, in the unit of an indicator and without a sign; between percentages it is percentage points. */
export function distanceOf(value: number, indicator: Measured, speech: Speech): string {
  const { decimals } = indicator;
  const isShown = Math.abs(value) >= 0.5 * 10 ** -decimals;
  const number = formatNumber(Math.abs(value), isShown ? decimals : decimals + 1, speech.language);
  return `${number}\u00a0${unitOf(indicator, speech)}`;
}

/** A change per year with its sign: "+2,1 procentenheter per år", "−7,8 kg per person och år". */
export function yearlyChange(value: number, indicator: Measured, speech: Speech): string {
  const change = `${changeNumber(value, indicator, speech)}\u00a0${unitOf(indicator, speech)}`;
  return speech.texts.pace.perYear(change, indicator.unit === '%');
}

/** The number alone, for where the unit has just been said. */
export function changeNumber(value: number, { decimals }: Measured, { language }: Speech): string {
  return formatChange(value, decimals + 1, language);
}

function unitOf({ unit, unitName }: Measured, { texts, language }: Speech): string {
  return unit === '%' ? texts.pace.points : unitName[language];
}

/** A target to be drawn: where it is in figures, the path to it, whether it has been replaced, and whose it is. */
type Drawn = { target: Target; goal: number | null; path?: readonly Point[]; isFormer: boolean; isOwn: boolean };

/** Targets as they are drawn in a trend chart: limits as lines, the others as diamonds with the path that is given. */
export function targetMarks(
  drawn: readonly Drawn[],
  indicator: Measured,
  { texts, language }: Speech,
): { targets: TrendTarget[]; limits: TrendLimit[] } {
  const words = texts.pace;
  const targets: TrendTarget[] = [];
  const limits: TrendLimit[] = [];
  for (const { target, goal, path, isFormer, isOwn } of drawn) {
    if (goal === null) continue;
    const decimals = target.kind === 'change' ? indicator.decimals : decimalsOf(target.value);
    const number = formatNumber(goal, decimals, language);
    const value = indicator.unit === '%' ? formatValue(goal, { ...percentage, decimals }, language) : number;
    const name = isFormer ? words.former : isOwn ? words.own : target.kind === 'limit' ? words.limit : words.national;
    if (target.kind === 'limit') limits.push({ value: goal, label: words.limitMark(name, value), isFormer });
    else if (target.year !== null) {
      const label = words.mark(name, target.year, value);
      targets.push({ year: target.year, value: goal, label, isFormer, ...(path && path.length > 0 && { path }) });
    }
  }
  return { targets, limits };
}
