import type { Sheet, SheetCell, WorkbookDocument } from '@ratthall/contract/workbook';
import { findingParagraph } from '#findings/paragraph.ts';
import type { About } from './about.ts';
import { definitionsSheet } from './catalogue-sheets.ts';
import { createColumns } from './columns.ts';
import { remarks } from './figure-words.ts';
import { gatherAbout, gatherValues } from './gather.ts';
import { gatherMember, type MemberParts } from './member-parts.ts';
import { readMeSheet } from './read-me-sheet.ts';
import type { Told } from './told.ts';
import { wideSheet } from './values-sheets.ts';
import { judgedOf, verdictsSheet } from './verdicts-sheet.ts';
import { workbookHead } from './workbook.ts';
import { yearsText } from './years.ts';

/** What an edition has of one member, for a spreadsheet: its values, what is said of them, and whom it is like. */
export async function memberWorkbookDocument(told: Told, code: string): Promise<WorkbookDocument> {
  const about = await gatherAbout(told);
  const parts = await gatherMember(about, code);
  const { member } = parts.profile;
  const { words, edition, speech } = about;
  const near = [code, ...parts.similar.similar.map(({ member: other }) => other)];
  const inSet = new Set(parts.entries.filter(({ profile }) => profile.applies).map(({ indicator }) => indicator.id));
  const values = (await gatherValues(about, near)).filter(({ indicator }) => inSet.has(indicator.id));
  const sayings = new Map(parts.entries.map(({ finding, indicator }) => [indicator.id, finding]));
  const title = words.workbook.memberTitle(member.name, edition.id);
  const { sheets } = words;
  return {
    ...workbookHead(about, title),
    sheets: [
      readMeSheet(about, {
        title,
        path: `/kommun/${member.slug}`,
        sheets: [
          { name: sheets.verdicts, is: 'ownVerdicts' },
          { name: sheets.values, is: 'values' },
          { name: sheets.similar, is: 'similar' },
          { name: sheets.missing, is: 'missing' },
          { name: sheets.definitions, is: 'definitions' },
        ],
      }),
      verdictsSheet(about, judgedOf(about, [parts.profile]), ({ indicator }) =>
        findingParagraph(sayings.get(indicator.id)!, speech.language),
      ),
      ownValuesSheet(about, parts),
      // Those it is like are set beside it, and the member itself comes first.
      wideSheet(
        about,
        values.map((one) => ({
          ...one,
          rows: one.rows.toSorted((a, b) => near.indexOf(a.area) - near.indexOf(b.area) || a.year - b.year),
          references: [],
        })),
        sheets.similar,
      ),
      missingSheet(about, parts),
      definitionsSheet(about),
    ],
  };
}

/** The member's own figures year by year, beside the spread of its peers and the nation. */
function ownValuesSheet(about: About, { entries }: MemberParts): Sheet {
  const { words, speech } = about;
  const { texts, language } = speech;
  const { text, number } = createColumns(words);
  return {
    name: words.sheets.values,
    isTable: true,
    frozenColumns: 3,
    columns: [
      text('number', 6),
      text('indicator', 38),
      number('year', 8),
      number('value', 12),
      text('unit', 24),
      text('missing', 26),
      number('median', 12, { note: 'median' }),
      number('q1', 12, { note: 'quartiles' }),
      number('q3', 12, { note: 'quartiles' }),
      number('n', 8, { note: 'n' }),
      number('N', 8, { note: 'N' }),
      number('nation', 12),
      text('note', 50),
    ],
    rows: entries.flatMap(({ profile, indicator }) =>
      profile.series.map((row): SheetCell[] => {
        const shown = (value: number | null | undefined): SheetCell =>
          value === null || value === undefined ? null : { value, decimals: indicator.decimals };
        const band = profile.band.find(({ year }) => year === row.year);
        return [
          profile.number ?? '',
          indicator.name[language],
          row.year,
          row.value === null ? { value: null, look: 'missing' } : shown(row.value),
          indicator.unitName[language],
          row.missing && texts.common.missing[row.missing],
          shown(band?.median),
          shown(band?.q1),
          shown(band?.q3),
          band?.n ?? null,
          band?.N ?? null,
          shown(profile.nation.find(({ year }) => year === row.year)?.value),
          remarks(row, about).join('; ') || null,
        ];
      }),
    ),
  };
}

/** A row for each indicator that lacks a value for the year it stands in, or has none at all. */
function missingSheet({ words, speech: { texts, language } }: About, { entries }: MemberParts): Sheet {
  const { text, number } = createColumns(words);
  const rows = entries.flatMap(({ profile, indicator }): SheetCell[][] => {
    const { missing } = profile;
    if (missing === null) return [];
    const reason = texts.common.missing[missing.reason];
    const { latest } = profile;
    return [
      [
        profile.number ?? '',
        indicator.name[language],
        reason,
        yearsText(missing.years) || null,
        latest?.year ?? null,
        latest ? { value: latest.value, decimals: indicator.decimals } : { value: null, look: 'missing' },
      ],
    ];
  });
  return {
    name: words.sheets.missing,
    isTable: true,
    frozenColumns: 2,
    columns: [
      text('number', 6),
      text('indicator', 38),
      text('missing', 30),
      text('years', 40),
      number('latestYear', 10),
      number('latest', 12),
    ],
    rows: rows.length > 0 ? rows : [['', words.nothingMissing, null, null, null, null]],
  };
}
