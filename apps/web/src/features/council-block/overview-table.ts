import { aimsOf, nearestAim } from '#findings/aims.ts';
import { amount } from '#findings/amounts.ts';
import { judgedPeriod, type Finding } from '#findings/finding.ts';
import { targetName } from '#findings/target.ts';
import { wordsIn } from '#findings/words.ts';
import type { Speech } from '#i18n/language.ts';
import type { PaperTable } from './paper.ts';

/** Several indicators of a member that have a value, one in a row: value, place, direction and pace, or why there is none. */
export function overviewTable(findings: readonly Finding[], { member, peers }: Finding, speech: Speech): PaperTable {
  const { texts, language } = speech;
  const { columns, caption } = texts.council;
  const hasTargets = findings.some(({ figures }) => aimsOf(figures).length > 0);
  const ranked = wordsIn(language).ranked({ kind: member.kind, isPast: member.leftYear !== null, peers });
  return {
    caption: caption(member.name, ranked),
    heads: [
      columns.indicator,
      columns.latest,
      columns.level,
      columns.median,
      columns.direction,
      ...(hasTargets ? [columns.pace] : []),
    ],
    rows: findings.map((finding) => [
      finding.indicator.name[language],
      latestText(finding, speech),
      ...levelTexts(finding, speech),
      directionText(finding, speech),
      ...(hasTargets ? [paceText(finding, speech)] : []),
    ]),
  };
}

function latestText({ indicator, figures }: Finding, { texts, language }: Speech): string {
  const { latest, missing } = figures;
  if (latest === null) return texts.charts.missing;
  const value = texts.council.inYear(amount(latest.value, indicator, language), latest.year);
  const [gap] = missing?.years ?? [];
  if (gap === undefined || missing === null) return value;
  return `${value}; ${texts.member.missingYear(gap, texts.common.missing[missing.reason])}`;
}

/** Place and median. */
function levelTexts({ indicator, figures }: Finding, { texts, language }: Speech): [string, string] {
  const { level, levelUnknown } = figures;
  if (level === null) {
    const reason = texts.member.levelUnknown[levelUnknown ?? 'no-value'];
    return [reason, reason];
  }
  const place = texts.member.rank(level.rank, level.tied, level.n);
  const rank = indicator.polarity === 'none' ? texts.common.polarity.none : place;
  const median = amount(level.median, indicator, language);
  return [rank, texts.council.ofN(median, texts.common.nOfN(level.n, level.N))];
}

function directionText({ figures }: Finding, { texts }: Speech): string {
  const { verdict, n } = figures.direction;
  const { council } = texts;
  if (verdict === 'too-few-values') return n === 1 ? council.tooFewOne : council.tooFew(n);
  return council.overPeriod(texts.verdicts.direction[verdict], judgedPeriod(figures) ?? '');
}

function paceText({ indicator, figures }: Finding, { texts, language }: Speech): string {
  const aim = nearestAim(aimsOf(figures));
  if (aim === null) return texts.council.noTarget;
  return texts.council.paceTo(texts.pace.status[aim.pace.status], targetName(aim.target, indicator, language));
}
