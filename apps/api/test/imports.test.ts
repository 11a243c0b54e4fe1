import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  deskOf,
  figuresIn,
  fromOfficial,
  longFile as long,
  openImportsDesk,
  type ImportsDesk,
} from './imports-desk.ts';
import { signedInAs } from './people.ts';

async function aDesk() {
  const desk = await openImportsDesk();
  onTestFinished(desk.close);
  return desk;
}

/** For what writes no figures: opening a service takes its time. */
let opened: Promise<ImportsDesk> | undefined;
const shared = () => (opened ??= openImportsDesk());
afterAll(async () => (await opened)?.close());

describe('a file that is received', () => {
  test('is not saved among the figures, and its columns are guessed from its headings', async () => {
    const desk = await shared();
    const before = await figuresIn(desk.database);
    const { status, body } = await desk.receive('kpi,municipality,period,gender,value\nN1,0101,2021,T,"1,234"\n');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'columns',
      revision: 1,
      rows: 1,
      mapping: { columns: ['indicator', 'member', 'year', 'gender', 'value'] },
      samples: [['N1', '0101', '2021', 'T', '1,234']],
      faults: ['no-source', 'mark-unclear'],
    });
    expect(await figuresIn(desk.database)).toEqual(before);
  });

  test('is read as such files were read the last time', async () => {
    const desk = await shared();
    const file = (await desk.receive('vad;vem;när;hur mycket\nwaste;0101;2021;410\n')).body;
    expect(file.mapping.columns).toEqual(['skip', 'skip', 'skip', 'skip']);
    await desk.check(file, { ...fromOfficial, columns: ['indicator', 'member', 'year', 'value'] });
    const again = (await desk.receive('Vad;Vem;När;Hur mycket\nwaste;0101;2022;420\n')).body;
    expect(again.mapping).toMatchObject({
      columns: ['indicator', 'member', 'year', 'value'],
      whole: { source: 'official', year: null },
    });
    expect(again.remembered?.by.name).toBe('Kim Berg');
    expect(again.faults).toEqual([]);
  });

  test('is refused where there is nothing to read in it', async () => {
    const desk = await shared();
    expect((await desk.receive('')).body.code).toBe('file.empty');
    expect((await desk.receive('kommun;värde\n')).body).toMatchObject({
      code: 'import.unreadable',
      issues: [{ field: 'file' }],
    });
    expect((await desk.receive(Buffer.from([0x50, 0x4b, 3, 4, 1]), 'a.xlsx')).status).toBe(400);
  });
});

