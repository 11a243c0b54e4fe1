import { createContext, use } from 'react';
import type { DeskTexts } from './sv/desk.ts';
import type { FileTexts } from './sv/files.ts';
import type { ReportTexts } from './sv/reports.ts';
import type { Texts } from './sv.ts';

export type Language = 'sv' | 'en';

/** The texts of the reader's language, and its code for numbers, dates and names that are data. */
export type Speech = {
  language: Language;
  texts: Texts;
  /** The texts of the pages that are not public, once one of them has been opened. */
  desk?: DeskTexts;
};

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useSpeech outside its provider');
  return speech;
}

/** The texts of the pages that are not public. */
export function useDeskTexts(): DeskTexts {
  const { desk } = useSpeech();
  if (desk === undefined) throw new Error('useDeskTexts outside the pages of the desk');
  return desk;
}

/** The texts of one language that the start page needs. Every other page completes them first. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const { first } = language === 'en' ? await import('./en/first.ts') : await import('./sv/first.ts');
  return { language, texts: { ...first } as Texts };
}

/** Fetches the texts that the start page can do without. */
export async function completeTexts({ language, texts }: Speech): Promise<void> {
  Object.assign(texts, language === 'en' ? (await import('./en.ts')).texts : (await import('./sv.ts')).texts);
}

/** Fetches the texts that only pages have that are not public. */
export async function completeDeskTexts(speech: Speech): Promise<DeskTexts> {
  const { desk } = speech.language === 'en' ? await import('./en/desk.ts') : await import('./sv/desk.ts');
  Object.assign(speech.texts.errors.codes, desk.codes);
  return (speech.desk ??= desk);
}

/** The texts of documents, which are made on the server: no page has them. */
export async function loadReportTexts(language: Language): Promise<ReportTexts> {
  return language === 'en' ? (await import('./en/reports.ts')).reports : (await import('./sv/reports.ts')).reports;
}

/** The texts of the files for other tools, which are made on the server too. */
export async function loadFileTexts(language: Language): Promise<FileTexts> {
  return language === 'en' ? (await import('./en/files.ts')).files : (await import('./sv/files.ts')).files;
}
