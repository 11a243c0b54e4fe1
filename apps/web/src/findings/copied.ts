import type { Localized } from '@ratthall/domain/indicator';
import type { Language } from '#i18n/language.ts';
import type { Finding } from './finding.ts';
import { findingParagraph, pastSentence } from './paragraph.ts';
import { wordsIn } from './words.ts';

/** Where copied figures come from: what whoever reads the paper needs in order to find them again. */
export type Origin = {
  citations: readonly Localized[];
  dataVersion: string;
  /** When the data version came to be, ISO 8601. */
  updatedAt: string;
  /** The published edition that they stand in, where they are not those of today. */
  edition?: string | null;
  /** The full address of the page. */
  address: string;
};

/** A finding as it is taken to a paper of one's own, with its source, data version and address. */
export function copiedFinding(finding: Finding, origin: Origin, language: Language): string {
  return [findingParagraph(finding, language), originText(origin, language)].join('\n\n');
}

/** All indicators of a set, each under its name, after what is said of the whole. */
export function copiedFindings(
  findings: readonly Finding[],
  { set, lead, origin }: { set: string; lead: string; origin: Origin },
  language: Language,
): string {
  const [first] = findings;
  const heading = first ? wordsIn(language).origin.heading(first.member.name, set) : set;
  const parts = findings.map(
    (finding) => `${finding.indicator.name[language]}\n${findingParagraph(finding, language, { isAlone: false })}`,
  );
  const opening = [lead, ...(first ? pastSentence(first.member, language) : [])].join(' ');
  return [heading, opening, ...parts, originText(origin, language)].join('\n\n');
}

function originText(origin: Origin, language: Language): string {
  return [sourceText(origin, language), origin.address].join(' ');
}

/** Source and data version, before the address. */
export function sourceText({ citations, dataVersion, updatedAt, edition = null }: Origin, language: Language): string {
  const words = wordsIn(language).origin;
  const sources = [...new Set(citations.map((citation) => words.citation(citation[language])))];
  const day = updatedAt.slice(0, 10);
  return [
    ...sources,
    edition === null ? words.version(dataVersion, day) : words.edition(edition, dataVersion, day),
  ].join(' ');
}
