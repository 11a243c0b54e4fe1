import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { SpeechContext, type Speech } from '#i18n/language.ts';
import { ChartFrame } from './chart-frame.tsx';
import { fileName } from './picture-file.ts';
import { pictureOf } from './picture.ts';
import { english, renderIn, swedish } from './speech-for-tests.tsx';

afterEach(cleanup);

const table: ComponentProps<typeof ChartFrame>['table'] = {
  columns: [{ name: 'År' }, { name: 'Falkenberg', decimals: 1 }],
  rows: [
    [2021, 1234.5],
    [2022, 0],
    [2023, null],
    [2024, { missing: 'inte rapporterad' }],
  ],
};

const frame = (
  <ChartFrame
    title="Falkenberg ligger över medianen"
    level={3}
    unit="procent"
    source={{ citation: 'Källa: Kolada.' }}
    table={table}
    csv="/x.csv"
  >
    <svg width="300" height="100" />
  </ChartFrame>
);

function cells(speech: Speech): (string | null)[] {
  renderIn(speech, frame);
  fireEvent.click(screen.getByRole('button', { name: speech.texts.charts.showTable }));
  return within(screen.getByRole('table'))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('the table twin', () => {
  it('says in words that a value is missing and why, and never shows it as zero', () => {
    expect(cells(swedish)).toEqual(['1\u00a0234,5', '0,0', 'uppgift saknas', 'uppgift saknas: inte rapporterad']);
  });

  it('speaks the language of the reader', () => {
    expect(cells(english).slice(0, 3)).toEqual(['1,234.5', '0.0', 'no figure']);
  });

  it('has a caption, heads with a scope, and years without a thousands separator', () => {
    cells(swedish);
    const shown = screen.getByRole('table', { name: 'Falkenberg ligger över medianen (procent)' });
    expect(
      within(shown)
        .getAllByRole('columnheader')
        .map((head) => head.getAttribute('scope')),
    ).toEqual(['col', 'col']);
    expect(
      within(shown)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['2021', '2022', '2023', '2024']);
  });

  it('is announced by its button and goes away again', () => {
    renderIn(swedish, frame);
    const button = screen.getByRole('button', { name: 'Visa som tabell' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Dölj tabellen' }));
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('is a figure named by its finding, at the level it is given, on the server too', () => {
  renderIn(swedish, frame);
  expect(screen.getByRole('figure', { name: 'Falkenberg ligger över medianen' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Falkenberg ligger över medianen');
  expect(renderToString(<SpeechContext value={swedish}>{frame}</SpeechContext>)).toContain('Källa: Kolada.');
});

it('carries title, unit and source in the picture that is saved', () => {
  renderIn(swedish, frame);
  const svg = document.querySelector('svg');
  const picture = pictureOf([svg!], {
    title: 'Ett fynd',
    sentence: '',
    footer: ['Enhet: procent', 'Källa: Kolada.'],
  });
  expect([...picture.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
    'Ett fynd',
    'Enhet: procent',
    'Källa: Kolada.',
  ]);
  expect(picture.getAttribute('width')).toBe('340');
});

it('has every drawing of a finding below the other, each under its name', () => {
  const drawings = ['Utveckling', 'Läge 2022'].map((label, i) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [name, value] of Object.entries({ width: 300, height: 100 + i, 'aria-label': label }))
      svg.setAttribute(name, String(value));
    return svg;
  });
  const picture = pictureOf(drawings, { title: 'Ett fynd', sentence: '', footer: [] });
  expect([...picture.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
    'Ett fynd',
    'Utveckling',
    'Läge 2022',
  ]);
  const [first, second] = [...picture.querySelectorAll('svg')].map((svg) => Number(svg.getAttribute('y')));
  expect(second).toBeGreaterThan(first! + 100);
  expect(Number(picture.getAttribute('height'))).toBeGreaterThan(second! + 101);
});

it('names the file after the finding', () => {
  expect(fileName('Öckerö ligger över medianen – igen!')).toBe('ockero-ligger-over-medianen-igen');
  expect(fileName('…')).toBe('diagram');
});
