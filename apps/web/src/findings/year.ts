import type { LikeForLikeUnknown, NetworkWay } from '@ratthall/domain/annual-summary';
import type { Verdict } from '@ratthall/domain/trend';
import { formatNumber, inSentence } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from './words.ts';

type Answered = { year: number; n: number } | null;

type Counts = Record<Verdict, number>;

/** What a year says of one indicator; a summary of the API has one for each. */
export type YearFigures = {
  id: string;
  verdicts: Counts;
  judged: number;
  way: NetworkWay;
  coverage: { N: number; latest: Answered; before: Answered; round: Answered };
  likeForLikeUnknown: LikeForLikeUnknown | null;
};

/** What a year says across all indicators. */
export type NetworkYear = {
  N: number;
  ways: Record<NetworkWay, number>;
  members: Record<'moreRight' | 'moreWrong' | 'asMany' | 'notJudged', number>;
  verdicts: Counts;
  judged: number;
  expectedByChance: number;
};

/** How many of how many indicators nothing can be said of. */
function unsaid({ ways }: Pick<NetworkYear, 'ways'>): { n: number; total: number } {
  return {
    n: ways['too-few-judged'] + ways['no-polarity'],
    total: Object.values(ways).reduce((sum, n) => sum + n, 0),
  };
}

/** The finding of a year, as the title of its summary: how many indicators go which way, and of how many it is not said. */
export function yearTitle(network: Pick<NetworkYear, 'ways'>, language: Language): string {
  const { title } = wordsIn(language).annual;
  const { n, total } = unsaid(network);
  if (n === total) return title.nothing;
  const { right, wrong } = network.ways;
  return [title.ways(right, wrong), ...(n > 0 ? [title.rest(n, total)] : [])].join(' ');
}

/** The year in words: its indicators, its members, and what chance alone would give. `nameOf`: of an indicator. */
export function yearParagraphs(
  { network, indicators }: { network: NetworkYear; indicators: readonly YearFigures[] },
  nameOf: (id: string) => string,
  language: Language,
): string[] {
  const words = wordsIn(language).annual;
  const { ways, verdicts, judged } = network;
  const { total } = unsaid(network);
  const best = clearest(indicators, 'right');
  const worst = clearest(indicators, 'wrong');
  const { improving, worsening } = verdicts;
  const named = ({ id }: YearFigures) => inSentence(nameOf(id));
  const stood = indicators.flatMap(({ coverage }) => coverage.latest?.year ?? []);
  const round = indicators.find(({ coverage }) => coverage.round !== null)?.coverage.round?.year;
  const inRound = indicators.filter(({ coverage }) => (coverage.round?.n ?? 0) > 0).length;
  const said = [
    words.indicators(total),
    ...(stood.length > 0 && round !== undefined
      ? [words.stands(Math.min(...stood), Math.max(...stood), { round, n: inRound })]
      : []),
    ...(total > ways['too-few-judged'] + ways['no-polarity'] ? [words.title.ways(ways.right, ways.wrong)] : []),
    ...(ways['no-clear-majority'] > 0 ? [words.noMajority(ways['no-clear-majority'])] : []),
    ...(ways['too-few-judged'] > 0 ? [words.tooFew(ways['too-few-judged'])] : []),
    ...(ways['no-polarity'] > 0 ? [words.noPolarity(ways['no-polarity'])] : []),
    ...(best ? [words.best(named(best), best.verdicts.improving, best.judged)] : []),
    ...(worst ? [words.worst(named(worst), worst.verdicts.worsening, worst.judged)] : []),
  ];
  const ofMembers = [
    words.members(network.members, network.N),
    ...(judged > 0
      ? [words.series({ judged, improving, worsening }, formatNumber(network.expectedByChance, 0, language))]
      : []),
  ];
  return [said.join(' '), ofMembers.join(' ')];
}

/** Of the indicators that go one way, the one where the largest share of the judged members does. */
function clearest(indicators: readonly YearFigures[], way: 'right' | 'wrong'): YearFigures | undefined {
  const verdict = way === 'right' ? 'improving' : 'worsening';
  const share = ({ verdicts, judged }: YearFigures) => verdicts[verdict] / judged;
  return indicators.filter((one) => one.way === way).toSorted((a, b) => share(b) - share(a))[0];
}

/** The finding of an indicator's year: which way its members go, or why it is not said. */
export function wayTitle({ way, verdicts, judged }: YearFigures, language: Language): string {
  const words = wordsIn(language).annual.way;
  const { improving, worsening, increasing, decreasing } = verdicts;
  switch (way) {
    case 'right':
      return words.right(improving, worsening, judged);
    case 'wrong':
      return words.wrong(improving, worsening, judged);
    case 'no-clear-majority':
      return words.noMajority(improving, worsening, judged);
    case 'no-polarity':
      return words.noPolarity(increasing, decreasing, judged);
    default:
      return words.tooFew(judged);
  }
}

/** How many have a value, how that has changed, and how it stands with the year of the round where that is another. */
export function coverageSentences({ coverage }: Pick<YearFigures, 'coverage'>, language: Language): string[] {
  const words = wordsIn(language).annual.coverage;
  const { N, latest, before, round } = coverage;
  if (latest === null) return [words.none(N)];
  const text = words.of(latest.n, N, latest.year);
  const change = before === null ? null : latest.n - before.n;
  const said =
    before === null || change === null
      ? words.first(text)
      : change === 0
        ? words.same(text, before.year)
        : change > 0
          ? words.more(text, change, before.year)
          : words.fewer(text, -change, before.year);
  return [
    said,
    ...(round !== null && round.n > 0 && round.year > latest.year ? [words.round(round.n, round.year)] : []),
  ];
}

/** Why no change among the same members is stated; null where it is. */
export function likeForLikeReason({ likeForLikeUnknown }: YearFigures, language: Language): string | null {
  return likeForLikeUnknown === null ? null : wordsIn(language).annual.likeForLikeUnknown[likeForLikeUnknown];
}
