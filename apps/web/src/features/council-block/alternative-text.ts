import type { Finding } from '#findings/finding.ts';
import { findingSentence } from '#findings/paragraph.ts';
import { findingTitle } from '#findings/title.ts';
import type { Speech } from '#i18n/language.ts';

/** What the chart of an indicator shows, in words: what kind it is, of what and when, and what can be read from it. */
export function alternativeText(finding: Finding, { texts, language }: Speech): string {
  const { member, indicator, figures } = finding;
  const drawn = figures.series.filter(({ value }) => value !== null).map(({ year }) => year);
  const years = [...new Set([drawn[0], drawn.at(-1)])].join('–');
  return [
    texts.council.picture(indicator.name[language], member.name, years),
    `${findingTitle(finding, language)}.`,
    findingSentence(finding, language),
  ].join(' ');
}
