import { expect } from 'vitest';
import { isFine, said } from './desk.ts';
import type { Effort } from './effort.ts';

/** What is typed for each field, in the order of the form: an official's figures, much like those of the year before. */
const before: [field: string, text: string][] = [
  ['public-transport-trips--boardings', '280 000'],
  ['public-transport-trips--population', '11 200'],
  ['public-transport-renewable-fuel--renewable-fuel', '16 000'],
  ['public-transport-renewable-fuel--all-fuel', '200 000'],
  ['certified-forest--certified-forest-area', '14 000'],
  ['certified-forest--forest-area', '25 000'],
  ['protected-nature--protected-area', '3 140'],
  ['protected-nature--total-area', '50 500'],
];
const after: typeof before = [
  ['renewable-energy-premises--renewable-energy', '4 000 000'],
  ['renewable-energy-premises--recovered-energy', '600 000'],
  ['renewable-energy-premises--all-energy', '10 000 000'],
  ['business-travel-energy--own-cars-petrol', '30 000'],
  ['business-travel-energy--own-cars-diesel', '20 000'],
  ['business-travel-energy--private-car-distance', '9 000'],
  ['business-travel-energy--full-time-equivalents', '620'],
  ['business-travel-co2--co2', '150'],
  ['business-travel-co2--full-time-equivalents', '620'],
  ['organic-food--organic-food-cost', '5 700 000'],
  ['organic-food--all-food-cost', '10 000 000'],
];

/** What the treatment works sent: a block of cells. The mercury came in another letter, in micrograms. */
const block = 'Slam från Åkertuna reningsverk\t2025\nBly i avloppsslam\t46,1\nKadmium i avloppsslam\t1,21';

/** Everything that is asked, by keyboard alone. */
export async function reports(person: Effort): Promise<void> {
  const { page } = person;
  await person.tabTo(/^Godta alla 5 centrala siffror$/m);
  await person.key('Enter');
  await types(person, before);
  await person.enterTo('sludge-lead--lead');
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await person.key('Control+V');
  await said(page, 'Det här skulle ändras').waitFor();
  const lead = page.getByRole('row', { name: /Bly i avloppsslam/ });
  expect(await lead.getByRole('cell').allTextContents()).toEqual(['', '2025', 'tomt', '46,1', '']);
  await isFine(page);
  await person.tabTo(/^Ändra 2 uppgifter$/m);
  await person.key('Enter');
  await person.enterTo('sludge-mercury--mercury');
  await person.type('520');
  await page.locator('[id="sludge-mercury"]').getByText('Menade du 0,52').waitFor();
  await isFine(page);
  await person.tabTo(/^Ja, ändra till 0,52/m);
  await person.key('Enter');
  await types(person, after);
  await person.enterTo('certified-schools--certified-units');
  await person.tabTo(/^Uppgift saknas: Certifierade/m);
  await person.key('Enter');
  await person.tabTo(/^Varför saknas uppgiften/m);
  await person.type('Inte mätt');
  await submits(person, 17);
  await said(page, 'Tack! 17 uppgifter för 2025 är inlämnade.').waitFor();
}

async function types(person: Effort, fields: typeof before): Promise<void> {
  const [first = ['']] = fields;
  await person.tabTo(new RegExp(`^${first[0]}$`, 'm'));
  for (const [field, text] of fields) {
    await person.enterTo(field);
    await person.type(text);
  }
}

async function submits(person: Effort, n: number): Promise<void> {
  const { page } = person;
  const words = `Lämna in ${n === 1 ? '1 uppgift' : `${n} uppgifter`}`;
  await page.getByRole('button', { name: words, exact: true }).waitFor();
  await isFine(page);
  await person.tabTo(new RegExp(`^${words}$`, 'm'));
  await person.waiting(person.key('Enter'), page.getByRole('heading', { name: 'Vad säger siffrorna om Åkertuna?' }));
  await said(page, 'Vad har ändrats sedan förra värdet?').waitFor();
  await isFine(page);
}

/** Finds what was sent back, puts it right and submits it again, by keyboard. */
export async function mends(person: Effort, comment: string): Promise<void> {
  const { page } = person;
  await person.tabTo(/^Tillbaka till rapporten$/m);
  await person.waiting(person.key('Enter'), page.getByRole('heading', { name: 'Tillbakaskickat' }));
  await said(page, comment).waitFor();
  await said(page, 'Inget är klart att lämna in än.').waitFor();
  await isFine(page);
  await person.tabTo(/organic-food--all-food-cost$/m);
  await person.type('9 800 000');
  await submits(person, 1);
}
