import { wayOf, type Way } from '@ratthall/domain/ways';
import type { Language } from '#i18n/language.ts';
import { inSentence } from '#i18n/format.ts';
import type { Finding, Level } from './finding.ts';
import { wordsIn } from './words.ts';

type Summary = {
  right: number;
  wrong: number;
  unclear: number;
  unknown: number;
  /** The finding in which the member stands best, by percentile, if it is in the best quarter anywhere. */
  strongest: { finding: Finding; level: Level } | null;
};

/** How many indicators go which way, and where the member stands best. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const ways = findings.map(({ figures }) => wayOf(figures.direction.verdict));
  const count = (way: Way) => ways.filter((one) => one === way).length;
  const strongest = findings
    .flatMap((finding) => (finding.figures.level?.quartile === 1 ? [{ finding, level: finding.figures.level }] : []))
    .toSorted((a, b) => b.level.percentile - a.level.percentile)[0];
  return {
    right: count('right'),
    wrong: count('wrong'),
    unclear: count('unclear'),
    unknown: count('unknown'),
    strongest: strongest ?? null,
  };
}

/** The sentences that open a member's page. */
export function summarySentences(name: string, findings: readonly Finding[], language: Language): string[] {
  const { right, wrong, unclear, unknown, strongest } = summaryOf(findings);
  const words = wordsIn(language).network.member;
  if (right + wrong + unclear === 0) return [words.noneJudged(name)];
  const sentences = [words.direction(name, right, wrong)];
  if (right + wrong > 0 && unclear > 0) sentences.push(words.unclear(unclear));
  if (unknown > 0) sentences.push(words.unknown(unknown, findings.length));
  if (strongest) {
    const { finding, level } = strongest;
    sentences.push(words.best(inSentence(finding.indicator.name[language]), level.rank, level));
  }
  return sentences;
}
