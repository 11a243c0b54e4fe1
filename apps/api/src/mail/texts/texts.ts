import type { Language } from '#mail/mailer.ts';
import { en } from './en.ts';
import { sv, type LetterTexts } from './sv.ts';

/** What letters say, in the language of whoever gets them. */
export const letterTexts: Record<Language, LetterTexts> = { sv, en };
