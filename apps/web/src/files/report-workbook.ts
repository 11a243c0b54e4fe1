import type { Report } from '@ratthall/contract/entries';
import type { Sheet, SheetCell, WorkbookDocument } from '@ratthall/contract/workbook';
import { emptyEntry } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { reportCellsOf, reportFormat } from '@ratthall/domain/report-cells';
import { completeDeskTexts, completeTexts, loadFileTexts, loadSpeech, type Language } from '#i18n/language.ts';
import type { DeskTexts } from '#i18n/sv/desk.ts';
import type { FileTexts } from '#i18n/sv/files.ts';
import { figureRows } from './report-rows.ts';
import { createLists, type Lists } from './report-lists.ts';

/** What the workbook of a member and a year is made from. */
export type ReportWorkbookRequest = {
  language: Language;
  member: { code: string; name: string };
  network: string;
  report: Report;
  /** Those of the report, with the numbers that they have in the set that is shown. */
  indicators: readonly { indicator: Indicator; number: string | null }[];
  /** The revisions that were seen, and what they said in short. */
  seen: readonly { indicator: string; revision: number; digest: string }[];
  madeAt: string;
};

export type ReportSpoken = { language: Language; desk: DeskTexts; words: FileTexts['report'] };

/** The workbook that a member fills in and brings back: what it is asked for, what stands, and what stood before. */
export async function reportWorkbook(asked: ReportWorkbookRequest): Promise<WorkbookDocument> {
  const spoken = await reportSpoken(asked.language);
  const { words } = spoken;
  const { member, report, network, madeAt } = asked;
  const files = await loadFileTexts(asked.language);
  const lists = createLists(
    asked.indicators.map(({ indicator }) => indicator),
    spoken,
  );
  return {
    language: files.locale,
    title: words.title(member.name, report.year),
    subject: words.subject,
    description: words.instructions.lead,
    keywords: files.keywords,
    author: network,
    publishedAt: madeAt,
    edition: null,
    sheets: [
      instructions(asked, spoken),
      entrySheet(asked, { spoken, lists }),
      definitions(asked, spoken),
      lists.sheet,
      machineSheet(asked, lists),
    ],
  };
}

export async function reportSpoken(language: Language): Promise<ReportSpoken> {
  const speech = await loadSpeech(language);
  await completeTexts(speech);
  return { language, desk: await completeDeskTexts(speech), words: (await loadFileTexts(language)).report };
}

function instructions({ member, report }: ReportWorkbookRequest, { words }: ReportSpoken): Sheet {
  const { lead, steps, legend, cells, more, moreTitle } = words.instructions;
  const heading = (text: string): SheetCell[] => [{ value: text, look: 'strong' }];
  const sample: SheetCell = { value: cells.sample, isInput: true };
  return {
    name: words.sheets.instructions,
    isTable: false,
    frozenColumns: 0,
    columns: [
      { head: '', width: 10, kind: 'text' },
      { head: '', width: 70, kind: 'long' },
    ],
    rows: [
      [{ value: words.title(member.name, report.year), look: 'title' }],
      [],
      [null, lead],
      [],
      ...steps.flatMap((step, i): SheetCell[][] => [[{ value: words.instructions.step(i + 1), look: 'strong' }, step]]),
      [],
      heading(legend),
      [sample, cells.input],
      [{ value: cells.lockedSample, look: 'rule' }, cells.locked],
      [null, cells.about],
      [],
      heading(moreTitle),
      ...more.map((text): SheetCell[] => [null, text]),
    ],
  };
}

