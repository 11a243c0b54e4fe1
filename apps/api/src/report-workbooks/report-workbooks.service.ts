import type { Report } from '@ratthall/contract/entries';
import type { CellProblem, ReadWorkbook, WorkbookFigure } from '@ratthall/contract/report-workbooks';
import { checkEntry } from '@ratthall/domain/entry-checks';
import type { Clock } from '#clock.ts';
import type { FindPublished } from '#corrections/published-now.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findIndicator, findMember } from '#datasets/find.ts';
import type { Documents, Language } from '#edition-files/documents.ts';
import type { EntriesRepository, StoredEntry } from '#entries/entries.repository.ts';
import { contextOf } from '#entries/entry-context.ts';
import type { Reports } from '#entries/report.service.ts';
import { fail } from '#fail.ts';
import type { Office } from '#office/office.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import type { Spreadsheets } from '#spreadsheets/spreadsheets.ts';
import { compared, type Compared } from './compare.ts';
import { tableOf } from './find-table.ts';
import { digestOf, stampOf } from './stamp.ts';

export type ReportWorkbooksParts = {
  reports: Reports;
  entries: EntriesRepository;
  datasets: CurrentDataset;
  findPublished: FindPublished;
  documents: () => Documents;
  office: Office;
  spreadsheets: Spreadsheets;
  now: Clock;
};

type Asked = { code: string; year: number };

export type ReportWorkbooks = ReturnType<typeof createReportWorkbooks>;

/** A member's workbook: made, read when it comes back, and given back marked. Nothing is saved here. */
export function createReportWorkbooks({
  reports,
  entries,
  datasets,
  findPublished,
  now,
  ...parts
}: ReportWorkbooksParts) {
  const { documents, office, spreadsheets } = parts;

  const comparedIn = async (person: SignedIn, { code, year }: Asked, file: Buffer) => {
    const spreadsheet = await spreadsheets.read(file);
    const stamp = stampOf(spreadsheet, { member: code, year });
    const table = tableOf(spreadsheet);
    const report = await reports.read(person, { code, year });
    const { indicators } = datasets.current();
    const { figures, noticed } = compared({
      table,
      stamp,
      entries: report.entries,
      indicators,
      population: populationOf(report),
    });
    return { report, figures, noticed, madeAt: stamp.madeAt, kind: spreadsheet.kind };
  };

  /** What the checks say of each figure, if all that the workbook changes were saved. */
  const withFindings = async (report: Report, figures: readonly Compared[]): Promise<WorkbookFigure[]> => {
    const dataset = datasets.current();
    const { member: code, year, today } = report;
    const [newest, approved, populations, edition] = await Promise.all([
      entries.newestOf(code, [year]),
      entries.approvedBefore(code, year),
      entries.populations(code),
      findPublished(dataset),
    ]);
    const written = new Map(newest.map((row) => [row.indicator, row]));
    for (const { indicator, after } of figures) {
      if (after)
        written.set(indicator, {
          ...nothingWritten,
          ...written.get(indicator),
          member: code,
          year,
          indicator,
          content: after,
        });
    }
    const before = new Map(approved.sort((a, b) => a.year - b.year).map((row) => [row.indicator, row]));
    const member = findMember(dataset, code);
    const known = { member, year, today, written, before, populations, edition: edition?.dataset ?? null };
    return figures.map((figure) => {
      const { after: content, problems } = figure;
      const told = { ...figure, problems: problems.map(withoutPlace) };
      if (!content) return { ...told, findings: [] };
      const context = contextOf(dataset, findIndicator(dataset, figure.indicator), { content, known });
      return { ...told, findings: checkEntry(content, context) };
    });
  };

  return {
    /** The workbook to fill in, as the one who asks may see the figures. */
    async make(person: SignedIn, { code, year, language }: Asked & { language: Language }): Promise<Buffer> {
      const dataset = datasets.current();
      const member = findMember(dataset, code);
      const report = await reports.read(person, { code, year });
      const numbers = new Map(
        dataset.sets.find(({ isDefault }) => isDefault)?.entries.map((entry) => [entry.indicator, entry.number]),
      );
      const document = await documents().reportWorkbook({
        language,
        member: { code, name: member.name },
        network: dataset.network.name[language],
        report,
        indicators: report.entries.map(({ indicator }) => ({
          indicator: findIndicator(dataset, indicator),
          number: numbers.get(indicator) ?? null,
        })),
        seen: report.entries.map(({ indicator, entry }) => ({
          indicator,
          revision: entry?.revision ?? 0,
          digest: digestOf(entry?.content ?? null),
        })),
        madeAt: now().toISOString(),
      });
      return Buffer.from(await office.workbook(document));
    },

    /** What a workbook that has come back would change. */
    async read(person: SignedIn, asked: Asked, file: Buffer): Promise<ReadWorkbook> {
      const { report, figures, noticed, madeAt } = await comparedIn(person, asked, file);
      return { member: asked.code, year: asked.year, madeAt, figures: await withFindings(report, figures), noticed };
    },

    /** The same workbook with the cells marked that could not be taken. */
    async mark(
      person: SignedIn,
      { language, ...asked }: Asked & { language: Language },
      file: Buffer,
    ): Promise<Buffer> {
      const { figures, kind } = await comparedIn(person, asked, file);
      if (kind !== 'xlsx') fail('file.not-a-workbook', { field: 'file', value: `.${kind}`, expected: '.xlsx' });
      const problems = figures.flatMap((figure) => figure.problems);
      const words = await documents().cellProblemWords({ language, problems });
      const marks = problems.map(({ at }, i) => ({ ...at, note: words[i] ?? '' }));
      return spreadsheets.mark(file, marks);
    },
  };
}

/** People are told a cell by its name; its place is for marking it. */
function withoutPlace({ sheet, cell, field, found, fault, low, high }: CellProblem): CellProblem {
  return { sheet, cell, field, found, fault, low, high };
}

const nothingWritten: Pick<StoredEntry, 'revision' | 'status' | 'comment' | 'author' | 'createdAt'> = {
  revision: 0,
  status: 'draft',
  comment: '',
  author: '',
  createdAt: '',
};

function populationOf({ populations, year }: Report): number | null {
  return populations.find((one) => one.year === year)?.population ?? null;
}
