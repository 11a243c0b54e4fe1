import type { ChangedPart, IndicatorChange, RuleChange } from '@ratthall/domain/catalogue-changes';
import type { FigureChange, FigureCounts } from '@ratthall/domain/figure-changes';
import type { Polarity } from '@ratthall/domain/indicator';
import { meanParts, partsAsShown, type MeanChange } from '@ratthall/domain/mean-change';
import type { TurnedAspect, TurnedVerdict } from '@ratthall/domain/verdict-changes';
import type { Verdict } from '@ratthall/domain/trend';
import { formatChange, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { amount, decimalsOf, difference } from './amounts.ts';
import { changes as en } from './en-changes.ts';
import type { Measured } from './finding.ts';
import { changes as sv, type ChangeWords } from './sv-changes.ts';

type Counts = { figures: FigureCounts; judged: number; turned: Record<TurnedAspect, number> };

/** What changed between two editions; an answer of the API is one. */
export type Changes = Counts & {
  edition: string;
  since: string;
  rules: readonly RuleChange[];
  members: { joined: number; left: number };
  indicators: readonly { changes: readonly unknown[] }[];
};

type Labelled = Pick<Measured, 'name' | 'unit' | 'unitName' | 'decimals'>;

/** What changed of one indicator. */
export type Changed = Counts &
  Labelled & {
    unseen: number;
    years: readonly { year: number }[];
    mean: MeanChange;
    directions: readonly { before: Verdict; after: Verdict; n: number }[];
  };

export function changeWordsIn(language: Language): ChangeWords {
  return language === 'en' ? en : sv;
}

/** All that changed, in one paragraph. */
export function changesSummary(changes: Changes, language: Language): string[] {
  const words = changeWordsIn(language);
  const editions = { before: changes.since, after: changes.edition };
  return [
    words.figures(editions, figureParts(changes.figures, words)),
    ...turnSentences({ judged: changes.judged, turned: changes.turned }, words),
    words.indicators(changes.indicators.filter((one) => one.changes.length > 0).length),
    words.rules(changes.rules.map(({ rule }) => words.rule(rule))),
    words.members(changes.members.joined, changes.members.left),
  ];
}

function figureParts(figures: FigureCounts, words: ChangeWords): string[] {
  const kinds = (['added', 'revised', 'removed', 'reason', 'relabelled'] as const).filter((kind) => figures[kind] > 0);
  return kinds.map((kind, i) => words.happened(kind, figures[kind], i === 0));
}

type Turns = Pick<Counts, 'judged' | 'turned'> & { directions?: Changed['directions'] };

const mostSteps = 3;

/** How many verdicts turned, and where that is known, the commonest ways in which directions did. */
function turnSentences({ judged, turned, directions = [] }: Turns, words: ChangeWords): string[] {
  if (judged === 0) return [words.noneJudged];
  const rest = directions.slice(mostSteps).reduce((sum, { n }) => sum + n, 0);
  const how = directions
    .slice(0, mostSteps)
    .map(({ before, after, n }) => words.steps(n, words.verdict(before), words.verdict(after)));
  const others = (['pace', 'class', 'quartile'] as const).filter((aspect) => turned[aspect] > 0);
  return [
    words.directions(turned.direction, judged, rest > 0 ? [...how, words.otherSteps(rest)] : how),
    ...(others.length > 0 ? [words.alsoTurned(others.map((aspect) => words.turned(aspect, turned[aspect])))] : []),
  ];
}

/** How many figures of an indicator changed, and of which years; null where none did. */
export function figuresSentence({ figures, years, unseen }: Changed, language: Language): string | null {
  const words = changeWordsIn(language);
  const parts = figureParts(figures, words);
  if (parts.length === 0) return null;
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const period = first === last ? String(first) : `${first}–${last}`;
  return [words.figuresHave(parts, period), ...(unseen > 0 ? [words.unseen(unseen)] : [])].join(' ');
}

/** How many verdicts of an indicator turned, and how; null where none did. */
export function turnsSentence(indicator: Turns, language: Language): string | null {
  if (Object.values(indicator.turned).every((n) => n === 0)) return null;
  return turnSentences(indicator, changeWordsIn(language)).join(' ');
}

/** How the mean moved and, in parts with their signs, why; and how the median did, which has no parts. Null without any. */
export function meanWords(
  { mean: change, ...indicator }: Pick<Changed, 'mean'> & Labelled,
  language: Language,
): { sentence: string | null; parts: { size: string; text: string }[]; median: string | null } {
  const words = changeWordsIn(language).mean;
  const { before, after, same, unknown } = change;
  const stand = (side: MeanChange['before'], hasUnit = true) => {
    if (side?.mean == null) return null;
    const value = hasUnit
      ? amount(side.mean, indicator, language)
      : formatNumber(side.mean, indicator.decimals, language);
    return words.stand(value, side);
  };
  const [from, to] = [stand(before), stand(after)];
  const only = (sentence: string | null) => ({ sentence, parts: [], median: null });
  if (from === null && to === null) return only(null);
  if (from === null) return only(words.first(to!));
  if (to === null) return only(words.gone(from));
  if (unknown === 'other-definition') return only(words.redefined(from, to));
  if (unknown !== null || !same || !before || !after) return only(words.tooFew(from, to));
  const shown = partsAsShown(change, indicator.decimals)!;
  const sentence =
    shown.change === 0
      ? from === to
        ? words.still(to)
        : words.same(from, to)
      : words.moved(shown.change > 0, difference(shown.change, indicator, language), {
          from: stand(before, false)!,
          to: stand(after, indicator.unit === '%')!,
        });
  const parts = meanParts.flatMap((part) => {
    const size = shown.parts[part];
    if (size === 0) return [];
    const text = words.parts[part](change.parts![part].n, { from: before.year, to: after.year });
    return [{ size: formatChange(size, indicator.decimals, language), text }];
  });
  return { sentence, parts, median: medianSentence(change, indicator, language) };
}

function medianSentence({ before, after, same }: MeanChange, indicator: Labelled, language: Language): string | null {
  if (before?.median == null || after?.median == null || same === null) return null;
  const words = changeWordsIn(language).mean;
  const number = (value: number) => formatNumber(value, indicator.decimals, language);
  const own = words.medianSame(same.n, number(same.before.median), number(same.after.median));
  return words.median(number(before.median), number(after.median)) + own;
}

/** One figure that changed: "Luleå 2021: 20 % rättades till 24 %." */
export function figureSentence(
  { kind, year, before, after }: Pick<FigureChange, 'kind' | 'year' | 'before' | 'after'>,
  { name, indicator }: { name: string; indicator: Labelled },
  language: Language,
): string {
  const words = changeWordsIn(language);
  const value = (side: typeof before) => (side.value === null ? '' : amount(side.value, indicator, language));
  const reason = (side: typeof before) => (side.missing === null ? '' : words.reason(side.missing));
  const said = {
    added: () => words.row.added(value(after)),
    revised: () => words.row.revised(value(before), value(after)),
    removed: () => words.row.removed(value(before), reason(after)),
    reason: () => words.row.reason(reason(before), reason(after)),
    relabelled: () => words.row.relabelled(value(after)),
  }[kind]();
  return words.about(name, year, said);
}

/** What one side of a changed figure shows: its value, or why there is none. */
export function sideText({ value, missing }: FigureChange['before'], indicator: Labelled, language: Language): string {
  if (value !== null) return amount(value, indicator, language);
  return missing === null ? '' : changeWordsIn(language).reason(missing);
}

/** A verdict that turned, as "från … till …", and why. */
export function turnWords(
  turn: Pick<TurnedVerdict, 'aspect' | 'why' | 'before' | 'after'>,
  language: Language,
): { aspect: string; before: string; after: string; why: string } {
  const words = changeWordsIn(language);
  const said = (side: TurnedVerdict['before']): string => {
    if (side === null) return words.none;
    if (typeof side === 'number') return words.quartile(side);
    if (typeof side === 'object') return words.statusClass(side.index, side.of);
    return turn.aspect === 'pace' ? words.pace(side as never) : words.verdict(side as Verdict);
  };
  return {
    aspect: words.aspect[turn.aspect],
    before: said(turn.before),
    after: said(turn.after),
    why: words.causes(turn.why.map((cause) => words.cause[cause])),
  };
}

/** What changed of what an indicator is. */
export function indicatorChangeSentence(change: IndicatorChange, language: Language): string {
  const words = changeWordsIn(language);
  const parts = { before: partText(change.before, language), after: partText(change.after, language) };
  const coded =
    change.what === 'polarity'
      ? { before: words.polarity(parts.before as Polarity), after: words.polarity(parts.after as Polarity) }
      : parts;
  return words.indicator[change.what](change.subject ?? '', coded).trim();
}

function partText(part: ChangedPart, language: Language): string {
  if (part === null || typeof part === 'string') return part ?? '';
  if ('sv' in part) return part[language];
  const numbers = part.map((number) => (number === null ? '–' : formatNumber(number, decimalsOf(number), language)));
  return changeWordsIn(language).list(numbers);
}
