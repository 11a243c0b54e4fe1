import type { About } from './about.ts';
import type { AreaRow, IndicatorValues } from './gather.ts';
import { yearsText } from './years.ts';

type Words = Pick<About, 'speech' | 'words'>;

/** What is to be known of one figure beside its number: flags and footnote, a line each. Empty for most. */
export function remarks({ flags, note }: Pick<AreaRow, 'flags' | 'note'>, { speech: { texts } }: Words): string[] {
  return [...flags.map((flag) => texts.common.flags[flag]), ...(note === undefined ? [] : [note])];
}

/** Which years of a series have no value, and why: "2015–2018: ingen uppgift i källan; 2020: inte mätt". */
export function missingText(rows: readonly AreaRow[], { speech: { texts }, words }: Words): string {
  const byReason = new Map<string, number[]>();
  for (const { year, missing } of rows) {
    if (missing !== null) byReason.set(missing, [...(byReason.get(missing) ?? []), year]);
  }
  return [...byReason]
    .map(([reason, years]) =>
      words.missingIn(yearsText(years), texts.common.missing[reason as keyof typeof texts.common.missing]),
    )
    .join('; ');
}

/** The name and kind of an area, whatever it is. */
export function areaWords(code: string, { members, words, catalogue, speech: { language } }: About) {
  const { kinds } = words;
  const member = members.find((one) => one.code === code);
  if (member) return { name: member.name, kind: kinds[member.kind] };
  const isNetwork = code === 'NETWORK';
  return isNetwork
    ? { name: catalogue.network.name[language], kind: kinds.network }
    : { name: words.columns.nation, kind: kinds.nation };
}

/** The rows of an indicator by area, in their order. */
export function byArea({ rows, references }: Pick<IndicatorValues, 'rows' | 'references'>): Map<string, AreaRow[]> {
  const areas = new Map<string, AreaRow[]>();
  for (const row of [...rows, ...references]) {
    const key = `${row.area} ${references.includes(row) ? row.source : ''}`;
    const found = areas.get(key);
    if (found) found.push(row);
    else areas.set(key, [row]);
  }
  return areas;
}
