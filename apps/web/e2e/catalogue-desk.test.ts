import { expect } from 'vitest';
import { isFine, said } from './desk.ts';
import { demoOrigin as on, test } from './on-demo.ts';
import { open } from './support.ts';

const id = 'ghg-total';
const year = new Date().getFullYear() - 3;
const published = `${new Date().getFullYear() - 1}.1`;

type Level = { rank: number; n: number };
type Direction = { verdict: string };
type Profile = {
  indicators: { id: string; breaks: { year: number; version: number }[]; direction: Direction; level: Level }[];
};

const bytesOf = async (address: string): Promise<string> => (await fetch(on + address)).text();
const ghgOf = async (prefix = ''): Promise<Profile['indicators'][number]> => {
  const profile = JSON.parse(await bytesOf(`/api${prefix}/members/9202/profile`)) as Profile;
  return profile.indicators.find((one) => one.id === id)!;
};

test(
  'a definition that breaks a series is made in the browser: chart, verdict and rank follow, an edition does not move',
  { timeout: 120_000 },
  async ({ aPage }) => {
    const addresses = ['members/9202/profile', `indicators/${id}`, 'values.csv', 'catalogue', 'network/overview'].map(
      (path) => `/api/editions/${published}/${path}`,
    );
    const before = await Promise.all(addresses.map(bytesOf));
    const was = await ghgOf();

    const page = await aPage({ as: 'kansli@demo.example', at: '/kansli/nyckeltal' });
    await page.getByRole('link', { name: 'Växthusgasutsläpp totalt' }).click();
    await page.getByRole('heading', { name: 'Definitioner' }).waitFor();
    await isFine(page);

    // What it would turn is seen before it can be saved.
    await page.getByRole('button', { name: 'Ny definition' }).click();
    await page.getByLabel('Brott: värden före och efter kan inte jämföras').check();
    await page.getByLabel('Från vilket år?').fill(String(year));
    const why = page.getByRole('group', { name: 'Varför? Visas för alla.' });
    await why.getByLabel('Svenska').fill('Markanvändningen räknas med.');
    await why.getByLabel('Engelska').fill('Land use is counted.');
    const save = page.getByRole('button', { name: 'Spara', exact: true });
    expect(await save.isEnabled()).toBe(false);
    await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
    await said(page, /^Riktningen blir en annan för \d+ av \d+$/).click();
    await said(page, /^Serien får eller mister ett brott för \d+ av \d+$/).waitFor();
    await isFine(page);
    expect(await ghgOf()).toEqual(was);

    await page.getByLabel('Varför ändras det?').fill('Årsmötets beslut.');
    await save.click();
    await said(page, 'Sparat. Det gäller nu.').waitFor();
    await said(page, 'Årsmötets beslut.').waitFor();

    // The public follows at once.
    const is = await ghgOf();
    const { version } = is.breaks.find((one) => one.year === year)!;
    expect(was.breaks.some((one) => one.version === version)).toBe(false);
    expect([was.direction.verdict, is.direction.verdict]).toEqual(['worsening', 'too-few-values']);
    expect(is.level.rank).toBe(was.level.rank);
    const visitor = await aPage({ at: '/kommun/sundtuna' });
    await visitor.locator('details', { hasText: 'Växthusgasutsläpp totalt' }).locator('summary').first().click();
    await visitor.locator('figure svg [data-series="own"]').first().waitFor();
    await said(visitor, 'Ny definition').waitFor();

    // The edition that was published before does not, and neither does its page.
    expect(await Promise.all(addresses.map(bytesOf))).toEqual(before);
    await open(visitor, `/utgava/${published}/kommun/sundtuna`, { on });
    await visitor.getByRole('heading', { name: 'Sundtuna', level: 1 }).waitFor();
    expect((await ghgOf(`/editions/${published}`)).breaks.some((one) => one.version === version)).toBe(false);

    // And it is taken back, in a new version.
    await page
      .getByRole('button', { name: /Återställ det som gällde före/ })
      .first()
      .click();
    await page.getByRole('region', { name: 'Historik' }).getByLabel('Varför ändras det?').fill('Det var fel beslut.');
    await said(page, /^Riktningen blir en annan för \d+ av \d+$/).waitFor();
    await page.getByRole('button', { name: 'Återställ', exact: true }).click();
    await said(page, 'Återställt till före version 1.').waitFor();
    expect((await ghgOf()).direction).toEqual(was.direction);
  },
);

test(
  'a set is composed as a draft, tried, and adopted; until then nobody else sees it',
  { timeout: 120_000 },
  async ({ aPage }) => {
    const page = await aPage({ as: 'kansli@demo.example', at: '/kansli/urval' });
    await page.getByLabel('Kortnamn i adresser').fill('tio-2030');
    await isFine(page);
    await page.getByRole('button', { name: 'Nytt utkast' }).click();
    await page.getByRole('heading', { name: 'tio-2030', level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Ta bort Hushållsavfall/ }).click();
    await page.getByLabel('Varför ändras det?').fill('Förslag från arbetsgruppen.');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await said(page, 'Sparat. Det gäller nu.').waitFor();
    await isFine(page);
    await page.getByRole('link', { name: 'Prova' }).click();
    await said(page, 'Utkast. Så här skulle det se ut; bara kansliet kan se det.').waitFor();
    await page.getByRole('region', { name: 'Nätverket', exact: true }).waitFor();
    await isFine(page);
    expect(await bytesOf('/api/catalogue')).not.toContain('tio-2030');

    await open(page, '/kansli/urval/tio-2030', { on });
    await page.getByLabel('Varför ändras det?').fill('Årsmötets beslut.');
    await page.getByRole('button', { name: 'Anta' }).click();
    await said(page, 'Antagen. Den är offentlig nu.').waitFor();
    expect(await bytesOf('/api/catalogue')).toContain('tio-2030');
  },
);
