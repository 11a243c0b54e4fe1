import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@ratthall/api/db/database';
import { makeDemo } from '@ratthall/api/demo/make-demo';

/** The demo network in a folder, made if it is not there: the settings that the service runs on it with. */
export async function openDemo(folder: string, { isFresh }: { isFresh: boolean }): Promise<Record<string, string>> {
  const database = 'ratthall.db';
  if (isFresh || !existsSync(join(folder, database))) {
    console.log('Making the demo network …');
    const unfinished = `${folder}-unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const opened = await openDatabase({ engine: 'sqlite', file: join(unfinished, database) });
    await makeDemo(opened, { folder: unfinished, now: new Date() });
    await opened.close();
    // Only what was finished is taken for the demo the next time.
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  return { DATABASE_URL: `file:${join(folder, database)}` };
}
