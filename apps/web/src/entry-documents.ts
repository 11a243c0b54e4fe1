import type { Edition } from '@ratthall/domain/edition';
import { dataWordsOf } from '#files/data-words.ts';
import { memberWorkbookDocument } from '#files/member-workbook.ts';
import { slidesDocument } from '#files/slides.ts';
import type { Told as FileTold } from '#files/told.ts';
import { workbookDocument } from '#files/workbook.ts';
import { completeTexts, loadFileTexts, loadReportTexts, loadSpeech, type Language } from '#i18n/language.ts';
import type { Transport } from '#queries/call.ts';
import { memberReportData } from '#reports/member-report.ts';
import { networkReportData } from '#reports/network-report.ts';
import type { Told } from '#reports/told.ts';
import { whileAsking } from './asking.ts';

/** What a document is to be about; `member` is a code, for a document about one. */
type DocumentRequest = {
  edition: Edition;
  isDraft: boolean;
  language: Language;
  member: string | null;
  load: Transport;
  origin: string;
};

// What the API makes files of editions with: words, rows and drawings, as plain data.

export const memberReport = (request: DocumentRequest) =>
  told(request, async (about) => ({ template: 'report', data: await memberReportData(about, request.member ?? '') }));

export const networkReport = (request: DocumentRequest) =>
  told(request, async (about) => ({ template: 'report', data: await networkReportData(about) }));

export const workbook = (request: DocumentRequest) => filed(request, workbookDocument);

export const memberWorkbook = (request: DocumentRequest) =>
  filed(request, (about) => memberWorkbookDocument(about, request.member ?? ''));

export const slides = (request: DocumentRequest) =>
  filed(request, (about) => slidesDocument(about, request.member ?? ''));

export const dataWords = ({ edition }: DocumentRequest) => dataWordsOf(edition);

/** The same for what is made for other tools, which has texts of its own. */
async function filed<T>(request: DocumentRequest, say: (about: FileTold) => Promise<T>): Promise<T> {
  const words = await loadFileTexts(request.language);
  return told(request, (about) => say({ ...about, words }));
}

/** Says something in the language of the request, from the figures of its edition. */
async function told<T>(request: DocumentRequest, say: (about: Told) => Promise<T>): Promise<T> {
  const { edition, isDraft, language, load, origin } = request;
  const speech = await loadSpeech(language);
  await completeTexts(speech);
  const words = await loadReportTexts(language);
  const about = { edition, isDraft, speech, words, origin };
  return whileAsking({ load, edition: isDraft ? null : edition.id, origin }, () => say(about));
}

export { reportWorkbook } from '#files/report-workbook.ts';
export { cellProblemWords } from '#files/report-problems.ts';
