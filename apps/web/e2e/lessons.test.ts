import { describe, expect } from 'vitest';
import { answerOf, openRow, test } from './support.ts';

type Lesson = { member: string; from: { year: number; value: number }; to: { year: number; value: number } };
type Indicator = { id: string; counts: { improving: number; judged: number }; improved: Lesson[]; best: Lesson[] };
type Member = { code: string; slug: string; name: string };

const waste = 'household-waste';

const wasteIn = async (address: string) =>
  (await answerOf<{ indicators: Indicator[] }>(address)).indicators.find(({ id }) => id === waste)!;

async function nameOf() {
  const { members } = await answerOf<{ members: Member[] }>('/api/members');
  return (code: string) => members.find((member) => member.code === code)!.name;
}

describe('who has improved, and in what', () => {
  test('says how many of how many, names the first five, and all when asked, also without a script', async ({
    aPage,
  }) => {
    const { improved, counts } = await wasteIn('/api/network/lessons');
    const name = await nameOf();
    for (const hasScript of [true, false]) {
      const page = await aPage({ at: '/larande', hasScript });
      const section = page.getByRole('region', { name: 'Hushållsavfall' });
      expect(await section.textContent()).toContain(
        `${counts.improving} av de ${counts.judged} som kan bedömas har förbättrats.`,
      );
      const names = () =>
        section.locator('li').evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.textContent));
      expect(await names()).toEqual(improved.slice(0, 5).map(({ member }) => name(member)));
      await section.getByRole('link', { name: `Visa alla ${improved.length}` }).click();
      await expect.poll(names).toEqual(improved.map(({ member }) => name(member)));
      expect(page.url()).toContain(`indicators=${waste}`);
      const { from, to } = improved[0]!;
      expect(await section.locator('li').first().textContent()).toContain(
        `från ${from.value} till ${to.value}\u00a0kg per person (${from.year}–${to.year})`,
      );
    }
  });

  test('can be narrowed to a county, which stands in the address', async ({ aPage }) => {
    const { improved } = await wasteIn('/api/network/lessons?county=25');
    const name = await nameOf();
    const page = await aPage({ at: '/larande' });
    await page.getByLabel('Visa', { exact: true }).selectOption({ label: 'Norrbottens län' });
    await page.waitForURL(/among=25/);
    const rows = page.getByRole('region', { name: 'Hushållsavfall' }).locator('li');
    await expect.poll(() => rows.count()).toBe(improved.length);
    expect(await rows.first().textContent()).toContain(name(improved[0]!.member));
  });

  test('marks the reader’s own municipality, and can show it among its peers', async ({ aPage }) => {
    const page = await aPage({ at: '/larande?own=lulea&peers=county' });
    const section = page.getByRole('region', { name: 'Hushållsavfall' });
    expect(await section.locator('li', { hasText: '(din kommun)' }).textContent()).toContain('Luleå');
    await page.getByLabel('Visa', { exact: true }).selectOption({ label: 'Luleå och dess jämförelsegrupp' });
    await page.waitForURL(/among=peers/);
    const { counts } = await wasteIn('/api/network/lessons?member=2580&peers=county');
    await section.getByText(`${counts.improving} av de ${counts.judged}`).waitFor();
  });

  test('says of each indicator in which nobody is named why that is so', async ({ aPage }) => {
    const { indicators } = await answerOf<{ indicators: Indicator[] }>('/api/network/lessons');
    const page = await aPage({ at: '/larande', language: 'en' });
    const rows = page.getByRole('region', { name: 'Nobody has clearly improved here' }).locator('li');
    expect(await rows.count()).toBe(indicators.filter(({ improved }) => improved.length === 0).length);
    for (const row of await rows.allTextContents()) expect(row).toMatch(/judge[dm]/);
  });
});

describe('whom a member can learn from', () => {
  test('is named under an opened indicator, with links to their pages and the member beside', async ({ aPage }) => {
    const { improved, best } = await wasteIn('/api/members/1382/lessons');
    const name = await nameOf();
    const page = await aPage({ at: '/kommun/falkenberg' });
    await openRow(page, 'Hushållsavfall');
    const block = page.getByRole('region', { name: 'Att lära av' });
    expect(await block.getByRole('link').allTextContents()).toEqual(
      [...improved, ...best].map(({ member }) => name(member)),
    );
    expect(await block.getByText('För jämförelse:').count()).toBe(2);
    expect(await block.textContent()).toContain('Ingen av dem har lagt in ett gott exempel ännu.');
    await block.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: name(improved[0]!.member) }).waitFor();
  });

  test('is said first of the indicators in which it has most reason to ask', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/falkenberg', hasScript: false });
    const section = page.getByRole('region', { name: 'Vilka kan vi lära av?' });
    const rows = section.locator('h3');
    expect(await rows.count()).toBe(3);
    expect(await rows.first().textContent()).toContain('Hushållsavfall');
    expect(await section.textContent()).toContain('Falkenberg är 82:a av 100 (2022).');
  });
});
