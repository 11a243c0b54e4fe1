import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file in every folder that the demo has made: nothing that lacks it is ever opened or removed. */
const marker = 'made-by-the-demo';

export class NotADemoError extends Error {
  constructor(folder: string) {
    super(`${folder} holds something that is no demo network. It is left as it is: name another folder.`);
  }
}

/** Whether a folder holds a demo network already; refuses one that holds anything else. */
export function isDemoFolder(folder: string): boolean {
  if (existsSync(join(folder, marker))) return true;
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new NotADemoError(folder);
  return false;
}

/** Makes a folder for the demo, in place of an older one: only what was finished is taken for the demo the next time. */
export async function replaceDemoFolder(folder: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${folder}-unfinished`;
  for (const one of [folder, unfinished]) isDemoFolder(one);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, marker), '');
  await make(unfinished);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}
