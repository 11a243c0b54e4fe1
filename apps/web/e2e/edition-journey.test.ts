import { expect } from 'vitest';
import { isFine, said } from './desk.ts';
import {
  answers,
  approvesAll,
  changes,
  confirmsAll,
  mendsTheSlip,
  mendsWhatWasSentBack,
  movesRound,
  publishes,
  sha256Of,
  shownOf,
  submits,
  writes,
} from './edition-steps.ts';
import { demoOrigin as on, test } from './on-demo.ts';
import { isAlive, open } from './support.ts';

/** The year that the open round is about, and the editions of the year after it. */
const year = new Date().getFullYear() - 1;
const [before, first, second] = [`${year}.1`, `${year + 1}.1`, `${year + 1}.2`];

const food = 'Ekologiska livsmedel';
const reason = 'En leverantörs varor hade räknats två gånger.';

test('a year, from the last reports to the second edition', { timeout: 480_000 }, async ({ aPage }) => {
  const secretary = await aPage({ as: 'kansli@demo.example', on });
  const somebody = (email: string, at: string) => aPage({ as: email, at, on });
  const draft = () => open(secretary, `/kansli/utgavor/${year + 1}`, { on });

  // What keeps it from being published.
  await open(secretary, '/kansli/utgavor', { on });
  await secretary.getByRole('heading', { name: `Utgåva ${before}` }).waitFor();
  await secretary.getByRole('link', { name: `Förbered utgåvan ${year + 1}` }).click();
  for (const block of ['Omgången är inte stängd', 'Det står inte varför utgåvan publiceras', 'Förordet är tomt'])
    await said(secretary, block).waitFor();
  await said(secretary, /^Sundtuna: \d+\suppgifter väntar på medlemmens godkännare/).waitFor();
  expect(await secretary.getByRole('button', { name: 'Publicera nu …' }).isEnabled()).toBe(false);
  await isFine(secretary);

  // Those whom it lies with mend it.
  const sundtuna = await somebody('rapportor@sundtuna.example', '/rapportera/sundtuna');
  await mendsTheSlip(sundtuna, 'business-travel-energy--private-car-distance');
  const approver = await somebody('godkannare@sundtuna.example', '/rapportera/sundtuna');
  await confirmsAll(approver);
  const klovskar = await somebody('rapportor@klovskar.example', '/rapportera/klovskar');
  await mendsWhatWasSentBack(klovskar, 'public-transport-trips--boardings');
  for (const slug of ['vittervik', 'sundtuna', 'klovskar']) await approvesAll(secretary, on, { slug, year });
  await movesRound(secretary, on, { year, act: 'Stäng omgången', done: `Omgången om ${year} är stängd.` });
  await draft();
  await secretary.getByRole('button', { name: 'Publicera utan skäl: Klovskär' }).click();
  await said(secretary, 'Publiceras utan skäl').waitFor();
  await writes(secretary, {
    note: { sv: 'Årets siffror.', en: 'The figures of the year.' },
    foreword: { sv: 'Tack till **alla** som har rapporterat.', en: 'Thank you, **all** who have reported.' },
  });
  await said(secretary, 'Inget hindrar publicering').waitFor();
  await isFine(secretary);

  // It is looked at, and published.
  await secretary.getByRole('link', { name: 'Förhandsvisa exakt det som publiceras' }).click();
  await said(secretary, `Preliminärt: utgåva ${first}`).waitFor();
  await said(secretary, 'som har rapporterat.').waitFor();
  await isFine(secretary);
  await draft();
  await publishes(secretary, first);

  // Anybody reads it, and finds that it is what was published.
  const visitor = await aPage({ at: `/utgava/${first}`, on });
  await visitor.getByText('alla', { exact: true }).first().waitFor();
  const sums = await visitor.getByText(/^[0-9a-f]{64}$/).allTextContents();
  expect(sums).toContain(await sha256Of(`${on}/api/editions/${first}/values.csv`));
  await isFine(visitor);
  for (const report of ['report.pdf', 'members/9202/report.pdf']) {
    const reply = await visitor.request.get(`${on}/api/editions/${first}/${report}?lang=sv`);
    expect([reply.status(), (await reply.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  }
  await open(visitor, `/utgava/${first}/kommun/sundtuna`, { on });
  await said(visitor, 'gällande').waitFor();
  const then = /(100|\d\d) %2/.exec(await shownOf(visitor, food))?.[1] ?? '';
  expect(Number(then)).toBeGreaterThan(10);
  await isFine(visitor);

  // A figure was wrong.
  await movesRound(secretary, on, {
    year,
    act: 'Öppna omgången igen',
    done: `Omgången om ${year} är öppen igen.`,
  });
  await open(sundtuna, `/rapportera/sundtuna?year=${year}`, { on });
  await sundtuna.getByText(/^Klart \(\d+\)$/).click();
  const row = sundtuna.locator('#organic-food');
  await row.getByRole('button', { name: /^Ändra siffran/ }).click();
  await changes(sundtuna.locator('[id="organic-food--organic-food-cost"]'), 0.94);
  await row.getByText(`Siffran finns i utgåva ${first}.`).waitFor();
  await answers(sundtuna, reason);
  await submits(sundtuna);
  await open(approver, `/rapportera/sundtuna?year=${year}`, { on });
  await confirmsAll(approver);
  await approvesAll(secretary, on, { slug: 'sundtuna', year });

  // The log tells it, and the next edition has it.
  await open(visitor, '/rattelser', { on });
  const logged = visitor.locator('main li, main article', { hasText: reason }).last();
  await logged.waitFor();
  const log = ((await visitor.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ');
  expect(log).toContain(`Sedan utgåva ${first}`);
  expect(log).toContain('Rapporterad av Maj Påhittad, godkänd av Nils Påhittad.');
  await isFine(visitor);
  await movesRound(secretary, on, { year, act: 'Stäng omgången', done: `Omgången om ${year} är stängd.` });
  await draft();
  await writes(secretary, {
    note: { sv: 'Sundtunas livsmedel är rättade.', en: 'The food of Sundtuna has been corrected.' },
  });
  await said(secretary, 'Inget hindrar publicering').waitFor();
  await publishes(secretary, second);

  // The difference in words; and what was published stays as it was.
  await open(visitor, `/utgava/${second}/andringar?since=${first}`, { on });
  await visitor.getByRole('heading', { name: `Vad ändrades från ${first} till ${second}?` }).waitFor();
  const difference = ((await visitor.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ');
  await open(visitor, `/utgava/${second}/kommun/sundtuna`, { on });
  const now = /(100|\d\d) %2/.exec(await shownOf(visitor, food))?.[1] ?? '';
  expect(Number(now)).toBeLessThan(Number(then));
  expect(difference).toMatch(new RegExp(`Sundtuna[^.]*${then} %[^.]*${now} %`));
  await open(visitor, `/utgava/${first}/kommun/sundtuna`, { on });
  expect(await shownOf(visitor, food)).toContain(`${then} %`);
  await said(visitor, `Nu gäller utgåva ${second}.`).waitFor();
  await visitor.getByRole('link', { name: `Samma sida i ${second}` }).click();
  await isAlive(visitor);
  expect(await shownOf(visitor, food)).toContain(`${now} %`);
});
