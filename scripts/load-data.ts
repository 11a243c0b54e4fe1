/** Loads the folder data/ into the database: `npm run load`. Safe to run again, also beside a running server. */
import { paths, readConfig } from '@ratthall/api/config';
import { openDatabase } from '@ratthall/api/db/database';
import { loadData } from '@ratthall/api/loading/load-data';
import { problemLines } from '@ratthall/api/loading/problem';
import { progressLine } from '@ratthall/api/loading/progress';

const config = readConfig(process.env);
if ('problems' in config) {
  for (const problem of config.problems) console.error(problem);
  process.exit(1);
}

const database = await openDatabase(config.database);
try {
  const result = await loadData(database, {
    folder: paths.data,
    now: new Date(),
    onProgress: (progress) => console.log(progressLine(progress)),
  });
  if (result.warnings.length > 0) {
    console.log(`\n${result.warnings.length} values are unusual. They are loaded all the same:`);
    for (const line of problemLines(result.warnings)) console.log(line);
  }
  if (result.outcome === 'refused') {
    console.error(`\nNothing was loaded. ${result.problems.length} things are wrong (where, field, value, expected):`);
    for (const line of problemLines(result.problems)) console.error(line);
    process.exitCode = 1;
  } else {
    const did = result.outcome === 'loaded' ? 'Loaded' : 'Nothing was new';
    console.log(`\n${did}. Data version ${result.dataVersion}.`);
  }
} finally {
  await database.close();
}