/** What each indicator measures, to be read and printed beside the figures. */
function definitions({ indicators }: ReportWorkbookRequest, { language, words }: ReportSpoken): Sheet {
  const { columns: heads, definition } = words;
  return {
    name: words.sheets.definitions,
    isTable: true,
    isProtected: true,
    frozenColumns: 2,
    columns: [
      { head: heads.number, width: 6, kind: 'text' },
      { head: definition.name, width: 36, kind: 'long' },
      { head: heads.unit, width: 24, kind: 'long' },
      { head: definition.is, width: 70, kind: 'long' },
      { head: definition.scopes, width: 44, kind: 'long' },
    ],
    rows: indicators.map(({ indicator, number }): SheetCell[] => [
      { value: number, look: 'group' },
      { value: indicator.name[language], look: 'group' },
      { value: indicator.unitName[language], look: 'rule' },
      { value: indicator.description[language], look: 'rule' },
      { value: indicator.scopes.map(({ name }) => name[language]).join('\n') || null, look: 'rule' },
    ]),
  };
}

function entrySheet(asked: ReportWorkbookRequest, { spoken, lists }: { spoken: ReportSpoken; lists: Lists }): Sheet {
  const { report, indicators } = asked;
  const { columns: heads, notes, sheets } = spoken.words;
  const { year } = report;
  const rows: SheetCell[][] = [];
  for (const { indicator, number } of indicators) {
    const entry = report.entries.find((one) => one.indicator === indicator.id);
    // The first row of a sheet is 1, the second has the heads.
    if (entry) rows.push(...figureRows({ entry, indicator, number, report }, { spoken, lists, at: rows.length + 3 }));
  }
  return {
    name: sheets.entries(year),
    isTable: true,
    isProtected: true,
    frozenColumns: 3,
    ids: columnIds,
    columns: [
      { head: 'rh.head', width: 4, kind: 'text', isHidden: true },
      { head: heads.number, width: 5, kind: 'text' },
      { head: heads.name, width: 44, kind: 'long' },
      { head: heads.unit, width: 20, kind: 'long' },
      { head: String(year - 2), width: 11, kind: 'number' },
      { head: String(year - 1), width: 11, kind: 'number' },
      { head: heads.central(year), width: 12, kind: 'number', note: notes.central },
      { head: heads.value(year), width: 14, kind: 'number', note: notes.value },
      { head: heads.standing, width: 18, kind: 'long', note: notes.standing },
      { head: heads.missing, width: 22, kind: 'long', note: notes.missing },
      { head: heads.expectedBy, width: 13, kind: 'long', note: notes.expectedBy },
      { head: heads.method, width: 20, kind: 'long' },
      { head: heads.scope, width: 24, kind: 'long', note: notes.scope },
      { head: heads.publicNote, width: 32, kind: 'long', note: notes.publicNote },
      { head: heads.internalNote, width: 32, kind: 'long', note: notes.internalNote },
    ],
    rows,
  };
}

/** By these, and not by their places or words, columns are found when the workbook comes back. */
const columnIds = [
  'rh.id',
  null,
  null,
  null,
  null,
  null,
  null,
  'rh.value',
  null,
  'rh.missing',
  'rh.expectedBy',
  'rh.method',
  'rh.scope',
  'rh.publicNote',
  'rh.internalNote',
];

/** What the workbook was made from, for whoever reads it when it comes back. */
function machineSheet({ member, report, indicators, seen, madeAt }: ReportWorkbookRequest, lists: Lists): Sheet {
  const population = report.populations.find((one) => one.year === report.year)?.population ?? null;
  const cells = indicators.flatMap(({ indicator }): SheetCell[][] => {
    const entry = report.entries.find((one) => one.indicator === indicator.id);
    if (!entry) return [];
    const known = { indicator, central: entry.central?.value ?? null, population };
    return [['cells', indicator.id, JSON.stringify(reportCellsOf(entry.entry?.content ?? emptyEntry, known))]];
  });
  return {
    name: 'ratthall',
    isTable: false,
    frozenColumns: 0,
    hidden: 'very',
    columns: [0, 1, 2, 3].map(() => ({ head: '', width: 20, kind: 'text' as const })),
    rows: [
      ['ratthall-report', reportFormat],
      ['member', member.code],
      ['year', report.year],
      ['made', madeAt],
      ...seen.map(({ indicator, revision, digest }): SheetCell[] => ['entry', indicator, revision, digest]),
      ...cells,
      ...lists.words.map(({ list, code, word }): SheetCell[] => ['word', list, code, word]),
    ],
  };
}
