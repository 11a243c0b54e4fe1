import { formatNumber } from '#i18n/format.ts';
import { hasValue, type Entry, type MemberFacts } from './member-facts.ts';
import type { Block, Cell } from './report-document.ts';
import type { Told } from './told.ts';

const mostYears = 9;

/** The figures behind the pictures: the member's value and the median of its group, year by year. */
export function memberFigures({ member, entries }: MemberFacts, about: Told): Block[] {
  const valued = entries.filter(hasValue);
  const last = Math.max(...valued.map(({ profile }) => profile.series.at(-1)?.year ?? 0));
  const first = Math.max(
    last - mostYears + 1,
    Math.min(...valued.map(({ profile }) => profile.series[0]?.year ?? last)),
  );
  if (valued.length === 0) return [];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const words = about.words.member;
  const hasGroup = valued.some(({ profile }) => profile.band.some(({ median }) => median !== null));
  const { texts, language } = about.speech;
  return [
    { kind: 'heading', level: 1, text: words.figuresTitle, lead: words.figuresLead(hasGroup) },
    {
      kind: 'table',
      size: 'small',
      caption: words.figuresCaption(member.name, first, last),
      columns: [
        { text: words.columns.indicator, width: 3.4 },
        ...years.map((year) => ({ text: String(year), width: 1, align: 'right' as const })),
      ],
      rows: valued.map((entry) => [
        {
          lines: [entry.indicator.name[language], { quiet: entry.indicator.unitName[language] }],
        },
        ...years.map((year) => figureCell(entry, { year, hasGroup }, about)),
      ]),
      note: words.figuresNote,
    },
    ...(hasGroup ? [{ kind: 'text' as const, isQuiet: true, text: texts.member.bandNote }] : []),
  ];
}

type At = { year: number; hasGroup: boolean };

function figureCell(
  { indicator, profile }: Entry,
  { year, hasGroup }: At,
  { speech: { language }, words }: Told,
): Cell {
  const row = profile.series.find((one) => one.year === year);
  if (row === undefined) return { lines: [{ quiet: words.member.notCovered }] };
  const shown = (value: number) => formatNumber(value, indicator.decimals, language);
  const median = profile.band.find((one) => one.year === year)?.median ?? null;
  return {
    lines: [
      row.value === null ? { quiet: words.member.missingShort } : { strong: [shown(row.value)] },
      ...(hasGroup ? [{ quiet: median === null ? words.member.noMedian : shown(median) }] : []),
    ],
  };
}
