import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { SpeechContext } from '#i18n/language.ts';
import { DistributionStrip } from './distribution-strip.tsx';
import { renderIn, swedish } from './speech-for-tests.tsx';

afterEach(cleanup);

const strip: ComponentProps<typeof DistributionStrip> = {
  points: [
    { code: '0686', name: 'Eksjö', value: 34.2, mark: 'other', note: 'delad 12:a av 94' },
    { code: '1382', name: 'Falkenberg', value: 30, mark: 'own', note: '20:e av 94' },
    { code: '1480', name: 'Göteborg', value: 50, mark: 'peer', note: '2:a av 94' },
  ],
  q1: 25,
  median: 31,
  q3: 40,
  scale: 'linear',
  unit: 'procent',
  decimals: 1,
  width: 640,
  label: 'Ekologiska livsmedel 2022',
};

const live = () => document.querySelector('[aria-live]')?.textContent;
const press = (key: string) => fireEvent.keyDown(screen.getByRole('application'), { key });
const words = () => [...document.querySelectorAll('svg text')].map((text) => text.textContent);

it('begins with the own member and goes through the points in the order of their values', () => {
  renderIn(swedish, <DistributionStrip {...strip} />);
  fireEvent.focus(screen.getByRole('application', { name: 'Ekologiska livsmedel 2022' }));
  expect(live()).toBe('Falkenberg, 30,0 procent, 20:e av 94');
  press('ArrowRight');
  expect(live()).toBe('Eksjö, 34,2 procent, delad 12:a av 94');
  press('End');
  expect(live()).toBe('Göteborg, 50,0 procent, 2:a av 94');
});

it('is one stop for the tab key', () => {
  const { container } = renderIn(swedish, <DistributionStrip {...strip} />);
  expect(container.querySelectorAll('[tabindex="0"], a, button')).toHaveLength(1);
});

it('shows by pointer what it says by keyboard', () => {
  const { container } = renderIn(swedish, <DistributionStrip {...strip} />);
  const [first] = container.querySelectorAll('circle');
  fireEvent.pointerEnter(first!);
  expect(live()).toBe('Eksjö, 34,2 procent, delad 12:a av 94');
  expect(container.querySelector('.tooltip')?.textContent).toBe('Eksjö 34,2 procent, delad 12:a av 94');
});

it('labels the own member, the median and the axis', () => {
  renderIn(swedish, <DistributionStrip {...strip} polarity="lower" scale="log" />);
  expect(words()).toEqual(
    expect.arrayContaining(['Falkenberg 30,0', 'Median 31,0', 'procent (logaritmisk skala)', '← lägre är bättre']),
  );
});

it('draws at the width of a phone without leaving the picture', () => {
  const { container } = renderIn(swedish, <DistributionStrip {...strip} width={320} />);
  for (const dot of container.querySelectorAll('circle')) {
    expect(Number(dot.getAttribute('cx'))).toBeGreaterThan(0);
    expect(Number(dot.getAttribute('cx'))).toBeLessThan(320);
  }
});

it('draws on the server, and has words when there are no points', () => {
  const html = (points: typeof strip.points) =>
    renderToString(
      <SpeechContext value={swedish}>
        <DistributionStrip {...strip} points={points} />
      </SpeechContext>,
    );
  expect(html(strip.points)).toContain('<circle');
  expect(html([])).toContain('Det finns inga värden att visa.');
});
