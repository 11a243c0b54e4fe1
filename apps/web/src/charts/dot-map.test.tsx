import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { SpeechContext } from '#i18n/language.ts';
import { DotMap } from './dot-map.tsx';
import { mapLayout, nearestDot } from './map-layout.ts';
import { renderIn, swedish } from './speech-for-tests.tsx';

afterEach(cleanup);

const map: ComponentProps<typeof DotMap> = {
  points: [
    {
      code: '2580',
      name: 'Luleå',
      latitude: 65.6,
      longitude: 22.1,
      class: '1',
      mark: 'other',
      label: 'Luleå 40,0',
      text: '40,0 procent, 1:a av 14, bästa fjärdedelen',
    },
    {
      code: '0686',
      name: 'Eksjö',
      latitude: 57.7,
      longitude: 14.97,
      class: '4',
      mark: 'own',
      label: 'Eksjö 34,2',
      text: '34,2 procent, delad 12:a av 14, sämsta fjärdedelen',
    },
    {
      code: '0980',
      name: 'Gotland',
      latitude: 57.5,
      longitude: 18.5,
      class: 'missing',
      mark: 'peer',
      label: 'Gotland',
      text: 'uppgift saknas: inte mätt',
    },
  ],
  classes: [
    { key: '1', tone: 1, name: 'Bästa fjärdedelen', note: '1 kommun, 40,0' },
    { key: '4', tone: 5, name: 'Sämsta fjärdedelen', note: '1 kommun, 34,2' },
    { key: 'missing', tone: 'missing', name: 'Uppgift saknas', note: '1 kommun: inte mätt' },
  ],
  width: 540,
  label: 'Ekologiska livsmedel 2022, karta',
};

const live = () => document.querySelector('[aria-live]')?.textContent;
const press = (key: string) => fireEvent.keyDown(screen.getByRole('application'), { key });
const words = () => [...document.querySelectorAll('svg text')].map((text) => text.textContent);

it('begins with the own member and goes from the best to those without a value', () => {
  renderIn(swedish, <DotMap {...map} />);
  fireEvent.focus(screen.getByRole('application', { name: 'Ekologiska livsmedel 2022, karta' }));
  expect(live()).toBe('Eksjö, 34,2 procent, delad 12:a av 14, sämsta fjärdedelen');
  press('Home');
  expect(live()).toBe('Luleå, 40,0 procent, 1:a av 14, bästa fjärdedelen');
  press('End');
  expect(live()).toBe('Gotland, uppgift saknas: inte mätt');
  expect(document.querySelector('.tooltip')?.textContent).toBe('Gotland uppgift saknas: inte mätt');
  press('Escape');
  expect(live()).toBe('');
});

it('shows on the map whose name is under the pointer', () => {
  renderIn(swedish, <DotMap {...map} hasNames />);
  fireEvent.pointerEnter(screen.getByText('Gotland'));
  expect(live()).toBe('Gotland, uppgift saknas: inte mätt');
});

it('names the own member on the map and every class in the legend, with how many it holds', () => {
  renderIn(swedish, <DotMap {...map} />);
  expect(words()).toEqual([
    'Eksjö 34,2',
    'Bästa fjärdedelen1 kommun, 40,0',
    'Sämsta fjärdedelen1 kommun, 34,2',
    'Uppgift saknas1 kommun: inte mätt',
  ]);
});

it('tells better from worse by shape too, and rings those marked', () => {
  const { container } = renderIn(swedish, <DotMap {...map} />);
  const shapeOf = (tone: string) => container.querySelector(`[data-tone="${tone}"]`)?.getAttribute('d');
  expect(shapeOf('1')).toContain('a');
  expect(shapeOf('5')).not.toContain('a');
  expect(container.querySelectorAll('circle.peer')).toHaveLength(1);
});

it('fits a phone, with the legend below the map', () => {
  const wide = mapLayout(map.points, map.classes, 540);
  const narrow = mapLayout(map.points, map.classes, 328);
  expect(narrow.height).toBeGreaterThan(wide.height);
  for (const { dots, countryWidth, legend } of [narrow]) {
    expect(countryWidth).toBeLessThan(328);
    for (const { x } of dots) expect([x > 0, x < 328]).toEqual([true, true]);
    for (const { y } of legend) expect(y).toBeGreaterThan(Math.max(...dots.map((dot) => dot.y)));
  }
});

it('reads the nearest dot within reach of a pointer, and none beyond', () => {
  const dots = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
  ];
  expect(nearestDot(dots, { x: 12, y: 0 }, 24)).toBe(1);
  expect(nearestDot(dots, { x: 60, y: 0 }, 24)).toBeNull();
});

it('draws on the server, with one path for each class', () => {
  const html = renderToString(
    <SpeechContext value={swedish}>
      <DotMap {...map} />
    </SpeechContext>,
  );
  expect(html.match(/data-tone="1"/g)).toHaveLength(2);
});
