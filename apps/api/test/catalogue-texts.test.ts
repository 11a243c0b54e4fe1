import * as endpoints from '@ratthall/contract/catalogue-editing';
import { Errors } from 'typebox/value';
import { afterAll, describe, expect, test } from 'vitest';
import { aTarget, at, defined, openCatalogueDesk, reason, text, type Change } from './catalogue-desk.ts';
import { aDraft, reporter, secretariat } from './entries-desk.ts';

const opened = await openCatalogueDesk();
const { ask, read, save, kim, changesOf, takeBack, datasets, database } = opened;
afterAll(opened.close);

const lo = await opened.personAs(secretariat);

describe('texts', () => {
  test('are listed with what is lacking in either language', async () => {
    const { body } = await ask('GET', '/api/catalogue-editing/indicators');
    expect(Errors(endpoints.listEditedIndicators.schema.response[200], body)).toEqual([]);
    expect(body.indicators).toHaveLength(datasets.current().indicators.size);
    expect(body.indicators.find((one: { id: string }) => one.id === 'household-waste')).toMatchObject({
      revision: 0,
      author: null,
      numbers: [
        { set: 'tolv-2012', number: '7' },
        { set: 'grona-2023', number: '6a' },
      ],
      lacking: { sv: 0, en: 0 },
    });
  });

  test('are saved, are public at once, and the change is kept with before, after, who and why', async () => {
    const before = await read('pasture');
    const { status, body } = await save('pasture', () => ({ name: text('Betesmarker', 'Pastures') }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ revision: 1, author: { id: kim.id }, document: { name: { sv: 'Betesmarker' } } });
    expect((await ask('GET', '/api/catalogue')).body.indicators).toContainEqual(
      expect.objectContaining({ id: 'pasture', name: text('Betesmarker', 'Pastures') }),
    );
    expect(await changesOf('indicators', 'pasture')).toMatchObject([
      {
        key: 'pasture',
        revision: 1,
        newest: 1,
        reason,
        author: { id: kim.id },
        before: before.document,
        after: body.document,
      },
    ]);
    const logged = (await database.query.select().from(database.tables.auditEvents)).filter(
      ({ kind }) => kind === 'catalogue.changed',
    );
    expect(logged.map(({ details }) => details)).toContainEqual(
      expect.objectContaining({ table: 'indicators', key: 'pasture', revision: '1' }),
    );
  });

  test('that say what stands already write nothing', async () => {
    const { revision } = await read('recycling');
    const { version } = datasets.current();
    expect((await save('recycling', () => ({}))).body.revision).toBe(revision);
    expect(datasets.current().version).toBe(version);
  });

  test('of two who save at once, one is told what the other wrote, and nothing of theirs is lost', async () => {
    const { document, revision } = await read('recycling');
    const [one, other] = await Promise.all(
      [kim, lo].map(({ headers, id }) =>
        ask('PUT', at('recycling'), { revision, reason, indicator: { ...document, name: text(id) } }, headers),
      ),
    );
    const [won, lost] = one!.status === 200 ? [one!, other!] : [other!, one!];
    expect([won.status, lost.status]).toEqual([200, 409]);
    expect(lost.body).toMatchObject({
      code: 'catalogue.changed-meanwhile',
      issues: [{ field: 'revision', value: '0', expected: '1, the newest revision' }],
      current: { revision: 1, document: won.body.document },
    });
    expect((await read('recycling')).document.name).toEqual(won.body.document.name);
  });

  test('are put back by taking a change back, as a new revision with a reason of its own', async () => {
    const { document } = await read('pasture');
    const [last] = await changesOf('indicators', 'pasture');
    expect(await takeBack('indicators', 'pasture')).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(await read('pasture')).toMatchObject({ revision: 2, document: last!.before });
    expect((await changesOf('indicators'))[0]).toMatchObject({
      key: 'pasture',
      before: document,
      reason: 'Återställt',
    });
  });

  test.each<[string, object, number]>([
    ['a change that there is not', { revision: 9, seen: 2, reason }, 400],
    ['no reason', { revision: 1, seen: 2, reason: ' ' }, 400],
    ['what has been changed since', { revision: 1, seen: 1, reason }, 409],
  ])('are not put back with %s', async (_, body, status) => {
    const url = '/api/catalogue-editing/history/indicators/pasture/restorations';
    const { version } = datasets.current();
    expect((await ask('POST', url, body)).status).toBe(status);
    expect(datasets.current().version).toBe(version);
  });
});

describe('how an indicator is measured', () => {
  const id = 'public-transport-trips';
  const inKilo: Change = ({ inputs }) => ({ inputs: inputs.map((one) => ({ ...one, unit: `k${one.unit}` })) });

  test('can be another: criteria, goals, usual values, and the units of what nobody has reported', async () => {
    const limits: Change = (one) => ({
      ...inKilo(one),
      criteria: [1],
      goals: [7, 13],
      limits: { ...one.limits, max: 900 },
    });
    const { status, body } = await save(id, limits);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.document).toMatchObject({ criteria: [1], goals: [7, 13], limits: { max: 900 } });
  });

  test('cannot, in its parts, once somebody has reported in them; the refusal has a rule to be put into words', async () => {
    const jo = await opened.personAs(reporter);
    expect((await jo.save(aDraft(id))).status).toBe(200);
    const { status, body } = await save(id, inKilo);
    expect(status).toBe(400);
    expect(body.issues).toMatchObject([{ field: 'indicator.inputs', rule: 'same-inputs' }]);
  });
});