describe('what it is looked through for', () => {
  test('new, changed, the same, skipped and wrong, with where and why', async () => {
    const desk = await shared();
    const rows = [
      'waste;0101;2020;410,5',
      'waste;Region Först;2020;400',
      'waste;0101;2021;0',
      'waste;0103;2020;500',
      'waste;Östby kommun;2022;',
      'waste;0101;2019;mycket',
      'waste;0101;2031;400',
      'waste;0101;2018;-4',
      'okänt;0101;2018;4',
      'waste;Nyköping på månen;2018;4',
    ];
    const file = await desk.check((await desk.receive(long(...rows))).body, fromOfficial);
    expect(file.status).toBe('ready');
    expect(file.preview).toMatchObject({
      added: 1,
      changed: 1,
      same: 1,
      kept: 0,
      skips: [
        { reason: 'not-member', n: 1 },
        { reason: 'empty', n: 1 },
      ],
      errors: [
        { line: 7, column: 4, value: 'mycket', expected: 'number' },
        { line: 8, column: 3, value: '2031', expected: 'past-year' },
        { line: 9, column: 4, value: '-4', expected: 'within-limits' },
        { line: 10, column: 1, value: 'okänt', expected: 'indicator' },
        { line: 11, column: 2, value: 'Nyköping på månen', expected: 'member' },
      ],
      changes: [{ indicator: 'waste', member: '0101', year: 2020, before: { value: 400 }, after: { value: 410.5 } }],
    });
    const outcome = await desk.app.inject({
      url: `/api/imports/${file.id}/outcome.csv`,
      headers: desk.secretary.headers,
    });
    expect(outcome.body.split('\r\n')).toEqual(
      [
        expect.stringMatching(/^\uFEFFline;column;outcome/),
        '2;4;changed;;waste;0101;Östby;2020;400;410,5;;',
        '3;4;same;;waste;0001;Region Först;2020;400;400;;',
        '4;4;added;outside-usual;waste;0101;Östby;2021;;0;;',
        '5;4;skipped;not-member;;;;;;;;',
        '6;4;skipped;empty;;;;;;;;',
        '7;4;wrong;;;;;;;;mycket;number',
        '8;3;wrong;;;;;;;;2031;past-year 2025',
        '9;4;wrong;;;;;;;;-4;within-limits 0–',
        '10;1;wrong;;;;;;;;okänt;indicator',
        '11;2;wrong;;;;;;;;Nyköping på månen;member',
      ].concat(''),
    );
  });

  test('the same figure twice is wrong, unless both say the same', async () => {
    const desk = await shared();
    const twice = long('waste;0101;2021;410', 'waste;0101;2021;410', 'waste;0101;2021;411');
    const { preview } = await desk.check((await desk.receive(twice)).body, fromOfficial);
    expect(preview).toMatchObject({
      added: 1,
      skips: [{ reason: 'repeated', n: 1 }],
      errors: [{ line: 4, expected: 'once', detail: '2' }],
    });
  });

  test('how decimals are written is asked where the file can be read in two ways', async () => {
    const desk = await shared();
    const file = (await desk.receive(long('waste;0101;2021;"1,234"'))).body;
    const sent = { revision: file.revision, mapping: { ...file.mapping, ...fromOfficial } };
    const refused = await desk.send('POST', `/api/imports/${file.id}/check`, sent);
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'import.not-ready', issues: [{ value: 'mark-unclear' }] },
    });
    const { preview } = await desk.check(file, { ...fromOfficial, mark: 'comma' });
    expect(preview).toMatchObject({ added: 1, warned: 1 });
  });

  test('how decimals are written is worked out anew where other columns are read', async () => {
    const desk = await shared();
    const file = (await desk.receive('nyckeltal;kommun;år;här;där\nwaste;0101;2021;410,5;410.5\n')).body;
    const place = ['indicator', 'member', 'year'] as const;
    const first = await desk.check(file, { ...fromOfficial, columns: [...place, 'value', 'skip'] });
    expect(first).toMatchObject({ preview: { added: 1, wrong: 0 }, mapping: { mark: null } });
    const second = await desk.check(first, { columns: [...place, 'skip', 'value'] });
    expect(second.preview).toMatchObject({ added: 1, wrong: 0 });
  });

  test('a slip of the unit is warned about, and refuses nothing', async () => {
    const desk = await shared();
    const { preview } = await desk.check(
      (await desk.receive(long('waste;0101;2021;0,4', 'waste;0101;2022;400000'))).body,
      fromOfficial,
    );
    expect(preview).toMatchObject({ added: 2, wrong: 0, warned: 2 });
    expect(preview?.warnings.map(({ finding }) => finding.check)).toContain('slip');
  });

  test('what members report themselves goes another way', async () => {
    const desk = await shared();
    const file = (await desk.receive('nyckeltal;kommun;år;värde;källa\nwaste;0101;2021;1;member\n')).body;
    expect((await desk.check(file)).preview?.errors).toMatchObject([
      { line: 2, column: 5, expected: 'central-source' },
    ]);
    const whole = { ...fromOfficial.whole, source: 'member' };
    const again = (await desk.receive(long('waste;0101;2021;1'))).body;
    const sent = { revision: again.revision, mapping: { ...again.mapping, whole } };
    expect((await desk.send('POST', `/api/imports/${again.id}/check`, sent)).body).toMatchObject({
      code: 'request.invalid',
      issues: [{ field: 'mapping.whole.source' }],
    });
  });

  test('a column for each year, or for each indicator, is read too', async () => {
    const desk = await shared();
    const years = (await desk.receive('kommun;2021;2022\n0101;410;\n0001;420;430\n')).body;
    expect(years.mapping.columns).toEqual(['member', 'year:2021', 'year:2022']);
    const whole = { ...fromOfficial.whole, indicator: 'waste' };
    expect((await desk.check(years, { whole })).preview).toMatchObject({
      added: 3,
      skips: [{ reason: 'empty', n: 1 }],
    });
    const wide = (await desk.receive('kommun;waste;sludge\n0101;410;420\n')).body;
    expect(wide.mapping.columns).toEqual(['member', 'indicator:waste', 'indicator:sludge']);
    expect((await desk.check(wide, { whole: { ...fromOfficial.whole, year: 2021 } })).preview).toMatchObject({
      added: 2,
    });
  });
});

