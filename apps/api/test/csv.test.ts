import { parse } from 'csv-parse/sync';
import { assert, constantFrom, array, property, string } from 'fast-check';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { csvLine } from '#values/csv-line.ts';
import { aDataFolder, aValueFile } from './factories.ts';
import { openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

const header =
  'indicator,member,name,year,value,unit,missing,source,definition_version,flags,reference,numerator,denominator,note';

describe('the CSV of everything', () => {
  test('can be read again, with every published figure exactly as it was read', async () => {
    const reply = await app.inject('/api/values.csv');
    const rows: Record<string, string>[] = parse(reply.body, { columns: true });
    const { body } = await app.inject('/api/indicators/ghg-total/values');
    const expected = (JSON.parse(body) as { rows: { member: string; year: number; value: number | null }[] }).rows;
    const found = rows.filter(
      (row) => row.indicator === 'ghg-total' && row.source === 'kolada' && /^(?!0000)\d/.test(row.member!),
    );
    expect(found.map((row) => [row.member, Number(row.year), row.value === '' ? null : Number(row.value)])).toEqual(
      expected.map(({ member, year, value }) => [member, year, value]),
    );
    expect(reply.body.split('\r\n')[0]).toBe(header);
    expect(reply.body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has the nation, the network and past members in it, and all sources', async () => {
    const rows: Record<string, string>[] = parse((await app.inject('/api/values.csv')).body, { columns: true });
    for (const code of ['0000', 'NETWORK', '1382', '0021'])
      expect(rows.some(({ member }) => member === code)).toBe(true);
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['kolada', 'kolada-derived', 'sekom']));
    expect(rows.filter(({ value, missing }) => (value === '') === (missing === ''))).toEqual([]);
  });

  test('is a file to save, with a name that says what is in it', async () => {
    const standard = await app.inject('/api/values.csv');
    const excel = await app.inject('/api/indicators/ghg-total/values.csv?style=excel-sv');
    expect(standard.headers['content-disposition']).toBe('attachment; filename="ratthall-alla.csv"');
    expect(excel.headers['content-disposition']).toBe('attachment; filename="ratthall-ghg-total-excel.csv"');
    expect(standard.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
  });

  test('for Swedish Excel begins with its mark and has semicolons and decimal commas', async () => {
    const { rawPayload, body } = await app.inject('/api/indicators/ghg-total/values.csv?style=excel-sv');
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body).toContain(';Aneby;2022;6,0');
    expect(body).not.toMatch(/;\d+\.\d+;/);
  });
});

test('a text that a spreadsheet would run as a formula is made harmless, and separators are quoted', async () => {
  const members = [
    'code,slug,name,county_code,county,population,population_year,land_area_km2,skr_group,skr_group_name,lat,lon,neighbours',
    '0101,ostby,"=HYPERLINK(""x"",1)",01,Första länet,1000,2020,10.5,A1,Storstäder,59.1,18.1,',
    '0102,alby,Alby,01,Första länet,1000,2020,10.5,A1,Storstäder,59.1,18.1,',
    '',
  ].join('\n');
  const folder = aDataFolder({
    'municipalities.csv': members,
    'values/own.csv': aValueFile({ area: '0102', year: '2019' }),
  });
  const own = await openTestApp({ folder });
  onTestFinished(own.close);
  const { body } = await own.app.inject('/api/indicators/waste/values.csv');
  expect(body).toContain(`waste,0101,"'=HYPERLINK(""x"",1)",2020,400,`);
});

test('whatever stands in the fields, a line can be read again, and no field is a formula', () => {
  const field = string({ unit: 'grapheme' }).map((text) => text.normalize());
  assert(
    property(
      array(field, { minLength: 2 }),
      constantFrom('standard' as const, 'excel-sv' as const),
      (fields, style) => {
        const options = {
          delimiter: style === 'excel-sv' ? ';' : ',',
          record_delimiter: '\r\n',
          skip_empty_lines: false,
        };
        const [row] = parse(csvLine(fields, style), options);
        expect(row?.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(
          fields.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')),
        );
        expect(row?.filter((text) => /^[=+@\t\r]|^-(?!\d)/.test(text))).toEqual([]);
      },
    ),
  );
});

test('a missing value is blank, with its reason beside it', async () => {
  const own = await openTestApp({ folder: aDataFolder() });
  onTestFinished(own.close);
  const { body } = await own.app.inject('/api/indicators/waste/values.csv');
  expect(body).toContain('waste,0102,Alby,2020,,kg/person,declined,official,1,,');
});
