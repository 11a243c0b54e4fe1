import { formatNumber } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { Likeness } from '#queries/similarity.ts';

const kilometresPerDegree = 111;
const sameKilometres = 5;
const manyTimes = 2;

type Words = { same: string; more: (amount: string) => string; less: (amount: string) => string };

/** How the other member differs in one variable, in its natural unit: "4 % fler invånare", "ligger 310 km längre norrut". */
export function likenessText({ variable, own, other }: Likeness, { texts, language }: Speech): string {
  const number = (value: number, decimals: number) => formatNumber(value, decimals, language);
  if (variable === 'population' || variable === 'density') {
    const words = texts.similar.likeness[variable];
    const times = other / own;
    if (times >= manyTimes) return words.times(number(times, times < 10 ? 1 : 0));
    const percent = Math.round((times - 1) * 100);
    return signed(percent, `${number(Math.abs(percent), 0)}${language === 'sv' ? '\u00a0%' : '%'}`, words);
  }
  if (variable === 'growth') {
    const points = Number(((other - own) * 100).toFixed(1));
    return signed(points, number(Math.abs(points), 1), texts.similar.likeness.growth);
  }
  const kilometres = (other - own) * kilometresPerDegree;
  const near = Math.abs(kilometres) < sameKilometres;
  return signed(near ? 0 : kilometres, number(rounded(Math.abs(kilometres)), 0), texts.similar.likeness.latitude);
}

function signed(difference: number, amount: string, { same, more, less }: Words): string {
  if (difference === 0) return same;
  return difference > 0 ? more(amount) : less(amount);
}

/** To whole tens from a hundred up: the position of a whole municipality is no finer than that. */
function rounded(kilometres: number): number {
  return kilometres < 100 ? Math.round(kilometres) : Math.round(kilometres / 10) * 10;
}
