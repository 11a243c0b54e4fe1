import { describe, expect, afterAll, beforeAll } from 'vitest';
import { databaseIn, startService, temporaryFolder } from './service.ts';
import { languages, test, type Language } from './support.ts';
import { publishTwoEditions } from './two-editions.ts';
import { overflow, violationsOn } from './violations.ts';

const { folder, remove } = temporaryFolder();
let on = '';
let stop: () => Promise<unknown>;

beforeAll(async () => {
  await publishTwoEditions(folder);
  const service = await startService({ DATABASE_URL: databaseIn(folder) });
  on = service.origin;
  stop = () => service.stop();
}, 120_000);

afterAll(async () => {
  await stop();
  remove();
});

const at = '/utgava/2026.1/andringar';
const titles: Record<Language, string> = {
  sv: 'Vad ändrades från 2025.1 till 2026.1?',
  en: 'What changed from 2025.1 to 2026.1?',
};
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

type Counts = Record<'added' | 'revised' | 'removed', number>;
type Answer = { figures: Counts; judged: number; turned: { direction: number } };

describe('what changed between two editions', () => {
  test('is the question of its page, and is answered in a paragraph, also without a script', async ({ aPage }) => {
    const { figures, judged, turned } = (await (await fetch(`${on}/api/editions/2026.1/changes`)).json()) as Answer;
    expect(figures).toMatchObject({ revised: 1, removed: 1 });
    for (const hasScript of [true, false]) {
      const page = await aPage({ at, on, hasScript });
      expect(await page.locator('h1').textContent()).toBe(titles.sv);
      const lead = plain(await page.locator('h1 + p').textContent());
      expect(lead).toContain(`har ${figures.added} värden tillkommit, ett rättats och ett tagits bort.`);
      const all = judged.toLocaleString('sv-SE').replaceAll('\u00a0', ' ');
      expect(lead).toContain(`Av ${all} omdömen om riktning ändrades ${turned.direction}.`);
      expect(lead).toContain('Reglerna är desamma.');
    }
  });

  test('names what was corrected, taken back, redefined and renamed', async ({ aPage }) => {
    const page = await aPage({ at, on });
    const food = page.getByRole('region', { name: 'Ekologiska livsmedel', exact: true });
    expect((await food.getByRole('listitem').allTextContents()).map(plain)).toEqual([
      'Luleå 2021: 20 % rättades till 24 %.',
      'Stockholm 2022: 50 % togs bort: har avstått från att lämna.',
    ]);
    expect(await food.textContent()).toContain('Version 5 av definitionen kom till. Formuleringen är tydligare.');
    const waste = page.getByRole('region', { name: 'Hushållsavfall (kommunalt avfall)', exact: true });
    expect(await waste.textContent()).toContain('Namnet ändrades från ”Hushållsavfall” till');
  });

  test('says why a mean moved, in parts that add up to what it moved', async ({ aPage }) => {
    const page = await aPage({ at, on });
    const waste = page.getByRole('region', { name: 'Hushållsavfall (kommunalt avfall)', exact: true });
    const [, moved, before, after] = /sjönk med (\d+) kg per person, från (\d+) \(2021.*till (\d+) \(2022/.exec(
      plain(await waste.textContent()),
    )!;
    const parts = (await waste.locator('dt').allTextContents()).map((text) => Number(text.replace('−', '-')));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(-Number(moved));
    expect(Number(before) - Number(after)).toBe(Number(moved));
  });

  test('shows every changed value and verdict when asked, by keyboard', async ({ aPage }) => {
    const page = await aPage({ at, on });
    const food = page.getByRole('region', { name: 'Ekologiska livsmedel', exact: true });
    await food.locator('summary').focus();
    await page.keyboard.press('Enter');
    const values = food.getByRole('table').first();
    await values.waitFor();
    expect((await values.locator('tbody tr').allTextContents()).map(plain)).toEqual([
      'Luleå2021rättat20 %24 %',
      'Stockholm2022borttaget50 %har avstått från att lämna',
      'Gävle2022nyttingen uppgift i källan43 %',
    ]);
    expect(plain(await food.getByRole('table').last().textContent())).toContain('ett eget värde togs bort');
  });

  test('is found from the list of editions and from the edition, and leads to a file', async ({ aPage }) => {
    const page = await aPage({ at: '/utgavor', on });
    await page
      .getByRole('link', { name: /2025\.1/ })
      .filter({ hasText: 'ndra' })
      .first()
      .click();
    await page.waitForURL(/andringar/);
    await expect.poll(() => page.locator('h1').textContent()).toBe(titles.sv);
    const file = await fetch(on + (await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')));
    expect(file.headers.get('content-disposition')).toContain('ratthall-andringar-2025.1-2026.1.csv');
    expect(await file.text()).toMatch(/figure,revised,organic-food,2580,Luleå,2021,20,24\.4/);
  });

  test('is nothing to tell of the first', async ({ aPage }) => {
    const page = await aPage({ at: '/utgava/2025.1/andringar', on });
    expect(await page.locator('h1').textContent()).toBe('Utgåva 2025.1 är den första');
  });

  test('is told of one member on its page, within the edition and today', async ({ aPage }) => {
    for (const within of ['/utgava/2026.1', '']) {
      const page = await aPage({ at: `${within}/kommun/lulea`, on });
      await page.getByText('Vad ändrades för Luleå i utgåva 2026.1?').click();
      await page.getByText('Jämfört med utgåva 2025.1:').waitFor();
      const said = await page.locator('details', { hasText: 'Vad ändrades för Luleå' }).last().textContent();
      expect(plain(said)).toContain('Ekologiska livsmedel 2021: 20 % rättades till 24 %.');
    }
  });
});

describe.for(languages)('in %s axe finds nothing, and nothing sticks out', (language) => {
  test.for([1280, 360] as const)('at %i', async (width, { aPage }) => {
    const page = await aPage({ at, on, language, width });
    expect(await page.locator('h1').textContent()).toBe(titles[language]);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expect.poll(() => page.getByRole('table').count()).toBeGreaterThan(3);
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
  });
});
