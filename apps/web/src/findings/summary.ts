import { verdicts as knownVerdicts, type Verdict } from '@ratthall/domain/trend';
import { countWays, type Ways } from '@ratthall/domain/ways';
import type { Language } from '#i18n/language.ts';
import { inSentence } from '#i18n/format.ts';
import type { Finding, Level } from './finding.ts';
import { wordsIn } from './words.ts';

type Standing = { finding: Finding; level: Level };

type Summary = Ways & {
  /** The finding in which the member stands best, by percentile, if it is in the best quarter anywhere. */
  strongest: Standing | null;
  /** The same at the other end. */
  weakest: Standing | null;
  /** Why the others cannot be judged: no value at all, an indicator for other members, or too few comparable years. */
  reasons: Record<'without' | 'few' | 'notMade', number>;
};

/** How many indicators go which way, and where the member stands best. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const standings = findings
    .flatMap((finding) => (finding.figures.level ? { finding, level: finding.figures.level } : []))
    .toSorted((a, b) => b.level.percentile - a.level.percentile);
  return {
    ...countOf(findings.map(({ figures }) => figures.direction.verdict)),
    strongest: standings.find(({ level }) => level.quartile === 1) ?? null,
    weakest: standings.findLast(({ level }) => level.quartile === 4) ?? null,
    reasons: reasonsOf(findings.filter(({ figures }) => figures.direction.verdict === 'too-few-values')),
  };
}

function reasonsOf(unknown: readonly Finding[]): Summary['reasons'] {
  const notMade = unknown.filter(({ figures }) => figures.levelUnknown === 'not-applicable').length;
  const valued = unknown.filter(({ figures }) => figures.latest !== null).length;
  return { without: unknown.length - notMade - valued, few: valued, notMade };
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
  const { right, wrong, neutral, unclear, unknown, judged, reasons, strongest, weakest } = summaryOf(findings);
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
  if (unknown > 0) sentences.push(words.unknown(reasons, findings.length));
  for (const [say, standing] of [
    [words.best, strongest],
    [words.worst, weakest],
  ] as const) {
    if (standing === null) continue;
    const { finding, level } = standing;
    sentences.push(say(inSentence(finding.indicator.name[language]), level.rank, level));
  }
  return sentences;
}
