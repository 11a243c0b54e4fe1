import { verdicts as knownVerdicts, type Verdict } from '@ratthall/domain/trend';
import { countWays, type Ways } from '@ratthall/domain/ways';
import type { Language } from '#i18n/language.ts';
import { inSentence } from '#i18n/format.ts';
import type { Finding, Level } from './finding.ts';
import { wordsIn } from './words.ts';

type Summary = Ways & {
  /** The finding in which the member stands best, by percentile, if it is in the best quarter anywhere. */
  strongest: { finding: Finding; level: Level } | null;
};

/** How many indicators go which way, and where the member stands best. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const strongest = findings
    .flatMap((finding) => (finding.figures.level?.quartile === 1 ? [{ finding, level: finding.figures.level }] : []))
    .toSorted((a, b) => b.level.percentile - a.level.percentile)[0];
  return {
    ...countOf(findings.map(({ figures }) => figures.direction.verdict)),
    strongest: strongest ?? null,
  };
}

function countOf(verdicts: readonly Verdict[]): Ways {
  const counts = Object.fromEntries(knownVerdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const verdict of verdicts) counts[verdict]++;
  return countWays(counts);
}

/** In how many indicators a member goes which way, in one sentence: for those who see no more of its page. */
export function waySentence(name: string, verdicts: readonly Verdict[], language: Language): string {
  const ways = countOf(verdicts);
  const words = wordsIn(language).network.member;
  return ways.judged === 0 ? words.noneJudged(name) : words.direction(name, ways);
}

/** The sentences that open a member's page. */
export function summarySentences(name: string, findings: readonly Finding[], language: Language): string[] {
  const { right, wrong, neutral, unclear, unknown, judged, strongest } = summaryOf(findings);
  const words = wordsIn(language).network.member;
  const way = waySentence(
    name,
    findings.map(({ figures }) => figures.direction.verdict),
    language,
  );
  if (judged === 0) return [way];
  const sentences = [way];
  if (neutral > 0) sentences.push(words.neutral(neutral));
  if (right + wrong + neutral > 0 && unclear > 0) sentences.push(words.unclear(unclear));
  if (unknown > 0) sentences.push(words.unknown(unknown, findings.length));
  if (strongest) {
    const { finding, level } = strongest;
    sentences.push(words.best(inSentence(finding.indicator.name[language]), level.rank, level));
  }
  return sentences;
}
