import { createContext, use } from 'react';
import type { Texts } from './sv.ts';

export type Language = 'sv' | 'en';

/** The texts of the reader's language, and its code for numbers, dates and names that are data. */
export type Speech = { language: Language; texts: Texts };

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useSpeech outside its provider');
  return speech;
}

/** Loads the texts of one language; only the reader's own language is fetched. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'en' ? (await import('./en.ts')).texts : (await import('./sv.ts')).texts;
}
