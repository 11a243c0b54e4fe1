import { formatNumber } from '#i18n/format.ts';
import { numbered } from './network-year.ts';
import type { Entry, NetworkFacts } from './network-facts.ts';
import type { Block, Cell } from './report-document.ts';
import type { Told } from './told.ts';

const mostYears = 8;
/** Longer tables nobody reads on paper; everything is in the files of the edition. */
const mostMembers = 400;

/** The figures of every member, indicator by indicator; those without are named below. */
export function networkTables(facts: NetworkFacts, about: Told): Block[] {
  const { words } = about;
  const { tables } = words.network;
  const entries = [...facts.summed, ...facts.sparse];
  const isTooLong = facts.members.length > mostMembers;
  return [
    { kind: 'page' },
    {
      kind: 'heading',
      level: 1,
      text: tables.title,
      lead: isTooLong ? tables.tooLong(facts.members.length) : tables.lead(mostYears),
    },
    ...(isTooLong ? [] : entries.flatMap((entry) => valueTable(entry, facts, about))),
  ];
}

function valueTable(
  entry: Entry,
  { members, valuesOf }: NetworkFacts,
  { speech: { texts, language }, words }: Told,
): Block[] {
  const { indicator } = entry;
  const { tables } = words.network;
  const rows = valuesOf(indicator.id);
  const covered = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b).slice(-mostYears);
  const byMember = new Map<string, Map<number, (typeof rows)[number]>>();
  for (const row of rows) {
    if (!covered.includes(row.year)) continue;
    const own = byMember.get(row.member) ?? new Map<number, (typeof rows)[number]>();
    byMember.set(row.member, own.set(row.year, row));
  }
  const made = members.filter(({ kind }) => indicator.appliesTo.includes(kind));
  const hasAny = (code: string) => [...(byMember.get(code)?.values() ?? [])].some(({ value }) => value !== null);
  const valued = made.filter(({ code }) => hasAny(code));
  const without = made.filter(({ code }) => !hasAny(code));
  const withoutText =
    without.length === 0 ? tables.noneWithout : tables.without(without.map(({ name }) => name).join(', '));
  if (valued.length === 0) {
    return [
      { kind: 'heading', level: 2, text: numbered(entry, language), isMinor: true },
      { kind: 'text', text: tables.nobody },
    ];
  }
  const cellOf = (code: string, year: number): Cell => {
    const row = byMember.get(code)?.get(year);
    if (row === undefined || row.value === null) {
      const reason = texts.common.missing[row?.missing ?? 'not-reported'];
      return row === undefined
        ? tables.missing
        : { lines: [{ quiet: row.missing === 'not-reported' ? tables.missing : reason }] };
    }
    return formatNumber(row.value, indicator.decimals, language);
  };
  return [
    { kind: 'heading', level: 2, text: numbered(entry, language), isMinor: true },
    {
      kind: 'table',
      size: 'dense',
      caption: tables.caption(indicator.name[language], indicator.unitName[language]),
      columns: [
        { text: tables.member, width: 2.2 },
        ...covered.map((year) => ({ text: String(year), width: 1, align: 'right' as const })),
      ],
      rows: valued.map(({ code, name }) => [name, ...covered.map((year) => cellOf(code, year))]),
    },
    { kind: 'text', isQuiet: true, text: withoutText },
  ];
}
