import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SpeechContext, type Speech } from '#i18n/language.ts';
import { texts as en } from '#i18n/en.ts';
import { texts as sv } from '#i18n/sv.ts';

export const swedish: Speech = { language: 'sv', texts: sv };
export const english: Speech = { language: 'en', texts: en };

/** Renders a chart as a reader of the language would see it. */
export function renderIn(speech: Speech, chart: ReactNode) {
  return render(<SpeechContext value={speech}>{chart}</SpeechContext>);
}
