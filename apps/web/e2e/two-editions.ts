import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCurrentDataset } from '@ratthall/api/datasets/current-dataset';
import { createDatasetRepository } from '@ratthall/api/datasets/dataset.repository';
import { openDatabase, type Database } from '@ratthall/api/db/database';
import { createEditionsRepository } from '@ratthall/api/editions/editions.repository';
import { publishEdition } from '@ratthall/api/editions/editions.service';
import { loadData } from '@ratthall/api/loading/load-data';

const real = fileURLToPath(new URL('../../../data', import.meta.url));
const never = 2 ** 31 - 1;

/**
 * A database in which two editions have been published. Between 2025.1 and 2026.1 all of household waste came for 2022;
 * organic food of Luleå (2021) was corrected from 20 to 24.4 %, that of Stockholm (2022) was taken back, and that of Gävle
 * (2022) was still missing in the first; organic food got another definition, and household waste another name.
 */
export async function publishTwoEditions(folder: string): Promise<void> {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  for (const data of [first, second]) cpSync(real, data, { recursive: true });
  changeLines(join(first, 'values/kolada-household-waste.csv'), (line) =>
    /^[^,]+,[^,]+,2022,/.test(line) ? [] : [line],
  );
  changeLines(join(first, 'values/sekom-published.csv'), (line) =>
    /^household-waste,[^,]+,2022,/.test(line) ? [] : [line],
  );
  changeLines(join(first, 'values/kolada-organic-food.csv'), (line) =>
    line.startsWith('organic-food,2180,2022,') ? [] : [line.replace(/^(organic-food,2580,2021,1,)[\d.]+/, '$120.0')],
  );
  changeLines(join(first, 'indicators.json'), (line) => [
    line.replace('"Hushållsavfall (kommunalt avfall)"', '"Hushållsavfall"'),
  ]);
  changeLines(join(second, 'values/kolada-organic-food.csv'), (line) => {
    if (line.startsWith('organic-food,2580,2021,1,')) {
      return [line.replace(/,1,[\d.]+,/, ',1,20.0,'), line.replace(/,2021,1,/, ',2021,2,')];
    }
    if (line.startsWith('organic-food,0180,2022,1,')) {
      return [line, line.replace(/,2022,1,[\d.]+,%,,/, ',2022,2,,%,declined,')];
    }
    return [line];
  });
  redefineOrganicFood(join(second, 'indicators.json'));

  const database = await openDatabase({ engine: 'sqlite', file: join(folder, 'test.db') });
  await publishYear(database, { data: first, year: 2025 });
  await publishYear(database, { data: second, year: 2026 });
  await database.close();
}

function changeLines(file: string, change: (line: string) => string[]): void {
  writeFileSync(file, readFileSync(file, 'utf8').split('\n').flatMap(change).join('\n'));
}

type Definition = { version: number; validFrom: number; change: string; reason: object; classes: object | null };

function redefineOrganicFood(file: string): void {
  const indicators = JSON.parse(readFileSync(file, 'utf8')) as { id: string; definitions: Definition[] }[];
  const { definitions } = indicators.find(({ id }) => id === 'organic-food')!;
  definitions.push({
    ...definitions.at(-1)!,
    version: definitions.length + 1,
    validFrom: 2023,
    change: 'editorial',
    reason: { sv: 'Formuleringen är tydligare.', en: 'The wording is clearer.' },
  });
  writeFileSync(file, JSON.stringify(indicators));
}

async function publishYear(database: Database, { data, year }: { data: string; year: number }): Promise<void> {
  const result = await loadData(database, { folder: data, now: new Date(`${year}-09-01T08:00:00Z`) });
  if (result.outcome !== 'loaded') throw new Error(JSON.stringify(result, null, 2));
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs: never,
    prepare: async () => {},
    onError: (error) => {
      throw error;
    },
  });
  await publishEdition(
    { repository: createEditionsRepository(database), datasets },
    {
      draft: {
        year,
        round: year - 3,
        set: 'tolv-2012',
        note: { sv: `Siffrorna för ${year - 3}`, en: `The figures for ${year - 3}` },
        foreword: { sv: '', en: '' },
        comments: {},
        publishAt: null,
      },
      draftRevision: 1,
      by: { id: 'kim', name: 'Kim Ek' },
      at: new Date(`${year}-11-01T08:00:00Z`),
    },
  );
  datasets.close();
}
