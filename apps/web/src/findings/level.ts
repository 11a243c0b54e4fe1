import type { Language } from '#i18n/language.ts';
import { amount, difference, isShownAsZero, shownDifference } from './amounts.ts';
import type { Finding, Level } from './finding.ts';
import { wordsIn } from './words.ts';

/** The latest value with its place among the peers, and what the median says of it: for a chart or a row. */
export function levelSentences({ member, indicator, peers, figures }: Finding, language: Language): string[] {
  const { latest, level, levelUnknown, missing } = figures;
  const { level: words, gaps, placed } = wordsIn(language);
  if (levelUnknown === 'not-applicable') return [gaps.notApplicable(member.kind)];
  if (latest === null) return [gaps.never(member.name, gaps.reason(missing?.reason ?? 'not-reported', member.kind))];
  const value = amount(latest.value, indicator, language);
  if (level === null)
    return [
      words.value(member.name, value, latest.year),
      words.tooFewPeers(latest.year, groupNoun({ member, peers }, language), inclusion({ member, peers }, language)),
    ];
  const { rank, tied, n, year } = level;
  const group = groupText({ member, peers, level }, language);
  const first =
    indicator.polarity === 'none'
      ? words.valueAndPlace(member.name, value, { year, rank: words.highest(rank, tied, { n, group }) })
      : words.valueAndRank(member.name, value, { year, rank: words.rank(placed(rank, tied), n, group) });
  const relation = relationTo(level, { value: latest.value, indicator });
  return [first, words.median[relation](amount(level.median, indicator, language)), ...bandSentence(level, language)];
}

/** The same at length, sentence by sentence, with how far from the median it is; the indicator is named. */
export function levelParagraph({ member, indicator, peers, figures }: Finding, language: Language): string[] {
  const { latest, level, missing } = figures;
  const { level: words, gaps, polarity } = wordsIn(language);
  if (latest === null) return [];
  const sentences = [
    words.valueIn(indicator.name[language], member.name, {
      value: amount(latest.value, indicator, language),
      year: latest.year,
    }),
  ];
  if (level === null)
    sentences.push(
      words.tooFewPeers(latest.year, groupNoun({ member, peers }, language), inclusion({ member, peers }, language)),
      polarity[indicator.polarity],
    );
  else {
    const { rank, tied, n } = level;
    const group = groupText({ member, peers, level }, language);
    sentences.push(
      indicator.polarity === 'none'
        ? words.thatWas(words.highest(rank, tied, { n, group }))
        : words.thatGave(words.place(rank, tied, { n, group })),
      ...bandSentence(level, language),
      ...medianSentences(level, { value: latest.value, indicator, language }),
    );
  }
  const missingYear = missing?.years[0];
  if (missing && missingYear !== undefined && missingYear > latest.year) {
    sentences.push(gaps.year(missingYear, gaps.reason(missing.reason, member.kind)));
  }
  return sentences;
}

type Grouped = Pick<Finding, 'member' | 'peers'>;

function groupNoun({ member, peers }: Grouped, language: Language): string {
  return wordsIn(language).ranked({ kind: member.kind, isPast: member.leftYear !== null, peers });
}

/** Said where a member is ranked in a group that the network has named, without belonging to it. */
function inclusion({ member, peers }: Grouped, language: Language): string {
  return peers.rule === 'group' && !peers.isMember ? wordsIn(language).included(member.kind) : '';
}

function groupText({ level, ...grouped }: Grouped & { level: Level }, language: Language): string {
  return `${groupNoun(grouped, language)}${inclusion(grouped, language)} ${wordsIn(language).level.coverage(level.n, level.N)}`;
}

function bandSentence({ rankBand }: Level, language: Language): string[] {
  if (rankBand === null || rankBand.best === rankBand.worst) return [];
  return [wordsIn(language).level.band(rankBand.best, rankBand.worst)];
}

type Relation = 'same' | 'equal' | 'better' | 'worse' | 'above' | 'below';

type Own = Pick<Finding, 'indicator'> & { value: number };

/** What a value is to the median. Better or worse is only said where the ordinary variation is known and smaller. */
function relationTo({ median, practicallyEqual }: Level, { value, indicator }: Own): Relation {
  if (isShownAsZero(shownDifference(value, median, indicator), indicator)) return 'same';
  if (practicallyEqual) return 'equal';
  const isAbove = value > median;
  if (practicallyEqual === null || indicator.polarity === 'none') return isAbove ? 'above' : 'below';
  return isAbove === (indicator.polarity === 'higher') ? 'better' : 'worse';
}

function medianSentences(level: Level, { value, indicator, language }: Own & { language: Language }): string[] {
  const { polarity } = indicator;
  const { level: words, polarity: better } = wordsIn(language);
  const { apart, quarter } = words;
  const relation = relationTo(level, { value, indicator });
  const median = amount(level.median, indicator, language);
  if (relation === 'same') return [apart.same(median), better[polarity]];
  const distance = difference(shownDifference(value, level.median, indicator), indicator, language);
  if (relation === 'equal') return [apart.equal(median, distance), better[polarity]];
  const lying = apart.lying(median, distance, value > level.median);
  if (relation === 'above' || relation === 'below' || polarity === 'none') return [`${lying}.`, better[polarity]];
  const judged = `${lying}${apart.judged[polarity][relation]}`;
  if (relation === 'better' && level.quartile === 1) return [judged, quarter.best];
  if (relation === 'worse' && level.quartile === 4) return [judged, quarter.worst];
  return [judged];
}
