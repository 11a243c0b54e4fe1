import type { IndicatorProfile, Member, Profile } from '@ratthall/contract/members';
import type { Sheet, SheetCell } from '@ratthall/contract/workbook';
import { aimsOf } from '#findings/aims.ts';
import { targetName } from '#findings/target.ts';
import type { About, Indicator } from './about.ts';
import { createColumns } from './columns.ts';

export type Judged = { member: Member; profile: IndicatorProfile; indicator: Indicator };

/** The profiles of members in the order of the catalogue, indicator by indicator, without those not made for them. */
export function judgedOf({ catalogue }: About, profiles: readonly Profile[]): Judged[] {
  const judged = profiles.flatMap(({ member, indicators }) =>
    indicators.flatMap((profile) => {
      const indicator = catalogue.indicators.find(({ id }) => id === profile.id);
      return indicator && profile.applies ? [{ member, profile, indicator }] : [];
    }),
  );
  const order = profiles[0]?.indicators.map(({ id }) => id) ?? [];
  return judged.sort((a, b) => order.indexOf(a.profile.id) - order.indexOf(b.profile.id));
}

/** What is said of each member in each indicator: in words, and in the codes of the API. */
export function verdictsSheet(about: About, judged: readonly Judged[], say?: (one: Judged) => string): Sheet {
  const { words } = about;
  const { text, long, number } = createColumns(words);
  return {
    name: words.sheets.verdicts,
    isTable: true,
    frozenColumns: 4,
    columns: [
      text('number', 6),
      text('indicator', 38),
      text('code', 8),
      text('member', 20),
      text('kind', 11),
      number('latestYear', 9),
      number('latest', 12),
      text('unit', 22),
      text('missing', 26),
      text('direction', 22),
      text('directionCode', 20),
      number('from', 8),
      number('to', 8),
      number('count', 8),
      number('slope', 12, { note: 'slope' }),
      number('p', 9, { note: 'p', decimals: 3 }),
      text('why', 60),
      number('rank', 8, { note: 'rank' }),
      text('tied', 7),
      number('n', 7, { note: 'n' }),
      number('N', 7, { note: 'N' }),
      number('quartile', 9, { note: 'quartile' }),
      number('median', 12, { note: 'median' }),
      text('target', 40),
      text('pace', 26),
      text('paceCode', 20),
      ...(say ? [long('inWords', 90)] : []),
    ],
    rows: judged.map((one) => [...verdictRow(one, about), ...(say ? [say(one)] : [])]),
  };
}

function verdictRow({ member, profile, indicator }: Judged, { speech, words }: About): SheetCell[] {
  const { texts, language } = speech;
  const { latest, direction, level, missing } = profile;
  const { decimals } = indicator;
  const aims = aimsOf(profile);
  const isJudged = direction.verdict !== 'too-few-values';
  return [
    profile.number ?? '',
    indicator.name[language],
    member.code,
    member.name,
    words.kinds[member.kind],
    latest?.year ?? null,
    latest ? { value: latest.value, decimals } : { value: null, look: 'missing' },
    indicator.unitName[language],
    missing && texts.common.missing[missing.reason],
    texts.verdicts.direction[direction.verdict],
    direction.verdict,
    isJudged ? direction.firstYear : null,
    isJudged ? direction.lastYear : null,
    direction.n,
    direction.slope === null ? null : { value: direction.slope, decimals: decimals + 2 },
    direction.p,
    texts.verdicts.decidedBy[direction.decidedBy](direction.n),
    level?.rank ?? null,
    level ? (level.tied ? words.yes : words.no) : null,
    level?.n ?? null,
    level?.N ?? null,
    level?.quartile ?? null,
    level ? { value: level.median, decimals } : null,
    aims.map(({ target }) => targetName(target, indicator, language)).join('; ') || null,
    aims.map(({ pace }) => texts.pace.status[pace.status]).join('; ') || null,
    aims.map(({ pace }) => pace.status).join('; ') || null,
  ];
}
