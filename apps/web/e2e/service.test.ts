import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseIn, runService, startService, temporaryFolder } from './service.ts';

/** The time that whoever stops a service usually gives it before it is killed. */
const patience = 10_000;

function aDatabase(): string {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  return databaseIn(folder);
}

async function aService(database = aDatabase()) {
  const service = await startService({ DATABASE_URL: database });
  onTestFinished(() => void service.kill());
  return service;
}

describe('starting', () => {
  test('loads the data with visible progress the first time, and not the second', async () => {
    const database = aDatabase();
    const first = await aService(database);
    expect(first.output()).toContain('The database is empty. Loading data/:');
    expect(first.output()).toMatch(/household-waste\.csv\s+\d+ rows, \d+ new/);
    const versionOf = async (origin: string) => (await fetch(`${origin}/api/catalogue`)).headers.get('x-data-version');
    const version = await versionOf(first.origin);
    expect(await first.stop()).toBe(0);

    const second = await aService(database);
    expect(second.output()).not.toContain('Loading');
    expect(await versionOf(second.origin)).toBe(version);
    expect(await second.stop()).toBe(0);
  });

  test.for([
    { PORT: 'abc' },
    { PORT: '70000' },
    { DATABASE_URL: 'mysql://x' },
    { HOST: 'not a host' },
    { LOG_LEVEL: 'loud' },
    { PUBLIC_URL: 'ratthall.example/path' },
  ])('is refused with %o, which is named', async (setting) => {
    const { folder, remove } = temporaryFolder();
    onTestFinished(remove);
    const service = runService({ DATABASE_URL: databaseIn(folder), PORT: '0', ...setting });
    onTestFinished(() => void service.kill());
    expect(await service.ended).toBe(1);
    const [[name, value]] = Object.entries(setting) as [[string, string]];
    expect(service.output()).toContain(name);
    expect(service.output()).toContain(value);
    expect(service.output()).not.toMatch(/^\s+at /m);
  });

  test.for([
    { name: 'HOST', settings: { HOST: '203.0.113.1' } },
    { name: 'HOST', settings: { HOST: 'no-such-host.invalid' } },
    { name: 'DATABASE_URL', settings: { DATABASE_URL: `file:${join('/dev/null', 'x', 'test.db')}` } },
  ])(
    'is refused with $settings, which nothing is wrong with but that it cannot be used',
    async ({ name, settings }) => {
      const { folder, remove } = temporaryFolder();
      onTestFinished(remove);
      const service = runService({ DATABASE_URL: databaseIn(folder), PORT: '0', ...settings });
      onTestFinished(() => void service.kill());
      expect(await service.ended).toBe(1);
      expect(service.output()).toContain(name);
      expect(service.output()).not.toMatch(/^\s+at /m);
    },
  );

  test('is refused on a port that is taken', async () => {
    const first = await aService();
    const { port } = new URL(first.origin);
    const second = runService({ DATABASE_URL: aDatabase(), HOST: '127.0.0.1', PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`Port ${port}`);
    expect(await first.stop()).toBe(0);
  });

  test('prints an address that answers, also when the port is left to the machine', async () => {
    const service = runService({ DATABASE_URL: aDatabase(), HOST: '127.0.0.1', PORT: '0' });
    onTestFinished(() => void service.kill());
    const found = await service.printed(/Rätt håll answers at (\S+)/);
    const reply = await fetch(`${found?.[1]}/health`).catch((error: unknown) => String(error));
    expect(reply).toMatchObject({ status: 200 });
    expect(await service.stop()).toBe(0);
  });
});

describe.for(['SIGINT', 'SIGTERM'] as const)('%s closes the service without a fault', (signal) => {
  test('when nobody asks for anything', async () => {
    const service = await aService();
    expect(await service.stop(signal)).toBe(0);
  });

  test.for([
    { name: 'a request is half sent', bytes: 'GET / HTTP/1.1\r\nHost: localhost\r\n' },
    { name: 'a connection is kept open after an answer', bytes: 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n' },
    { name: 'nobody reads the answer', bytes: 'GET /api/values.csv HTTP/1.1\r\nHost: localhost\r\n\r\n' },
  ])('also while $name', { timeout: 60_000 }, async ({ name, bytes }) => {
    const service = await aService();
    const { hostname, port } = new URL(service.origin);
    const client = connect(Number(port), hostname);
    onTestFinished(() => void client.destroy());
    client.on('error', () => {});
    await new Promise<void>((resolve) => client.once('connect', resolve));
    await new Promise<void>((resolve) => client.write(bytes, () => resolve()));
    if (name.startsWith('a connection')) await new Promise((resolve) => client.once('data', resolve));
    else await fetch(`${service.origin}/health`);
    client.pause();
    const asked = performance.now();
    expect(await service.stop(signal)).toBe(0);
    expect(performance.now() - asked).toBeLessThan(patience);
  });
});
