/** What is left of `npm run demo` once everything is installed and built; the journeys start here. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NotADemoError } from '@ratthall/api/demo/demo-folder';
import { logIns, openDemo } from './open-demo.ts';
import { root } from './prepare.mjs';

const { fresh, folder } = readOptions();
const settings = await openDemo(resolve(folder), { isFresh: fresh }).catch((error: unknown) => {
  if (!(error instanceof NotADemoError)) throw error;
  console.error(error.message);
  return process.exit(1);
});
Object.assign(process.env, settings);
await import('@ratthall/api/main');
for (const line of logIns()) console.log(line);

function readOptions(): { fresh: boolean; folder: string } {
  try {
    const { values } = parseArgs({
      options: {
        fresh: { type: 'boolean', default: false },
        folder: { type: 'string', default: join(root, 'var/demo') },
      },
    });
    return values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Usage: npm run demo -- [--fresh] [--folder <path>]');
    return process.exit(1);
  }
}
