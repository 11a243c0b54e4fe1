import { yearParagraphs, yearTitle } from '#findings/year.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { Entry, NetworkFacts } from './network-facts.ts';
import type { Block, Cell } from './report-document.ts';
import { wayTag } from './tags.ts';
import type { Told } from './told.ts';

/** What the secretariat says before the figures; nothing where it says nothing. */
export function forewordBlocks({ edition, speech }: Told): Block[] {
  const { texts, language } = speech;
  const text = edition.foreword[language].trim();
  if (text === '') return [];
  return [{ kind: 'heading', level: 1, text: texts.summary.foreword }, ...markdownBlocks(text, 2), { kind: 'page' }];
}

/** The network's year on one page: in words, then the indicators on a line each. */
export function networkYear({ summary, catalogue, summed, sparse }: NetworkFacts, { speech }: Told): Block[] {
  const { texts, language } = speech;
  const words = texts.summary.year;
  const nameOf = (id: string) => catalogue.indicators.find((one) => one.id === id)?.name[language] ?? id;
  const { columns } = words;
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'lead', text: yearTitle(summary.network, language) },
    ...yearParagraphs(summary, nameOf, language).map((text): Block => ({ kind: 'text', text })),
    ...(summed.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            size: 'small' as const,
            caption: words.table,
            columns: [
              { text: columns.indicator, width: 2.5 },
              { text: columns.way, width: 2.6 },
              { text: columns.improving, width: 1, align: 'right' as const },
              { text: columns.worsening, width: 1, align: 'right' as const },
              { text: columns.judged, width: 0.9, align: 'right' as const },
              { text: columns.median, width: 1.75, align: 'right' as const },
              { text: columns.coverage, width: 1, align: 'right' as const },
              { text: columns.year, width: 0.6, align: 'right' as const },
            ],
            rows: summed.map((entry) => yearRow(entry, speech)),
          },
        ]),
    ...(sparse.length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            isQuiet: true,
            text: `${words.left(sparse.length)} ${sparse.map(({ indicator }) => indicator.name[language]).join(', ')}.`,
          },
        ]),
    { kind: 'text', isQuiet: true, text: words.rule },
    { kind: 'text', isQuiet: true, text: texts.summary.indicatorsLead },
  ];
}

function yearRow({ year, indicator }: Entry, speech: Told['speech']): Cell[] {
  const { texts, language } = speech;
  const { latest, verdicts, judged } = year;
  const median = latest?.median ?? null;
  const isShare = indicator.unit === '%';
  const value = (number: number) =>
    isShare ? formatValue(number, indicator, language) : formatNumber(number, indicator.decimals, language);
  const count = (n: number) => (judged === 0 ? texts.summary.year.noneJudged : String(n));
  return [
    { lines: [{ strong: [numbered({ year, indicator }, language)] }] },
    { lines: [{ tag: wayTag(year.way, speech) }] },
    judged === 0 ? '–' : count(verdicts.improving),
    judged === 0 ? '–' : count(verdicts.worsening),
    judged === 0 ? { lines: [{ quiet: count(0) }] } : count(judged),
    median === null
      ? texts.charts.withheld
      : { lines: [value(median), ...(isShare ? [] : [{ quiet: indicator.unitName[language] }])] },
    latest === null ? texts.charts.withheld : texts.common.nOfN(latest.n, latest.N),
    latest === null ? '–' : String(latest.year),
  ];
}

/** "8a  Bly i avloppsslam": the name with its number in the set, where it has one. */
export function numbered({ year, indicator }: Entry, language: 'sv' | 'en'): string {
  return year.number === null ? indicator.name[language] : `${year.number}\u00a0\u00a0${indicator.name[language]}`;
}
