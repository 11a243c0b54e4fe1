import { setImmediate as others } from 'node:timers/promises';
import type { SignedIn } from '#sessions/sessions.service.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { openCurrentDataset } from '#datasets/current-dataset.ts';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { createImportsRepository } from '#imports/imports.repository.ts';
import { createImports } from '#imports/imports.service.ts';
import { loadData } from '#loading/load-data.ts';
import { readSpreadsheet } from '#spreadsheets/read-spreadsheet.ts';
import { usualLimits } from '#spreadsheets/spreadsheet.ts';
import { startEngines } from './databases.ts';
import { aDataFolder } from './factories.ts';
import { figuresIn, fromOfficial, longFile } from './imports-desk.ts';

const engines = await startEngines();
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

const kim: SignedIn = {
  id: 'kim',
  name: 'Kim Berg',
  email: 'kim@example.se',
  language: 'sv',
  session: 's',
  assignments: [{ role: 'secretariat', member: null }],
};

const failing = (error: unknown) => {
  throw error;
};

describe.each(engines)('on $name', (engine) => {
  test('a file is looked through, loaded, remembered and taken back', async () => {
    const database = await engine.open();
    await database.migrate();
    await loadData(database, { folder: aDataFolder(), now: new Date('2025-06-01') });
    const never = { everyMs: 2 ** 31 - 1, prepare: async () => {}, onError: failing };
    const datasets = await openCurrentDataset(createDatasetRepository(database), never);
    const imports = createImports({
      repository: createImportsRepository(database),
      datasets,
      findPublished: async () => null,
      readFile: (file) => readSpreadsheet(file, usualLimits),
      now: () => new Date('2025-06-02T08:00:00Z'),
      onError: failing,
    });
    const receive = (text: string) => imports.receive(kim, { name: 'a.csv', file: Buffer.from(text) });
    const settled = async (id: string) => {
      for (;;) {
        const file = await imports.read(id);
        if (!['checking', 'loading', 'undoing'].includes(file.status)) return file;
        await others();
      }
    };
    const before = await figuresIn(database);
    const { id, mapping } = await receive(longFile('waste;0101;2020;410', 'waste;0101;2021;420'));
    await imports.check(kim, id, { revision: 1, mapping: { ...mapping, ...fromOfficial } });
    const { revision } = await settled(id);
    await imports.load(kim, id, { revision, isLeavingOutWrong: false, reason: null });
    const loaded = await settled(id);
    expect(loaded).toMatchObject({ status: 'loaded', result: { added: 1, changed: 1 } });
    expect(datasets.current().version).toBe(String(loaded.result?.dataVersion));
    expect(await receive(longFile('waste;0101;2022;430'))).toMatchObject({ mapping: fromOfficial, faults: [] });
    expect((await imports.outcome(id)).toString()).toContain('2;4;changed;;waste;0101;Östby;2020;400;410;;');
    await imports.undo(kim, id, { revision: loaded.revision, reason: { code: 'earlier-corrected', text: 'Fel fil.' } });
    expect(await settled(id)).toMatchObject({ status: 'undone', undone: { restored: 2, leftCount: 0 } });
    expect(await figuresIn(database)).toEqual(
      [
        ...before.filter((line) => !line.includes('0101 2020')),
        'waste official 0101 2020 r3 400 load approved',
        'waste official 0101 2021 r2 420 load withdrawn',
      ].sort(),
    );
    expect((await imports.list()).imports).toHaveLength(2);
    await imports.close();
    datasets.close();
    await database.close();
  });
});