describe('refusals', () => {
  test('name what is wrong: no such file, another revision, a step that it is not at', async () => {
    const desk = await shared();
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await desk.send('GET', `/api/imports/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'import.not-found' },
    });
    const file = (await desk.receive(long('waste;0101;2021;410'))).body;
    const sent = { mapping: { ...file.mapping, ...fromOfficial } };
    const at = (act: string) => `/api/imports/${file.id}/${act}`;
    expect(await desk.send('POST', at('check'), { revision: 7, ...sent })).toMatchObject({
      status: 409,
      body: { code: 'import.changed-meanwhile', issues: [{ field: 'revision' }] },
    });
    expect(await desk.send('POST', at('load'), { revision: 1, isLeavingOutWrong: false, reason: null })).toMatchObject({
      status: 409,
      body: { code: 'import.wrong-step' },
    });
    expect(
      await desk.send('POST', at('undo'), { revision: 1, reason: { code: 'earlier-corrected', text: 'Fel fil.' } }),
    ).toMatchObject({
      status: 409,
      body: { code: 'import.wrong-step' },
    });
    expect(await desk.send('GET', at('outcome.csv'))).toMatchObject({
      status: 409,
      body: { code: 'import.wrong-step' },
    });
    expect(await desk.send('PUT', at('sheet'), { revision: 1, sheet: 4 })).toMatchObject({
      status: 400,
      body: { code: 'import.unreadable', issues: [{ field: 'sheet' }] },
    });
    const columns = ['member' as const];
    expect(await desk.send('POST', at('check'), { revision: 1, mapping: { ...sent.mapping, columns } })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', issues: [{ field: 'mapping.columns' }] },
    });
    expect(
      await desk.send('POST', at('check'), {
        revision: 1,
        mapping: { ...file.mapping, whole: { ...fromOfficial.whole, source: null } },
      }),
    ).toMatchObject({
      status: 400,
      body: { code: 'import.not-ready', issues: [{ value: 'no-source' }] },
    });
  });

  test('what was cancelled writes nothing, and can be begun again', async () => {
    const desk = await aDesk();
    const before = await figuresIn(desk.database);
    const file = await desk.check((await desk.receive(long('waste;0101;2021;410'))).body, fromOfficial);
    const sent = { revision: file.revision, isLeavingOutWrong: false, reason: null };
    // One file at a time: this one waits for another, and is cancelled before it is its turn.
    const many = (await desk.receive(long(...Array.from({ length: 20_000 }, (_, i) => `waste;0101;1950;${i}`)))).body;
    const mapping = { ...many.mapping, ...fromOfficial };
    await desk.send('POST', `/api/imports/${many.id}/check`, { revision: many.revision, mapping });
    const begun = await desk.send('POST', `/api/imports/${file.id}/load`, sent);
    const cancelled = await desk.send('POST', `/api/imports/${file.id}/cancel`);
    expect([begun.status, cancelled.status]).toEqual([200, 200]);
    const after = await desk.settled(file.id);
    expect(after.status).toBe('cancelled');
    expect(await figuresIn(desk.database)).toEqual(before);
    const again = await desk.load(await desk.check(after, fromOfficial));
    expect(again.status).toBe('loaded');
    expect((await desk.send('POST', `/api/imports/${file.id}/cancel`)).body.code).toBe('import.wrong-step');
  });

  test('after thirty days the file is gone, and what came of it is not', async () => {
    let now = new Date('2025-06-02T08:00:00Z');
    const desk = await openImportsDesk({ now: () => now });
    onTestFinished(desk.close);
    const file = await desk.check((await desk.receive(long('waste;0101;2021;410'))).body, fromOfficial);
    now = new Date('2025-07-03T08:00:00Z');
    // Sessions have ended by then.
    const later = deskOf(desk, (await signedInAs(desk, [{ role: 'secretariat', member: null }])).headers);
    const { body } = await later.send('GET', `/api/imports/${file.id}`);
    expect(body.isFileKept).toBe(false);
    const sent = { revision: file.revision, mapping: { ...file.mapping, ...fromOfficial } };
    expect(await later.send('POST', `/api/imports/${file.id}/check`, sent)).toMatchObject({
      status: 409,
      body: { code: 'import.file-removed' },
    });
  });
});

describe('a process that was killed', () => {
  test('leaves its file interrupted, which can be begun again', async () => {
    let now = new Date('2025-06-02T08:00:00Z');
    const desk = await openImportsDesk({ now: () => now });
    onTestFinished(desk.close);
    const file = await desk.check((await desk.receive(long('waste;0101;2021;410'))).body, fromOfficial);
    const { imports } = desk.database.tables;
    await desk.database.atomically((write) => [write.update(imports).set({ status: 'loading' })]);
    expect((await desk.send('GET', `/api/imports/${file.id}`)).body.status).toBe('loading');
    now = new Date('2025-06-02T08:01:00Z');
    expect((await desk.send('GET', `/api/imports/${file.id}`)).body.status).toBe('interrupted');
    expect((await desk.load(await desk.check(file, fromOfficial))).status).toBe('loaded');
  });
});
