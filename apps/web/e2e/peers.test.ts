import { describe, expect } from 'vitest';
import { answerOf, open, origin, rowsOf, test } from './support.ts';

type Similar = { similar: { member: string; distance: number }[] };
type Members = { members: { code: string; slug: string; name: string }[] };

const { members } = await answerOf<Members>('/api/members');
const nameOf = (code: string) => members.find((member) => member.code === code)?.name ?? code;

describe('one’s municipality against similar ones', () => {
  test('takes two actions from the start page: its name, and the choice', async ({ aPage }) => {
    const page = await aPage({ at: '/' });
    await page.getByLabel('Hitta din kommun').focus();
    await page.keyboard.type('luleå');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/kommun/lulea`);
    await page.getByLabel('Jämför med').selectOption('liknande kommuner');
    await page.waitForURL(`${origin}/kommun/lulea?peers=similar`);
    await page.getByText('7 medlemmar i gruppen').waitFor();
    await page.getByText('Visa vilka').click();
    const { similar } = await answerOf<Similar>('/api/members/2580/similar');
    const which = page.locator('details', { hasText: 'Visa vilka' });
    for (const { member } of similar) await which.getByRole('link', { name: nameOf(member), exact: true }).waitFor();
  });

  test('takes one on the next visit: the group is remembered, and the address says it', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea' });
    await page.getByLabel('Jämför med').selectOption('similar');
    await page.waitForURL(`${origin}/kommun/lulea?peers=similar`);
    await open(page, '/kommun/falkenberg');
    await page.waitForURL(`${origin}/kommun/falkenberg?peers=similar`);
    await expect.poll(() => page.getByLabel('Jämför med').inputValue()).toBe('similar');
  });

  test('all members, chosen by hand, are remembered as well', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea?peers=county' });
    await page.getByLabel('Jämför med').selectOption('similar');
    await page.waitForURL(`${origin}/kommun/lulea?peers=similar`);
    await page.getByLabel('Jämför med').selectOption('all');
    await page.waitForURL(`${origin}/kommun/lulea`);
    await open(page, '/kommun/falkenberg');
    await page.getByText('medlemmar i gruppen').waitFor();
    expect(page.url()).toBe(`${origin}/kommun/falkenberg`);
  });

  test('goes before what is remembered when the address says it, and a list of municipalities is not put on a region', async ({
    aPage,
  }) => {
    const page = await aPage({ at: '/kommun/lulea?peers=county' });
    await page.getByLabel('Jämför med').selectOption('neighbours');
    await page.waitForURL(/peers=neighbours/);
    await open(page, '/kommun/sundsvall?peers=skr');
    expect(await page.getByLabel('Jämför med').inputValue()).toBe('skr');
    await open(page, '/kommun/region-uppsala');
    await page.getByText('medlem i gruppen').waitFor();
    expect(page.url()).toBe(`${origin}/kommun/region-uppsala`);
  });
});

describe('a selection of one’s own', () => {
  test('is made and changed by keyboard alone', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea' });
    await page.getByLabel('Jämför med').selectOption('list');
    await page.getByRole('form', { name: 'Eget urval' }).waitFor();
    expect(await page.getByLabel('Sök bland medlemmarna').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    for (const typed of ['gävle', 'sundsv', 'kalix']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await page.getByText('3 valda', { exact: true }).waitFor();
    const remove = page.getByRole('button', { name: 'Ta bort Kalix' });
    await remove.focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 valda', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await page.getByRole('button', { name: 'Jämför med de 2 valda' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/kommun/lulea?peers=2180,2281`);
    await page.getByText('2 medlemmar i gruppen').waitFor();
    expect(await page.getByLabel('Jämför med').evaluate((field) => field === document.activeElement)).toBe(true);

    await page.getByText('Visa vilka').click();
    await page.getByRole('button', { name: 'Ändra urvalet' }).click();
    await page.getByLabel('Boden').check();
    await page.getByRole('button', { name: 'Jämför med de 3 valda' }).click();
    await page.waitForURL(`${origin}/kommun/lulea?peers=2180,2281,2582`);
  });

  test('changes nothing when it is cancelled', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea?peers=skr', width: 360 });
    await page.getByLabel('Jämför med').selectOption('list');
    await page.getByLabel('Aneby').check();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect(page.url()).toBe(`${origin}/kommun/lulea?peers=skr`);
    expect(await page.getByLabel('Jämför med').inputValue()).toBe('skr');
  });
});

