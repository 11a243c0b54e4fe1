import type { Verdict } from '@ratthall/domain/trend';
import { wayOf, type Way } from '@ratthall/domain/ways';
import type { Language } from '#i18n/language.ts';
import { inSentence } from '#i18n/format.ts';
import type { Finding, Level } from './finding.ts';
import { wordsIn } from './words.ts';

type Summary = Record<Way, number> & {
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

function countOf(verdicts: readonly Verdict[]): Record<Way, number> {
  const count: Record<Way, number> = { right: 0, wrong: 0, unclear: 0, unknown: 0 };
  for (const verdict of verdicts) count[wayOf(verdict)]++;
  return count;
}

/** In how many indicators a member goes which way, in one sentence: for those who see no more of its page. */
export function waySentence(name: string, verdicts: readonly Verdict[], language: Language): string {
  const { right, wrong, unclear } = countOf(verdicts);
  const words = wordsIn(language).network.member;
  return right + wrong + unclear === 0 ? words.noneJudged(name) : words.direction(name, right, wrong);
}

/** The sentences that open a member's page. */
export function summarySentences(name: string, findings: readonly Finding[], language: Language): string[] {
  const { right, wrong, unclear, unknown, strongest } = summaryOf(findings);
  const words = wordsIn(language).network.member;
  const way = waySentence(
    name,
    findings.map(({ figures }) => figures.direction.verdict),
    language,
  );
  if (right + wrong + unclear === 0) return [way];
  const sentences = [way];
  if (right + wrong > 0 && unclear > 0) sentences.push(words.unclear(unclear));
  if (unknown > 0) sentences.push(words.unknown(unknown, findings.length));
  if (strongest) {
    const { finding, level } = strongest;
    sentences.push(words.best(inSentence(finding.indicator.name[language]), level.rank, level));
  }
  return sentences;
}