describe('a change is refused, naming field, value and expectation, and nothing is written, when', () => {
  const wrong: [string, string, Change, { field: string; value?: string; expected?: string }][] = [
    ['it has no name', 'pasture', () => ({ name: text(' ', 'x') }), { field: 'pasture name.sv' }],
    ['its id is another', 'pasture', () => ({ id: 'meadow' }), { field: 'indicator.id', expected: 'pasture' }],
    ['its unit is another', 'pasture', () => ({ unit: 'ha' }), { field: 'indicator.unit', value: 'ha' }],
    ['the better way is another', 'pasture', () => ({ polarity: 'lower' }), { field: 'indicator.polarity' }],
    ['a goal is none', 'pasture', () => ({ goals: [18] }), { field: 'pasture goals', value: '18' }],
    [
      'possible values leave out some that are there',
      'household-waste',
      ({ limits }) => ({ limits: { ...limits, hardMin: 400 } }),
      { field: 'indicator.limits.hardMin', value: '400' },
    ],
    ['decimals are too many', 'pasture', () => ({ decimals: 9 }), { field: 'pasture decimals', value: '9' }],
    [
      'its classes are not best first',
      'household-waste',
      ({ definitions }) => ({
        definitions: definitions.with(definitions.length - 1, {
          ...definitions.at(-1)!,
          classes: { bounds: [500, 400, 300], inclusive: false },
        }),
      }),
      { field: 'household-waste definitions 2 classes', value: '500,400,300' },
    ],
    [
      'a new version begins before the last',
      'household-waste',
      defined('break', 1900),
      { field: 'household-waste definitions', expected: 'rising years' },
    ],
    [
      'a new version is called the first',
      'household-waste',
      (one) => ({
        definitions: [
          ...one.definitions,
          { version: one.definitions.length + 1, validFrom: 2030, change: 'first', reason: text('x'), classes: null },
        ],
      }),
      { value: 'first', field: '' },
    ],
    [
      'a target has no year',
      'pasture',
      () => ({ targets: [aTarget({ year: null })] }),
      { field: 'pasture targets mal-2035 year' },
    ],
    [
      'a target replaces what is not there',
      'pasture',
      () => ({ targets: [aTarget({ replaces: 'nothing' })] }),
      { field: 'pasture targets mal-2035 replaces', value: 'nothing' },
    ],
    [
      'a target’s address is none',
      'pasture',
      // oxlint-disable-next-line no-script-url -- it is what has to be refused
      () => ({ targets: [aTarget({ url: 'javascript:alert(1)' })] }),
      { field: 'pasture targets mal-2035 url' },
    ],
    ['a source is unknown', 'pasture', () => ({ shownSource: 'hearsay' }), { field: 'pasture shownSource' }],
    [
      'a sum is of what is not there',
      'pasture',
      () => ({ sumOf: ['grass'] }),
      { field: 'pasture sumOf', value: 'grass' },
    ],
  ];

  test.each(wrong)('%s', async (_, id, change, issue) => {
    const { version } = datasets.current();
    const { document } = await read(id);
    const saved = await save(id, change);
    expect(saved.status, JSON.stringify(saved.body)).toBe(400);
    const expected = { ...issue, field: issue.field === '' ? expect.stringContaining('change') : issue.field };
    expect(saved.body.issues).toContainEqual(expect.objectContaining(expected));
    for (const one of saved.body.issues) expect(one.expected).not.toBe('');
    const preview = await ask('POST', `${at(id)}/impact`, { indicator: { ...document, ...change(document) } });
    expect([preview.status, preview.body.issues]).toEqual([400, saved.body.issues]);
    expect((await read(id)).document).toEqual(document);
    expect(datasets.current().version).toBe(version);
  });

  test('there is no reason, a text has no end, a field is unknown, or there is no such indicator', async () => {
    const { document, revision } = await read('pasture');
    const sent = (body: object, id = 'pasture') =>
      ask('PUT', at(id), { revision, reason, indicator: document, ...body });
    expect(await sent({ reason: '  ' })).toMatchObject({ status: 400, body: { issues: [{ field: 'reason' }] } });
    const description = text('x'.repeat(5_000));
    expect(await sent({ indicator: { ...document, description } })).toMatchObject({
      status: 400,
      body: { issues: [{ field: 'indicator.description.sv' }, { field: 'indicator.description.en' }] },
    });
    expect(await sent({ indicator: { ...document, colour: 'red' } })).toMatchObject({
      status: 400,
      body: { issues: [{ field: 'indicator.colour' }] },
    });
    expect(await sent({ indicator: { ...document, name: text('a\u0000b') } })).toMatchObject({ status: 400 });
    expect(await sent({}, 'no-such')).toMatchObject({ status: 404 });
    expect(await ask('GET', at('no-such'))).toMatchObject({ status: 404, body: { code: 'indicator.not-found' } });
  });
});
