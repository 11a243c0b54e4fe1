import type { IndicatorSummary } from '@ratthall/contract/indicators';
import type { Profile } from '@ratthall/contract/members';
import { describe, expect } from 'vitest';
import { pace as words } from '../src/i18n/sv/pace.ts';
import { answerOf, openRow, test } from './support.ts';

const swedish = (value: number, decimals: number) =>
  `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(decimals).replace('.', ',')}`;

describe('a member’s row', () => {
  test('says in words what the API says in figures, and nothing where there is no target', async ({ aPage }) => {
    const { indicators } = await answerOf<Profile>('/api/members/2580/profile');
    const page = await aPage({ at: '/kommun/lulea' });
    const row = (name: string) => page.locator('ol > li', { has: page.getByRole('link', { name }) });

    const [pace] = indicators.find(({ id }) => id === 'organic-food')!.pace;
    const text = await row('Ekologiska livsmedel').innerText();
    expect(text).toContain(words.status[pace!.status]);
    expect(text).toContain('60\u00a0% till 2030');
    expect(text).toContain(`Behöver ${swedish(pace!.neededPerYear!, 1)}\u00a0procentenheter per år`);
    expect(text).toContain(`Sedan ${pace!.path[0]!.year}: ${swedish(pace!.achievedPerYear!, 1)} per år.`);

    expect(indicators.find(({ id }) => id === 'household-waste')?.pace).toEqual([]);
    const without = await row('Hushållsavfall').innerText();
    expect(Object.values(words.status).filter((status) => without.includes(status))).toEqual([]);
  });

  test('opened, has the target in its chart and tells how the pace is reckoned, by keyboard too', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea' });
    await openRow(page, 'Ekologiska livsmedel');
    await page.locator('figure svg text', { hasText: 'Gemensamt mål 2030: 60\u00a0%' }).waitFor();
    await page.getByText('Här är det räknat som om det gällde Luleå.').waitFor();
    await page.getByText('inte en prognos').waitFor();
    const others = page.getByText('Så räknar andra');
    await others.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Open SDG och Statistics Canada').waitFor();
  });

  test('opened on a narrow screen, does not make the page wider than it', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea', width: 320, language: 'en' });
    await openRow(page, 'Organic food');
    await page.locator('figure svg text', { hasText: 'Shared target 2030: 60%' }).waitFor();
    await page.getByText('How others calculate').click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

describe('an indicator’s page', () => {
  test('counts its municipalities by pace, all of them, value or not', async ({ aPage }) => {
    const { pace } = await answerOf<IndicatorSummary>('/api/indicators/organic-arable-land');
    const page = await aPage({ at: '/nyckeltal/organic-arable-land' });
    const rows = await page.locator('section[aria-labelledby="targets"] tbody tr').allInnerTexts();
    const { counts, N } = pace[0]!;
    const expected = Object.entries(counts).filter(([, n]) => n > 0);
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual(
      expected.map(([status, n]) => `${words.status[status as keyof typeof words.status]} ${n} av ${N}`),
    );
  });

  test('draws a limit as a line, and says what was decided', async ({ aPage }) => {
    const page = await aPage({ at: '/nyckeltal/sludge-cadmium' });
    await page.getByRole('heading', { name: 'Gräns: högst 2' }).scrollIntoViewIfNeeded();
    await page.getByText('Förordning (1998:944)').first().waitFor();
    await page.locator('figure').last().scrollIntoViewIfNeeded();
    await page.locator('figure svg text', { hasText: 'Gräns: 2' }).waitFor();
  });
});
