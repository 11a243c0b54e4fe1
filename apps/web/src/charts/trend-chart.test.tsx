import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { english, renderIn, swedish } from './speech-for-tests.tsx';
import { TrendChart } from './trend-chart.tsx';

afterEach(cleanup);

const chart: ComponentProps<typeof TrendChart> = {
  rows: [
    { year: 2015, own: 20, median: 22 },
    { year: 2016, own: 24, median: 25 },
    { year: 2017, own: null, median: 27 },
    { year: 2018, own: null, median: 28 },
    { year: 2019, own: 28, median: 30 },
  ],
  series: [
    { key: 'own', name: 'Falkenberg', kind: 'own' },
    { key: 'median', name: 'Median', kind: 'median', styles: { 2015: 'none' } },
  ],
  band: [],
  breaks: [{ year: 2019, label: 'Ny definition' }],
  targets: [],
  unit: 'procent',
  decimals: 1,
  scale: 'linear',
  width: 640,
  height: 320,
  label: 'Falkenberg 2015–2019',
};

const live = () => document.querySelector('[aria-live]')?.textContent;
const press = (key: string) => fireEvent.keyDown(screen.getByRole('application'), { key });
const words = () => [...document.querySelectorAll('svg text')].map((text) => text.textContent);

describe('reading by keyboard', () => {
  it('begins with the latest year and says own value, unit, median and break', () => {
    renderIn(swedish, <TrendChart {...chart} />);
    fireEvent.focus(screen.getByRole('application', { name: 'Falkenberg 2015–2019' }));
    expect(live()).toBe('2019: Falkenberg 28,0 procent, Median 30,0. Ny definition.');
  });

  it('says that a value is missing', () => {
    renderIn(swedish, <TrendChart {...chart} />);
    press('End');
    press('ArrowLeft');
    expect(live()).toBe('2018: Falkenberg uppgift saknas, Median 28,0 procent.');
  });

  it('does not read out a median that too few stand behind', () => {
    renderIn(english, <TrendChart {...chart} unit="percent" />);
    press('Home');
    expect(live()).toBe('2015: Falkenberg 20.0 percent.');
  });

  it('stops at the ends and lets go with Escape', () => {
    renderIn(swedish, <TrendChart {...chart} />);
    press('Home');
    press('ArrowLeft');
    expect(live()).toMatch(/^2015/);
    press('Escape');
    expect(live()).toBe('');
  });
});

describe('the drawing', () => {
  it('has a marker for every value and none for a missing one', () => {
    renderIn(swedish, <TrendChart {...chart} />);
    const own = document.querySelector('[data-series="own"]');
    expect(own?.querySelectorAll('circle')).toHaveLength(3);
    expect(own?.querySelectorAll('path')).toHaveLength(1);
  });

  it('labels the lines directly with their last value, the break, and the unit', () => {
    renderIn(swedish, <TrendChart {...chart} />);
    expect(words()).toEqual(expect.arrayContaining(['Falkenberg 28,0', 'Median 30,0', 'Ny definition', 'procent']));
  });

  it('says so on the axis when the scale is logarithmic', () => {
    renderIn(swedish, <TrendChart {...chart} scale="log" />);
    expect(words()).toContain('procent (logaritmisk skala)');
  });

  it('draws a linear axis when a zero has no place on a logarithmic one', () => {
    const rows = [{ year: 2014, own: 0, median: null }, ...chart.rows];
    renderIn(swedish, <TrendChart {...chart} rows={rows} scale="log" />);
    expect(words()).toContain('procent');
  });

  it('draws a target as a diamond, and a path to it only when one is given', () => {
    const target = { year: 2030, value: 60, label: 'Mål 2030: 60 procent' };
    const paths = (path?: { year: number; value: number }[]) => {
      renderIn(swedish, <TrendChart {...chart} targets={[path ? { ...target, path } : target]} />);
      const count = document.querySelectorAll('.target path').length;
      expect(words()).toContain('Mål 2030: 60 procent');
      cleanup();
      return count;
    };
    expect(paths()).toBe(1);
    expect(
      paths([
        { year: 2019, value: 28 },
        { year: 2030, value: 60 },
      ]),
    ).toBe(2);
  });

  it('draws the path to a target bent on a logarithmic axis, where it is straight in its values', () => {
    const path = [
      { year: 2019, value: 28 },
      { year: 2030, value: 60 },
    ];
    renderIn(swedish, <TrendChart {...chart} targets={[{ year: 2030, value: 60, label: 'Mål', path }]} />);
    expect(document.querySelector('.targetPath')?.getAttribute('d')?.split('L')).toHaveLength(12);
  });

  it('draws a limit as a line across all years, and finds room for it', () => {
    renderIn(swedish, <TrendChart {...chart} limits={[{ value: 90, label: 'Gräns: 90' }]} />);
    const line = document.querySelector('.limit line')!;
    expect(line.getAttribute('y1')).toBe(line.getAttribute('y2'));
    expect(Number(line.getAttribute('y1'))).toBeGreaterThan(0);
    expect(Number(line.getAttribute('x2')) - Number(line.getAttribute('x1'))).toBeGreaterThan(400);
    expect(words()).toContain('Gräns: 90');
  });

  it('draws a target that has been replaced thin', () => {
    const target = { year: 2025, value: 50, label: 'Tidigare mål', isFormer: true };
    renderIn(swedish, <TrendChart {...chart} targets={[target]} />);
    expect(document.querySelectorAll('.former')).toHaveLength(1);
  });

  it('says that there is nothing to show when all values are missing', () => {
    renderIn(swedish, <TrendChart {...chart} rows={[{ year: 2019, own: null, median: null }]} />);
    expect(screen.getByText('Det finns inga värden att visa.')).toBeTruthy();
  });
});
