import type { Localized } from '@ratthall/domain/indicator';
import { missingReasons, type Observation } from '@ratthall/domain/observation';
import { sourceText, type Origin } from '#findings/copied.ts';
import type { Figures, Finding } from '#findings/finding.ts';
import { findingParagraph, pastSentence } from '#findings/paragraph.ts';
import { summarySentences } from '#findings/summary.ts';
import { wordsIn } from '#findings/words.ts';
import { inSentence } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import { overviewTable } from './overview-table.ts';
import { yearTable } from './year-table.ts';

/** A finding with what a table year by year needs besides. */
export type PaperFinding = Omit<Finding, 'figures'> & {
  figures: Omit<Figures, 'series' | 'band'> & {
    series: readonly Pick<Observation, 'year' | 'value' | 'missing'>[];
    band: readonly { year: number; median: number | null; n: number; N: number }[];
  };
};

export type PaperLength = 'short' | 'table' | 'all';

/** A table of a paper: each row has its head first, and no cell is empty. */
export type PaperTable = { caption: string; heads: readonly string[]; rows: readonly (readonly string[])[] };

/** What a paper consists of, in order, before it is shown or copied. `level` is that of the heading within the paper. */
export type PaperPart =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph' | 'note'; text: string }
  | { kind: 'table'; table: PaperTable }
  /** Where the chart of an indicator stands: it is not copied with the text. */
  | { kind: 'chart'; at: number }
  | { kind: 'source'; text: string; address: string };

type Choice = {
  length: PaperLength;
  /** The set that the indicators are chosen from, and how many it has. */
  set: { name: Localized; size: number };
  origin: Origin;
};

/** What is said of one member in the chosen indicators, as it goes into a paper to a board; what cannot be said, too. */
export function paperOf(findings: readonly PaperFinding[], choice: Choice, speech: Speech): PaperPart[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { length, origin } = choice;
  const { language } = speech;
  const source: PaperPart = { kind: 'source', text: sourceText(origin, language), address: origin.address };
  const opening = findings.length === 1 ? openingOfOne(first, speech) : openingOfMany(first, findings, choice, speech);
  const details = length === 'all' ? detailsOf(findings, speech) : [];
  return [...opening, ...(length === 'short' ? [] : tableOf(first, findings, speech)), ...details, source];
}

function openingOfOne(finding: Finding, { texts, language }: Speech): PaperPart[] {
  const { member, indicator } = finding;
  return [
    { kind: 'heading', level: 1, text: texts.council.headingOne(member.name, inSentence(indicator.name[language])) },
    { kind: 'paragraph', text: findingParagraph(finding, language) },
  ];
}

function openingOfMany(
  { member }: Finding,
  findings: readonly Finding[],
  { set }: Choice,
  { texts, language }: Speech,
): PaperPart[] {
  const words = texts.council;
  const isWhole = findings.length === set.size;
  const heading = isWhole
    ? wordsIn(language).origin.heading(member.name, set.name[language])
    : words.heading(member.name, findings.length);
  const sentences = [
    ...summarySentences(member.name, findings, language),
    ...pastSentence(member, language),
    ...(isWhole ? [] : [words.some(findings.length, set.size, set.name[language])]),
  ];
  return [
    { kind: 'heading', level: 1, text: heading },
    { kind: 'paragraph', text: sentences.join(' ') },
  ];
}

function tableOf(first: PaperFinding, findings: readonly PaperFinding[], speech: Speech): PaperPart[] {
  const words = speech.texts.council;
  if (findings.length > 1) {
    const valued = findings.filter(({ figures }) => figures.latest !== null);
    const table: PaperPart[] = [
      { kind: 'table', table: overviewTable(valued, first, speech) },
      { kind: 'note', text: words.note },
    ];
    return [...(valued.length > 0 ? table : []), ...missingOf(findings, speech)];
  }
  const table = yearTable(first, speech);
  if (table.rows.length === 0) return [];
  return [
    { kind: 'table', table },
    { kind: 'note', text: words.yearNote },
  ];
}

/** Which indicators have no value, by the reason for it. */
function missingOf(findings: readonly PaperFinding[], { texts, language }: Speech): PaperPart[] {
  const without = findings.filter(({ figures }) => figures.latest === null);
  const reasonOf = ({ figures }: PaperFinding) =>
    figures.levelUnknown === 'not-applicable' ? figures.levelUnknown : (figures.missing?.reason ?? 'not-reported');
  const groups = missingReasons.flatMap((reason) => {
    const names = without
      .filter((finding) => reasonOf(finding) === reason)
      .map(({ indicator }) => inSentence(indicator.name[language]));
    return names.length === 0 ? [] : texts.council.missing(names, texts.common.missing[reason]);
  });
  return groups.length === 0 ? [] : [{ kind: 'paragraph', text: texts.council.without(groups) }];
}

function detailsOf(findings: readonly Finding[], { language }: Speech): PaperPart[] {
  return findings.flatMap((finding, at): PaperPart[] => {
    // What has no value has been named already.
    if (finding.figures.latest === null) return [];
    const chart: PaperPart[] = [{ kind: 'chart', at }];
    if (findings.length === 1) return chart;
    return [
      { kind: 'heading', level: 2, text: finding.indicator.name[language] },
      { kind: 'paragraph', text: findingParagraph(finding, language, { isAlone: false }) },
      ...chart,
    ];
  });
}
