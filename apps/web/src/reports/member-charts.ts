import { findingSentence } from '#findings/paragraph.ts';
import { drawnTargets, targetMarks } from '#findings/target-marks.ts';
import { findingTitle } from '#findings/title.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';
import { hasValue, type Entry, type MemberFacts } from './member-facts.ts';
import type { Block, Picture } from './report-document.ts';
import { sentenceOf } from './sentence.ts';
import type { Told } from './told.ts';
import { trendPicture } from './trend-picture.ts';

/** With so few there is room for larger ones. */
const mostLarge = 6;
const large = { columns: 2, width: 225, height: 118 };
const small = { columns: 3, width: 146, height: 100 };

/** The development of each indicator with a value: small pictures of the same make, each with what it says above it. */
export function memberCharts({ member, entries }: MemberFacts, about: Told): Block[] {
  const valued = entries.filter(hasValue);
  if (valued.length === 0) return [];
  const { columns, ...size } = valued.length > mostLarge ? small : large;
  const figures = valued.flatMap((entry) => {
    const picture = chartOf(entry, about, size);
    if (picture === null) return [];
    const { indicator, finding } = entry;
    const { language } = about.speech;
    const name = `${indicator.name[language]}, ${indicator.unitName[language]}`;
    return [{ name, title: findingTitle(finding, language), ...picture }];
  });
  const words = about.words.member;
  const hasGroup = valued.some(({ profile }) => profile.band.some(({ median }) => median !== null));
  return [
    { kind: 'heading', level: 1, text: words.chartsTitle, lead: words.chartsLead(member.name, hasGroup) },
    { kind: 'figures', columns, figures },
  ];
}

function chartOf(
  { indicator, profile, finding }: Entry,
  about: Told,
  size: { width: number; height: number },
): Picture | null {
  const { speech, words } = about;
  const { language, texts } = speech;
  const { series, band, breaks } = profile;
  const svg = trendPicture(
    {
      rows: series.map(({ year, value }) => ({
        year,
        own: value,
        median: band.find((row) => row.year === year)?.median ?? null,
      })),
      series: [
        { key: 'own', name: finding.member.name, kind: 'own' },
        {
          key: 'median',
          name: texts.member.series.median,
          kind: 'median',
          styles: Object.fromEntries(band.map(({ year, line }) => [year, line])),
        },
      ],
      band,
      breaks: breaks.map(({ year, kind }) => ({ year, label: texts.member.breakLabel[kind] })),
      ...targetMarks(drawnTargets(profile), indicator, language),
      scale: indicator.scale,
    },
    size,
    {
      words: {
        ends: {
          own: profile.latest === null ? '' : formatNumber(profile.latest.value, indicator.decimals, language),
          median: words.member.median,
        },
        band: null,
      },
      language,
    },
  );
  return svg === null ? null : { svg, alt: altOf({ indicator, profile, finding }, about) };
}

/** What the picture shows, and the figures in it. */
function altOf({ indicator, profile: { series, band, latest }, finding }: Entry, { speech, words }: Told): string {
  const { language, texts } = speech;
  const values = series
    .filter(({ value }) => value !== null)
    .map(({ year, value }) => `${year} ${formatNumber(value ?? 0, indicator.decimals, language)}`);
  const spread = band.find(({ year }) => year === latest?.year);
  return [
    sentenceOf(`${indicator.name[language]}: ${findingTitle(finding, language)}`),
    findingSentence(finding, language),
    words.figuresAlt(values.join(', ')),
    ...(spread === undefined || spread.median === null
      ? []
      : [
          words.medianAlt(
            spread.year,
            formatValue(spread.median, indicator, language),
            texts.common.nOfN(spread.n, spread.N),
          ),
        ]),
  ].join(' ');
}
