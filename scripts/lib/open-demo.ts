import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@ratthall/api/db/database';
import { isDemoFolder, replaceDemoFolder } from '@ratthall/api/demo/demo-folder';
import { makeDemo } from '@ratthall/api/demo/make-demo';
import { demoPassword, demoPeople } from '@ratthall/api/demo/people';
import { places } from '@ratthall/api/demo/places';

const names = { database: 'ratthall.db', secret: 'session-secret', outbox: 'outbox' };

/** The demo network in a folder, made if it is not there (and refused where something else is): the settings that the service runs on it with. */
export async function openDemo(folder: string, { isFresh }: { isFresh: boolean }): Promise<Record<string, string>> {
  if (!isDemoFolder(folder) || isFresh) {
    console.log('Making the demo network …');
    await replaceDemoFolder(folder, makeIn);
  }
  return {
    DATABASE_URL: `file:${join(folder, names.database)}`,
    SESSION_SECRET: readFileSync(join(folder, names.secret), 'utf8'),
    // Nobody outside gets a letter from people that there are not.
    SMTP_URL: '',
    OUTBOX: join(folder, names.outbox),
  };
}

async function makeIn(folder: string): Promise<void> {
  const database = await openDatabase({ engine: 'sqlite', file: join(folder, names.database) });
  await makeDemo(database, { folder, now: new Date() });
  await database.close();
  writeFileSync(join(folder, names.secret), randomBytes(32).toString('base64url'), { mode: 0o600 });
}

/** How to sign in as somebody of each role. */
export function logIns(): string[] {
  const shown = demoPeople.filter(({ isShown }) => isShown);
  const width = Math.max(...shown.map(({ email }) => email.length));
  return [
    'Everything in it is invented. Sign in at /logga-in as',
    ...shown.map(({ email, assignment: { role, member } }) => {
      const place = places.find(({ code }) => code === member)?.name;
      return `  ${email.padEnd(width)}  ${role}${place ? ` of ${place}` : ''}`;
    }),
    `each with the password  ${demoPassword}`,
  ];
}
