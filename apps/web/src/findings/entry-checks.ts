import type { EntryFinding, FindingParams } from '@ratthall/domain/entry-finding';
import type { Indicator } from '@ratthall/domain/indicator';
import { formatNumber, inSentence } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { amount, decimalsOf, isShownAsZero, yearlyChange } from './amounts.ts';
import { entry as en } from './en-entry.ts';
import { entry as sv, type EntryWords } from './sv-entry.ts';

/** The indicator that an entry is of, and the others of the report, which a finding may name. */
export type Reported = {
  indicator: Pick<Indicator, 'id' | 'name' | 'unit' | 'unitName' | 'decimals' | 'inputs'>;
  others: readonly Pick<Indicator, 'id' | 'name'>[];
};

const fewestDigits = 3;

/** What was noticed about an entry, in a sentence or two: "Menade du 2,16 %? …" */
export function entryFindingText({ check, params }: EntryFinding, reported: Reported, language: Language): string {
  const words = language === 'en' ? en : sv;
  const { indicator } = reported;
  const value = (number: number) => typedAmount(number, indicator, language);
  // Where the unit has just been said, or is about to be; a per cent sign is never left out.
  const bare = (one: number) =>
    indicator.unit === '%' ? value(one) : typedNumberText(one, indicator.decimals, language);
  const number = (one: number) => typedNumberText(one, 0, language);
  const input = (id: string) => indicator.inputs.find((one) => one.id === id)?.name[language] ?? id;
  switch (check) {
    case 'slip':
      return slipText(params, { words, value, bare });
    case 'input-slip': {
      const compared = words.thanLastTime(words.size(params.power), number(params.reference));
      return `${words.inputSlip(input(params.input), number(params.suggestion), compared)} ${words.pairs[params.pair]}`;
    }
    case 'outside-usual':
      return unusualText(params, { words, value, bare });
    case 'own-level':
      return words.ownLevel(params.z > 0, params.n, value(params.median));
    case 'own-change': {
      const decimals = changeDecimals(params.usual, indicator.decimals);
      const change = yearlyChange(params.change, { ...indicator, decimals: decimals - 1 }, language);
      return words.ownChange(params.year, change, formatNumber(params.usual, decimals, language));
    }
    case 'far-from-peers': {
      const isAbove = params.value > params.high;
      const bound = amount(isAbove ? params.high : params.low, indicator, language);
      return words.farFromPeers(isAbove, bound, params.n);
    }
    case 'same-as-before':
      return words.same(params.year);
    case 'parts-differ':
      return words.partsDiffer(input(params.input), number(params.sum), number(params.typed));
    case 'sum-differs': {
      const shown = (one: number) => formatNumber(one, indicator.decimals, language);
      return words.sumDiffers(nameOf(params.total, reported, language), shown(params.sum), shown(params.value));
    }
    case 'input-differs': {
      const amounts = { here: number(params.here), there: number(params.there) };
      return words.inputDiffers(input(params.input), nameOf(params.indicator, reported, language), amounts);
    }
    case 'population-differs': {
      const { year, sameAs } = params;
      const [known, typed] = [number(params.known), number(params.typed)];
      return sameAs === null
        ? words.population(year, known, typed)
        : words.populationOf(year, known, { typed, sameAs });
    }
    case 'blank-parts':
      return words.blankParts(
        listed(
          params.inputs.split(',').map((id) => inSentence(input(id))),
          language,
        ),
      );
    case 'below-minimum':
      return words.below(value(params.minimum));
    case 'above-maximum':
      return words.above(value(params.maximum));
    case 'future-year':
      return words.future(params.year);
    case 'input': {
      const whole = indicator.inputs.find(({ role }) => role === 'denominator')?.name[language] ?? '';
      return words.faults[params.fault](input(params.input), whole);
    }
    case 'nothing-unchanged':
      return params.value === null
        ? words.nothingUnchanged(params.year)
        : words.notUnchanged(params.year, value(params.value));
    case 'override-without-reason':
      return words.override(amount(params.central, indicator, language));
    case 'change-without-reason':
      return params.published === null
        ? words.changedMissing
        : words.changed(amount(params.published, indicator, language));
    case 'central-changed':
      return words.centralChanged(value(params.accepted), value(params.central));
    case 'late-overdue':
      return words.overdue(dayText(params.expectedBy, language));
    default:
      return words.plain[check];
  }
}

/** What a likely slip was meant to be, with its unit: "2,16 %"; for an input the number alone. Null for anything else. */
export function suggestionText(
  { check, params }: EntryFinding,
  { indicator }: Pick<Reported, 'indicator'>,
  language: Language,
): string | null {
  if (check === 'slip') return typedAmount(params.suggestion, indicator, language);
  return check === 'input-slip' ? typedNumberText(params.suggestion, 0, language) : null;
}

type Said = { words: EntryWords; value: (number: number) => string; bare: (number: number) => string };

function slipText({ value: typed, reference, year, power, suggestion, pair }: FindingParams['slip'], said: Said) {
  const { words, value, bare } = said;
  const size = words.size(power);
  const compared =
    year === null ? words.thanMedian(size, bare(reference)) : words.thanYear(size, year, bare(reference));
  return `${words.slip(value(suggestion), bare(typed), compared)} ${words.pairs[pair]}`;
}

function unusualText({ min, max }: FindingParams['outside-usual'], { words, value, bare }: Said): string {
  const { unusual } = words;
  if (min !== null && max !== null) return unusual.between(bare(min), value(max));
  return max === null ? unusual.least(value(min ?? 0)) : unusual.most(value(max));
}

/** With as many decimals as were written, as far as they matter: 0.0216 % is not to become 0,02 %. */
function typedAmount(value: number, indicator: Reported['indicator'], language: Language): string {
  return amount(value, { ...indicator, decimals: decimalsFor(value, indicator.decimals) }, language);
}

function typedNumberText(value: number, decimals: number, language: Language): string {
  return formatNumber(value, decimalsFor(value, decimals), language);
}

function decimalsFor(value: number, decimals: number): number {
  const needed = value === 0 ? 0 : fewestDigits - 1 - Math.floor(Math.log10(Math.abs(value)));
  return Math.min(decimalsOf(value), Math.max(decimals, needed), 10);
}

/** As the value itself is shown; a usual change that would be nothing then has one decimal more. */
function changeDecimals(usual: number, decimals: number): number {
  return isShownAsZero(usual, { decimals }) ? decimals + 1 : decimals;
}

function nameOf(id: string, { indicator, others }: Reported, language: Language): string {
  return [indicator, ...others].find((one) => one.id === id)?.name[language] ?? id;
}

function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

function dayText(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
