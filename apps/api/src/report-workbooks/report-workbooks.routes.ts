import { downloadReportWorkbook, markReportWorkbook, readReportWorkbook } from '@ratthall/contract/report-workbooks';
import type { Desk } from '#http/desk.ts';
import type { ReportWorkbooks } from './report-workbooks.service.ts';

const ofMember = ({ code }: { code: string }) => ({ member: code });

/** Above what is read, so that a file that is somewhat too large is told what is too large about it. */
const largestFile = 20_000_000;

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function registerReportWorkbooks(desk: Desk, { workbooks }: { workbooks: ReportWorkbooks }): void {
  const toRead = { action: 'report.read', subject: ofMember } as const;

  desk.route(downloadReportWorkbook, toRead, async ({ params, query: { lang = 'sv' }, setType }, signedIn) => {
    const file = await workbooks.make(signedIn, { ...params, language: lang });
    setType(excel, `ratthall-${params.code}-${params.year}.xlsx`);
    return file;
  });

  desk.route(readReportWorkbook, { ...toRead, largestFile }, ({ params, file }, signedIn) =>
    workbooks.read(signedIn, params, file),
  );

  desk.route(
    markReportWorkbook,
    { ...toRead, largestFile },
    async ({ params, query: { lang = 'sv' }, file, setType }, signedIn) => {
      const marked = await workbooks.mark(signedIn, { ...params, language: lang }, file);
      setType(excel, `ratthall-${params.code}-${params.year}-${lang === 'sv' ? 'att-ratta' : 'to-mend'}.xlsx`);
      return marked;
    },
  );
}
