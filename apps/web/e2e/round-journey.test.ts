import { expect } from 'vitest';
import { startWithoutPeople } from './demo-without-people.ts';
import { firstAddress, isFine, linkTo, said, type Started } from './desk.ts';
import { effortOn, type Effort } from './effort.ts';
import { mends, reports } from './report-by-keyboard.ts';
import { temporaryFolder } from './service.ts';
import { open, test as base } from './support.ts';

/** A year that is over, so that the figures are the same whenever this runs. */
const year = 2025;
const slug = 'akertuna';
const secret = 'tolv blå cyklar i regn';
const comment = 'Är all mat med i nämnaren?';

const test = base.extend<{ service: Started }>({
  service: [
    // oxlint-disable-next-line no-empty-pattern -- this is how a fixture says that it needs no other
    async ({}, use) => {
      const { folder, remove } = temporaryFolder();
      const service = await startWithoutPeople(folder, { year });
      await use(service);
      await service.stop();
      remove();
    },
    { scope: 'file' },
  ],
});

test('a round, from the printed address to the public page', { timeout: 180_000 }, async ({ aPage, service }) => {
  const on = service.origin;
  const somebody = async () => effortOn(await aPage());
  const visitor = await aPage({ at: `/kommun/${slug}`, on });
  const shows = (indicator: string) => visitor.locator('main li:has(> details)', { hasText: indicator }).textContent();
  const isUntouched = async () => {
    await open(visitor, `/kommun/${slug}`, { on });
    expect(await shows('Resor med kollektivtrafik')).toMatch(/23\sresor per invånare2024/);
    expect(await shows('Ekologiska livsmedel')).toMatch(/56\s%2024/);
    expect(await shows('Certifierade skolor')).toMatch(/2025 saknas: ingen uppgift i källan/);
  };

  const administrator = await somebody();
  const { pathname, hash } = await firstAddress(service);
  await enters(administrator, on + pathname + hash, {
    fields: { 'E-postadress': 'ada@eko.example', Namn: 'Ada Åström' },
    answer: 'Vad är inne, och vad är konstigt?',
  });
  await administrator.waiting(administrator.follow('Personer'), said(administrator.page, 'Bjud in någon'));
  await invites(administrator, 'sara@eko.example', 'Kansliet');
  await invites(administrator, 'kim@akertuna.example', 'Rapportör', 'Åkertuna');
  await isFine(administrator.page);

  const secretary = await somebody();
  await enters(secretary, on + linkTo('sara@eko.example', service), {
    fields: { Namn: 'Sara Sand' },
    answer: 'Vad är inne, och vad är konstigt?',
  });
  await opensRound(secretary);

  const reporter = await somebody();
  await enters(reporter, on + linkTo('kim@akertuna.example', service), {
    fields: { Namn: 'Kim Berg' },
    answer: 'Uppgifter',
  });
  await reports(reporter);
  await isUntouched();
  await sendsBack(secretary);
  await mends(reporter, `Sara Sand: ”${comment}”`);
  await isUntouched();
  await approves(secretary);

  await open(visitor, `/kommun/${slug}`, { on });
  expect(await shows('Resor med kollektivtrafik')).toMatch(/25\sresor per invånare2025/);
  expect(await shows('Kvicksilver i avloppsslam')).toMatch(/0,52\smg per kg torrsubstans2025/);
  expect(await shows('Bly i avloppsslam')).toMatch(/46,1\smg per kg torrsubstans2025/);
  expect(await shows('Ekologiska livsmedel')).toMatch(/58\s%2025/);
  expect(await shows('Certifierade skolor')).toMatch(/2025 saknas: inte mätt/);
  await isFine(visitor);
  console.log(`The journey: ${Object.entries({ administrator, secretary, reporter }).map(told).join(', ')}.`);
});

const told = ([name, person]: [string, Effort]) => `${name} ${person.cost()}`;

/** Opens a link that makes an account, and makes it. */
async function enters(
  person: Effort,
  address: string,
  { fields, answer }: { fields: Record<string, string>; answer: string },
): Promise<void> {
  const { page } = person;
  await person.waiting(open(page, address, { on: '' }), page.getByLabel('Lösenord', { exact: true }));
  await isFine(page);
  await person.write({ ...fields, Lösenord: secret });
  await person.waiting(person.key('Enter'), page.getByRole('heading', { name: answer }));
  await isFine(page);
}

async function invites(person: Effort, email: string, role: string, member?: string): Promise<void> {
  await person.write({ 'E-postadress': email });
  await person.choose('Roll', role);
  if (member) {
    await person.write({ 'Kommun eller region': member });
    await person.click(person.page.getByRole('option', { name: new RegExp(member) }));
  }
  await person.waiting(person.press('Skicka inbjudan'), said(person.page, `Inbjudan till ${email} är skickad.`));
}

async function opensRound(person: Effort): Promise<void> {
  const { page } = person;
  await person.waiting(person.follow('Omgångar'), page.getByRole('button', { name: 'Planera en omgång' }));
  await person.press('Planera en omgång');
  await person.write({ 'Året som siffrorna gäller': String(year) });
  await isFine(page);
  await person.waiting(person.press('Planera omgången'), said(page, `Omgången om ${year} är sparad.`));
  await person.press(/^Öppna omgången/);
  await person.waiting(person.press('Öppna omgången'), said(page, `Omgången om ${year} är öppen.`));
  await isFine(page);
}

async function sendsBack(person: Effort): Promise<void> {
  const { page } = person;
  await person.waiting(person.follow('Granska'), page.getByRole('link', { name: 'Åkertuna' }));
  await isFine(page);
  await person.waiting(person.follow('Åkertuna'), said(page, /^17 värden väntar/));
  await isFine(page);
  const send = page.getByRole('button', { name: 'Skicka tillbaka Ekologiska livsmedel' });
  await person.click(send);
  await person.write({ 'Vad behöver rättas eller förklaras?': comment });
  await person.waiting(person.click(send), said(page, 'Skickat tillbaka: Ekologiska livsmedel.'));
  await said(page, /^16 värden väntar/).waitFor();
  await isFine(page);
}

async function approves(person: Effort): Promise<void> {
  const { page } = person;
  await person.waiting(person.follow('Alla som väntar'), page.getByRole('link', { name: 'Åkertuna' }));
  await person.waiting(person.follow('Åkertuna'), said(page, /^17 värden väntar/));
  await person.press('Godkänn alla utan anmärkning (17)');
  await isFine(page);
  await person.waiting(person.press('Ja, godkänn 17 värden'), said(page, '17 värden är godkända och offentliga.'));
  await said(page, 'Inget mer väntar från Åkertuna.').waitFor();
  await isFine(page);
  await person.waiting(
    person.follow('Läget'),
    page.getByRole('heading', { name: 'Vad är inne, och vad är konstigt?' }),
  );
  await page.getByRole('link', { name: 'Åkertuna' }).first().waitFor();
  await isFine(page);
}
