import { aimsOf, nearestAim } from '#findings/aims.ts';
import { paceLine } from '#findings/pace-details.ts';
import { titledTarget } from '#findings/target.ts';
import { formatChange, formatNumber, formatValue } from '#i18n/format.ts';
import { levelPicture } from './level-picture.ts';
import { hasValue, type Entry, type MemberFacts } from './member-facts.ts';
import type { Block, Cell } from './report-document.ts';
import { directionTag, paceTag } from './tags.ts';
import type { Told } from './told.ts';

const stripWidth = 112;

/** The three statements of each indicator that has a value, side by side and never merged. */
export function memberTable({ member, profile, entries }: MemberFacts, about: Told): Block[] {
  const words = about.words.member;
  const valued = entries.filter(hasValue);
  if (valued.length === 0) return [];
  const { columns } = words;
  return [
    { kind: 'page' },
    {
      kind: 'heading',
      level: 1,
      text: words.tableTitle,
      lead: words.tableLead(profile.peers.members.length + 1, member.kind === 'region'),
    },
    {
      kind: 'table',
      caption: words.tableCaption(member.name),
      columns: [
        { text: columns.indicator, width: 1.35 },
        { text: columns.latest, width: 0.95 },
        { text: columns.level, width: 1.3 },
        { text: columns.direction, width: 1.25 },
        { text: columns.pace, width: 1.35 },
      ],
      rows: valued.map((entry) => [
        nameCell(entry, about),
        latestCell(entry, about),
        levelCell(entry, about, member.name),
        directionCell(entry, about),
        paceCell(entry, about),
      ]),
      ...(valued.some((entry) => entry.profile.level !== null) && { note: words.strips }),
    },
  ];
}

function nameCell({ indicator, profile }: Entry, { speech: { texts, language } }: Told): Cell {
  const number = profile.number === null ? '' : `${profile.number}\u00a0\u00a0`;
  const complements = profile.complements === null ? [] : [{ quiet: texts.common.complements(profile.complements) }];
  return { lines: [{ strong: [`${number}${indicator.name[language]}`] }, ...complements] };
}

function latestCell({ indicator, profile: { latest, missing } }: Entry, { speech: { texts, language } }: Told): Cell {
  if (latest === null) return texts.charts.missing;
  const year = missing?.years[0];
  const isShare = indicator.unit === '%';
  const value = isShare
    ? formatValue(latest.value, indicator, language)
    : formatNumber(latest.value, indicator.decimals, language);
  return {
    lines: [
      { strong: [value] },
      ...(isShare ? [] : [{ quiet: indicator.unitName[language] }]),
      { quiet: String(latest.year) },
      ...(missing === null || year === undefined || year < latest.year
        ? []
        : [{ quiet: texts.member.missingYear(year, texts.common.missing[missing.reason]) }]),
    ],
  };
}

function levelCell({ indicator, profile }: Entry, { speech: { texts, language } }: Told, name: string): Cell {
  const { level, levelUnknown, latest, band } = profile;
  if (level === null || latest === null) return texts.member.levelUnknown[levelUnknown ?? 'no-value'];
  const rank = texts.member.rank(level.rank, level.tied, level.n);
  const spread = band.find(({ year }) => year === level.year);
  const svg = levelPicture(
    {
      values: level.peerValues,
      own: latest.value,
      q1: spread?.q1 ?? null,
      median: level.median,
      q3: spread?.q3 ?? null,
      polarity: indicator.polarity,
      scale: indicator.scale,
    },
    stripWidth,
  );
  const median = formatValue(level.median, indicator, language);
  const alt = texts.member.levelStrip(name, formatValue(latest.value, indicator, language), rank, median);
  const quarter = level.quartile === null ? undefined : texts.member.quartile[level.quartile];
  const beside = level.practicallyEqual ? texts.member.practicallyEqual : quarter;
  return { lines: [{ svg, alt }, beside === undefined ? rank : `${rank}, ${beside}`] };
}

function directionCell({ indicator, profile: { direction } }: Entry, { speech }: Told): Cell {
  const { texts, language } = speech;
  const { verdict, firstYear, lastYear, slope, decidedBy, n } = direction;
  const period =
    verdict === 'too-few-values' || firstYear === null || lastYear === null
      ? []
      : [texts.member.period(firstYear, lastYear)];
  const unit = indicator.unit === '%' ? '%' : indicator.unitName[language];
  const more =
    slope === null || verdict === 'no-clear-direction'
      ? texts.verdicts.decidedBy[decidedBy](n)
      : texts.member.perYear(formatChange(slope, indicator.decimals + 1, language), unit);
  return { lines: [{ tag: directionTag(verdict, speech) }, ...period, { quiet: more }] };
}

function paceCell({ indicator, profile }: Entry, { speech, words }: Told): Cell {
  const aims = aimsOf(profile);
  const aim = nearestAim(aims);
  if (aim === null) return { lines: [{ quiet: words.member.noTarget }] };
  const { language } = speech;
  const target = titledTarget(aim.target, indicator, language, aim.target.owner === 'member');
  const line = paceLine(aim, indicator, language);
  return {
    lines: [{ tag: paceTag(aim.pace.status, speech) }, { quiet: [`${target}. ${line}`] }],
  };
}
