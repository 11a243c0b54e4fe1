import type { Slide, SlideCell, SlideMark } from '@ratthall/contract/slides';
import type { Verdict } from '@ratthall/domain/trend';
import { aimsOf, nearestAim } from '#findings/aims.ts';
import { formatValue } from '#i18n/format.ts';
import type { About } from './about.ts';
import type { MemberParts } from './member-parts.ts';
import { yearsText } from './years.ts';

const marks: Partial<Record<Verdict, SlideMark>> = {
  improving: 'better',
  'leaning-right': 'better',
  worsening: 'worse',
  'leaning-wrong': 'worse',
  'too-few-values': 'missing',
};

/** More run off the slide where names take two lines. */
const mostRows = 10;

/** As many slides as it takes to have every indicator with its three statements, side by side and never merged. */
export function standingSlides({ words, speech }: About, { entries, profile: { member } }: MemberParts): Slide[] {
  const { standing } = words.slides;
  const { texts, language } = speech;
  const shown = entries.filter(({ profile }) => profile.latest !== null);
  const parts = Math.max(1, Math.ceil(shown.length / mostRows));
  const each = Math.ceil(shown.length / parts);
  return Array.from({ length: parts }, (_, part): Slide => ({
    kind: 'table',
    title: parts === 1 ? standing.title : standing.titleOf(part + 1, parts),
    lead: '',
    columns: [
      { head: standing.columns.indicator, width: 29, isNumber: false },
      { head: standing.columns.latest, width: 31, isNumber: false },
      { head: standing.columns.level, width: 17, isNumber: false },
      { head: standing.columns.direction, width: 20, isNumber: false },
      { head: standing.columns.pace, width: 19, isNumber: false },
    ],
    rows: shown.slice(part * each, (part + 1) * each).map(({ indicator, profile }): SlideCell[] => {
      const { latest, level, direction } = profile;
      const aim = nearestAim(aimsOf(profile));
      return [
        { text: indicator.name[language] },
        {
          text: latest
            ? `${formatValue(latest.value, indicator, language)} (${latest.year})`
            : words.slides.missing.never,
        },
        { text: level ? texts.member.rank(level.rank, level.tied, level.n) : standing.noRank },
        { text: texts.verdicts.direction[direction.verdict], mark: marks[direction.verdict] ?? 'unclear' },
        { text: aim ? texts.pace.status[aim.pace.status] : standing.noTarget },
      ];
    }),
    alt: standing.alt(member.name),
    notes: standing.notes,
  }));
}

/** What there is no value of, and why; a gap is told as plainly as a figure. */
export function missingSlide({ words, speech }: About, { entries, profile: { member } }: MemberParts): Slide {
  const { missing: said } = words.slides;
  const { texts, language } = speech;
  const lacking = entries.filter(({ profile }) => profile.missing !== null);
  if (lacking.length === 0)
    return { kind: 'text', title: said.title, lead: said.none(member.name), points: [], notes: said.notes };
  const shown = lacking.slice(0, lacking.length > mostRows ? mostRows - 1 : mostRows);
  const rows = shown.map(({ indicator, profile: { latest, missing } }): SlideCell[] => [
    { text: indicator.name[language] },
    { text: latest ? `${formatValue(latest.value, indicator, language)} (${latest.year})` : said.never },
    {
      text: reasonText(
        texts.common.missing[missing!.reason],
        latest ? yearsText(missing!.years.filter((year) => year > latest.year)) : '',
      ),
    },
  ]);
  const rest = lacking.length - shown.length;
  return {
    kind: 'table',
    title: said.title,
    lead: '',
    columns: [
      { head: said.columns.indicator, width: 40, isNumber: false },
      { head: said.columns.what, width: 28, isNumber: false },
      { head: said.columns.reason, width: 42, isNumber: false },
    ],
    rows: rest > 0 ? [...rows, [{ text: said.more(rest) }, { text: '' }, { text: '' }]] : rows,
    alt: said.alt(member.name),
    notes: said.notes,
  };
}

function reasonText(reason: string, years: string): string {
  return years === '' ? reason : `${years}: ${reason}`;
}
