import { coverageSentences, yearTitle } from '#findings/year.ts';
import { formatMomentDay } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { reportFrame } from './frame.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { methodBlocks, originBlocks, sourcesOf } from './method.ts';
import { changesBlocks } from './network-changes.ts';
import { networkFacts, type NetworkFacts } from './network-facts.ts';
import { indicatorBlocks } from './network-indicator.ts';
import { networkTables } from './network-tables.ts';
import { forewordBlocks, networkYear, numbered } from './network-year.ts';
import type { Block, ReportData } from './report-document.ts';
import type { Told } from './told.ts';

/** The annual summary of an edition. */
export async function networkReportData(about: Told): Promise<ReportData> {
  const facts = await networkFacts(about);
  const { edition, isDraft, speech, words } = about;
  const { texts, language } = speech;
  const { catalogue, summary, summed, sparse } = facts;
  const title = texts.editions.summaryOf(edition.year);
  const set = catalogue.sets.find(({ id }) => id === summary.set)?.name[language] ?? summary.set;
  const rows = formatNumber(edition.rows, 0, language);
  return {
    ...reportFrame(about, {
      title,
      subtitle: catalogue.network.name[language],
      facts: '',
      isFictional: catalogue.network.isFictional,
    }),
    cover: {
      finding: yearTitle(summary.network, language),
      lines: [
        edition.note[language],
        ...(isDraft
          ? [words.method.draft]
          : [
              texts.editions.published(formatMomentDay(edition.publishedAt, language), edition.publishedBy),
              texts.editions.contains(rows, set, edition.round),
            ]),
      ].filter((line) => line !== ''),
    },
    blocks: [
      ...forewordBlocks(about),
      ...networkYear(facts, about),
      ...summed.flatMap((entry) => indicatorBlocks(entry, facts, about)),
      ...sparseBlocks(facts, about),
      ...changesBlocks(facts.since, facts, about),
      { kind: 'page' },
      ...methodBlocks(about),
      ...originBlocks(
        {
          page: null,
          sources: sourcesOf(
            [...summed, ...sparse].map(({ indicator }) => indicator),
            catalogue,
          ),
          path: '',
        },
        { about, network: catalogue.network.name[language] },
      ),
      ...networkTables(facts, about),
    ],
  };
}

/** The indicators that too few report, each with how many do and what the secretariat says of it. */
function sparseBlocks({ sparse }: NetworkFacts, { edition, speech: { texts, language } }: Told): Block[] {
  if (sparse.length === 0) return [];
  const words = texts.summary.sparse;
  return [
    { kind: 'page' },
    { kind: 'heading', level: 1, text: words.title, lead: words.lead },
    ...sparse.flatMap((entry): Block[] => {
      const comment = edition.comments[entry.indicator.id]?.[language].trim() ?? '';
      return [
        { kind: 'heading', level: 2, text: numbered(entry, language), isMinor: true },
        { kind: 'text', text: coverageSentences(entry.year, language).join(' ') },
        ...(comment === ''
          ? []
          : [{ kind: 'comment' as const, title: texts.summary.comment, blocks: markdownBlocks(comment, 3) }]),
      ];
    }),
  ];
}
