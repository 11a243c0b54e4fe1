import type { Language } from '#i18n/language.ts';
import { directionSentence, evidenceSentence } from './direction.ts';
import type { Finding, Subject } from './finding.ts';
import { levelParagraph, levelSentences } from './level.ts';
import { paceSentences } from './pace.ts';
import { wordsIn } from './words.ts';

/** Level and direction in plain sentences, for the line under a chart's title. */
export function findingSentence(finding: Finding, language: Language): string {
  const level = levelSentences(finding, language);
  return (finding.figures.latest === null ? level : [...level, directionSentence(finding, language)]).join(' ');
}

/**
 * Everything that can be said of a member in an indicator, and what cannot and why: a paragraph for a paper to a council.
 * It names the indicator, and speaks of the period that has been, never of what will come. Where it does not stand alone,
 * what holds for the member whatever the indicator is left to the text around it.
 */
export function findingParagraph(finding: Finding, language: Language, { isAlone = true } = {}): string {
  const { gaps } = wordsIn(language);
  const { member, indicator, figures } = finding;
  const name = indicator.name[language];
  if (figures.levelUnknown === 'not-applicable') return gaps.notApplicableIn(name, member.kind);
  if (figures.latest === null) {
    return gaps.neverIn(name, member.name, gaps.reason(figures.missing?.reason ?? 'not-reported', member.kind));
  }
  return [
    ...levelParagraph(finding, language),
    ...(isAlone ? pastSentence(member, language) : []),
    directionSentence(finding, language),
    ...evidenceSentence(finding, language),
    ...paceSentences(finding, language),
    ...breakSentences(finding, language),
  ].join(' ');
}

/** That a member has left, and is compared with those who have not. */
export function pastSentence({ name, leftYear }: Subject, language: Language): string[] {
  return leftYear === null ? [] : [wordsIn(language).level.past(name, leftYear)];
}

function breakSentences({ indicator, figures }: Finding, language: Language): string[] {
  const { gaps } = wordsIn(language);
  return figures.breaks.map(({ year, kind, version }) => {
    const definition = indicator.definitions.find((one) => one.version === version);
    return kind === 'definition' && definition
      ? gaps.breakBecause(year, definition.reason[language])
      : gaps.break(year);
  });
}