describe('the peers on an indicator’s page', () => {
  test('are marked in the distribution, drawn in the trend, and the table can be limited to them', async ({
    aPage,
  }) => {
    const page = await aPage({ at: '/nyckeltal/household-waste?own=lulea' });
    await page.getByLabel('Jämför Luleå med').selectOption('similar');
    await page.waitForURL(/peers=similar/);
    const { similar } = await answerOf<Similar>('/api/members/2580/similar');
    await page.getByText('Prickar med mörk kant är jämförelsegruppen: 7 av 7 har värde.').waitFor();
    await page.getByText('De tunna linjerna är jämförelsegruppen för Luleå.').waitFor();
    await page.getByLabel('Visa', { exact: true }).selectOption('peers');
    const names = (await rowsOf(page, '[aria-label="Tabell: Alla medlemmar"]')).map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['Luleå', ...similar.map(({ member }) => nameOf(member))]));
  });
});

describe('whom a municipality is like', () => {
  const listed = '[aria-labelledby="list"] h3';

  test('is said in a sentence and a list, and leads on as a peer group', async ({ aPage }) => {
    const page = await aPage({ at: '/lika/lulea' });
    const { similar } = await answerOf<Similar>('/api/members/2580/similar');
    const names = similar.map(({ member }) => nameOf(member));
    expect(await page.locator(listed).allTextContents()).toEqual(names);
    await page.getByText(`Mest lika Luleå är ${names[0]}, ${names[1]} och ${names[2]}.`).waitFor();
    await page.getByRole('link', { name: 'Använd som jämförelsegrupp' }).click();
    await page.waitForURL(`${origin}/kommun/lulea?peers=similar`);
    await page.getByText('7 medlemmar i gruppen').waitFor();
  });

  test('follows weights of one’s own, which the address says and which become a list', async ({ aPage }) => {
    const page = await aPage({ at: '/lika/lulea' });
    await page.getByLabel('Hur långt norrut kommunen ligger').selectOption('räknas inte');
    await page.waitForURL(`${origin}/lika/lulea?weights=latitude:0`);
    const { similar } = await answerOf<Similar>('/api/members/2580/similar?weights=latitude:0');
    await expect
      .poll(() => page.locator(listed).allTextContents())
      .toEqual(similar.map(({ member }) => nameOf(member)));
    await page.getByRole('link', { name: 'Använd som jämförelsegrupp' }).click();
    const codes = similar.map(({ member }) => member).sort();
    await page.waitForURL(`${origin}/kommun/lulea?peers=${codes.join()}`);
  });

  test('is worked out without a script too, from a form', async ({ aPage }) => {
    const page = await aPage({ at: '/lika/lulea?set=grona-2023', hasScript: false });
    await page.getByLabel('Antal invånare').selectOption('dubbelt');
    await page.getByRole('button', { name: 'Räkna om' }).click();
    const { similar } = await answerOf<Similar>('/api/members/2580/similar?weights=population:2');
    expect(await page.locator(listed).allTextContents()).toEqual(similar.map(({ member }) => nameOf(member)));
    expect(new URL(page.url()).searchParams.get('set')).toBe('grona-2023');
    expect(await page.getByLabel('Antal invånare').inputValue()).toBe('2');
  });

  test('opens in words when the address lets nothing count', async ({ aPage }) => {
    const page = await aPage({ at: '/lika/lulea?weights=population:0,density:0,growth:0,latitude:0' });
    await page.getByText('Minst en egenskap måste räknas.').waitFor();
    expect(await page.locator(listed).count()).toBe(7);
  });

  test('opens and says so when the address weighs something twice', async ({ aPage }) => {
    const page = await aPage({ at: '/lika/lulea?weights=population:2,population:3' });
    await page.getByText('Vikterna i adressen går inte att läsa.').waitFor();
    expect(await page.locator(listed).count()).toBe(7);
  });
});
