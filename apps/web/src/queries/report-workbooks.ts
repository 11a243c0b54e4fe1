export type { ReadWorkbook, WorkbookFigure } from '@ratthall/contract/report-workbooks';
import {
  downloadReportWorkbook,
  markReportWorkbook,
  readReportWorkbook,
  type ReadWorkbook,
} from '@ratthall/contract/report-workbooks';
import { addressOf, ApiError, call } from './call.ts';

type Place = { code: string; year: number };

const paramsOf = ({ code, year }: Place) => ({ code, year: String(year) });

/** Where the workbook to fill in is. */
export function reportWorkbookAddress(place: Place, lang: 'sv' | 'en'): string {
  return addressOf(downloadReportWorkbook, { params: paramsOf(place), query: { lang } });
}

/** What a filled-in workbook would change; nothing is saved. */
export function readWorkbook(place: Place, file: File): Promise<ReadWorkbook> {
  return call(readReportWorkbook, { params: paramsOf(place), file });
}

/** The same workbook with the cells marked that could not be taken. */
export async function markedWorkbook(place: Place, { file, lang }: { file: File; lang: 'sv' | 'en' }): Promise<Blob> {
  const reply = await fetch(addressOf(markReportWorkbook, { params: paramsOf(place), query: { lang } }), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (!reply.ok) throw new ApiError(reply.status, await reply.json());
  return reply.blob();
}
