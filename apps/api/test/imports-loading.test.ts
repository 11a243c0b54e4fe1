import { describe, expect, onTestFinished, test } from 'vitest';
import { loadData } from '#loading/load-data.ts';
import { anEdition } from './editions-for-tests.ts';
import { aDataFolder } from './factories.ts';
import { deskOf, figuresIn, fromOfficial, longFile as long, openImportsDesk } from './imports-desk.ts';
import { signedInAs } from './people.ts';

async function aDesk() {
  const desk = await openImportsDesk();
  onTestFinished(desk.close);
  return desk;
}

describe('loading', () => {
  test('writes every figure as a new revision by a person, with one data version, and is public at once', async () => {
    const desk = await aDesk();
    const version = Number(desk.datasets.current().version);
    const file = await desk.check(
      (await desk.receive(long('waste;0101;2020;410', 'waste;0101;2021;420'))).body,
      fromOfficial,
    );
    const loaded = await desk.load(file);
    expect(loaded).toMatchObject({
      status: 'loaded',
      result: { added: 1, changed: 1, by: { name: 'Kim Berg' }, dataVersion: version + 1 },
    });
    expect(desk.datasets.current().version).toBe(String(version + 1));
    expect(await figuresIn(desk.database)).toEqual(
      expect.arrayContaining([
        'waste official 0101 2020 r2 410 person approved',
        'waste official 0101 2021 r1 420 person approved',
      ]),
    );
  });

  test('one wrong row loads nothing, unless it is said that wrong ones are left out', async () => {
    const desk = await aDesk();
    const before = await figuresIn(desk.database);
    const file = await desk.check(
      (await desk.receive(long('waste;0101;2020;410', 'waste;0101;2021;x'))).body,
      fromOfficial,
    );
    const sent = { revision: file.revision, isLeavingOutWrong: false, reason: null };
    expect(await desk.send('POST', `/api/imports/${file.id}/load`, sent)).toMatchObject({
      status: 409,
      body: { code: 'import.wrong-rows' },
    });
    expect(await figuresIn(desk.database)).toEqual(before);
    const loaded = await desk.load(file, { isLeavingOutWrong: true });
    expect(loaded.result).toMatchObject({ changed: 1, wrong: 1 });
    const outcome = await desk.app.inject({
      url: `/api/imports/${file.id}/outcome.csv`,
      headers: desk.secretary.headers,
    });
    expect(outcome.body).toContain('3;4;left-out;');
  });

  test('where figures have moved since it was looked through, nothing is written, and it is looked through anew', async () => {
    const desk = await aDesk();
    const other = deskOf(desk, (await signedInAs(desk, [{ role: 'secretariat', member: null }], 'Bo')).headers);
    const mine = await desk.check((await desk.receive(long('waste;0101;2020;410'))).body, fromOfficial);
    const theirs = await other.check((await other.receive(long('waste;0101;2020;420'))).body, fromOfficial);
    await other.load(theirs);
    const moved = await desk.load(mine);
    expect(moved).toMatchObject({
      status: 'ready',
      result: null,
      preview: { isMoved: true, kept: 1, changed: 0, conflicts: 1 },
    });
    expect(await figuresIn(desk.database)).toContain('waste official 0101 2020 r2 420 person approved');
    const replacing = await desk.load(await desk.check(moved, { written: 'replace' }));
    expect(replacing).toMatchObject({ status: 'loaded', result: { changed: 1 } });
    expect(await figuresIn(desk.database)).toContain('waste official 0101 2020 r3 410 person approved');
  });

  test('two at once write one after the other, and neither is lost', async () => {
    const desk = await aDesk();
    const files = await Promise.all(
      ['waste;0101;2021;410', 'waste;0101;2022;420'].map(async (row) =>
        desk.check((await desk.receive(long(row))).body, fromOfficial),
      ),
    );
    const loaded = await Promise.all(files.map((file) => desk.load(file)));
    expect(loaded.map(({ status }) => status)).toEqual(['loaded', 'loaded']);
    expect(new Set(loaded.map(({ result }) => result?.dataVersion)).size).toBe(2);
  });

  test('the data files leave alone what was loaded', async () => {
    const desk = await aDesk();
    const folder = aDataFolder();
    await desk.load(await desk.check((await desk.receive(long('waste;0101;2020;410'))).body, fromOfficial));
    const result = await loadData(desk.database, { folder, now: new Date('2025-06-03') });
    expect(result.outcome).toBe('unchanged');
    expect(await figuresIn(desk.database)).toContain('waste official 0101 2020 r2 410 person approved');
  });

  test('a published figure is changed with a reason only, and is a correction by whoever loads it', async () => {
    const desk = await aDesk();
    await anEdition(desk, new Date('2025-06-01T12:00:00Z'), { set: 'first' });
    const file = await desk.check((await desk.receive(long('waste;0101;2020;410'))).body, fromOfficial);
    expect(file.preview).toMatchObject({ published: 1, edition: '2026.1' });
    const sent = { revision: file.revision, isLeavingOutWrong: false, reason: null };
    expect(await desk.send('POST', `/api/imports/${file.id}/load`, sent)).toMatchObject({
      status: 400,
      body: { code: 'import.reason-missing' },
    });
    const loaded = await desk.load(file, { reason: { code: 'earlier-corrected', text: 'Källan har rättat.' } });
    expect(loaded.result?.corrections).toBe(1);
    expect(desk.datasets.current().corrections).toMatchObject([
      {
        member: '0101',
        before: { value: 400 },
        after: { value: 410 },
        reason: { text: 'Källan har rättat.' },
        approvedBy: 'Kim Berg',
      },
    ]);
  });
});

describe('taking back', () => {
  const reason = { code: 'earlier-corrected', text: ' Fel fil. ' };

  test('gives what was there before, as new revisions, and leaves what has been changed since', async () => {
    const desk = await aDesk();
    const rows = ['waste;0101;2020;410', 'waste;0101;2021;420', 'waste;0001;2020;430'];
    const file = await desk.load(await desk.check((await desk.receive(long(...rows))).body, fromOfficial));
    const later = await desk.check((await desk.receive(long('waste;0001;2020;440'))).body, {
      ...fromOfficial,
      written: 'replace',
    });
    await desk.load(later);
    const undo = (why: object | null) =>
      desk.send('POST', `/api/imports/${file.id}/undo`, { revision: file.revision, reason: why });
    expect(await undo(null)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(await undo({ ...reason, text: '  ' })).toMatchObject({
      status: 400,
      body: { code: 'import.reason-missing', issues: [{ field: 'reason' }] },
    });
    expect((await undo(reason)).status).toBe(200);
    expect(await desk.settled(file.id)).toMatchObject({
      status: 'undone',
      undone: { restored: 2, leftCount: 1, left: [{ indicator: 'waste', member: '0001', year: 2020 }] },
    });
    expect(await figuresIn(desk.database)).toEqual(
      expect.arrayContaining([
        'waste official 0101 2020 r3 400 load approved',
        'waste official 0101 2021 r2 420 load withdrawn',
        'waste official 0001 2020 r3 440 person approved',
      ]),
    );
  });
});
