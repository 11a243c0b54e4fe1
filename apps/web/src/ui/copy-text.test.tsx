import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SpeechContext } from '#i18n/language.ts';
import { texts } from '#i18n/sv.ts';
import { CopyText } from './copy-text.tsx';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show() {
  render(
    <SpeechContext value={{ language: 'sv', texts }}>
      <CopyText name="Kopiera" about="Skyddad natur" textAt={(address) => `Texten. ${address}`} />
    </SpeechContext>,
  );
  fireEvent.click(screen.getByRole('button'));
}

test('the text is put on the clipboard with the address of the page, and that is told', async () => {
  writeText.mockResolvedValue();
  show();
  expect(await screen.findByText(texts.charts.copy.copied)).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(`Texten. ${window.location.href}`);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the text is shown and has the focus where the browser refuses', async () => {
  writeText.mockRejectedValue(new Error('refused'));
  show();
  expect(await screen.findByText(texts.charts.copy.refused)).toBeTruthy();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kopiera: Skyddad natur' });
  expect(field.value).toBe(`Texten. ${window.location.href}`);
  expect(document.activeElement).toBe(field);
});
