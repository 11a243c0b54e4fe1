import { connect } from 'node:net';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { databaseIn, runService, startService, temporaryFolder } from './service.ts';

/** The time that whoever stops a service usually gives it before it is killed. */
const patience = 10_000;

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** Filled by the first test, and shared by the others, which only read it. */
const database = databaseIn(folder);

async function aService() {
  const service = await startService({ DATABASE_URL: database });
  onTestFinished(service.kill);
  return service;
}

describe('starting', () => {
  test('loads the data with visible progress the first time, and not the second', async () => {
    const first = await aService();
    expect(first.output()).toContain('The database is empty. Loading data/:');
    expect(first.output()).toMatch(/household-waste\.csv\s+\d+ rows, \d+ new/);
    const versionOf = async (origin: string) => (await fetch(`${origin}/api/catalogue`)).headers.get('x-data-version');
    const version = await versionOf(first.origin);
    expect(await first.stop()).toBe(0);

    const second = await aService();
    expect(second.output()).not.toContain('Loading');
    expect(await versionOf(second.origin)).toBe(version);
    expect(await second.stop()).toBe(0);
  });

  test.for([
    { name: 'PORT', value: 'abc' },
    { name: 'HOST', value: 'not a host' },
    { name: 'HOST', value: '203.0.113.1' },
    { name: 'DATABASE_URL', value: 'mysql://x' },
    { name: 'DATABASE_URL', value: 'file:/dev/null/no-folder/test.db' },
  ])('is refused with $name=$value, which is named', async ({ name, value }) => {
    const service = runService({ DATABASE_URL: database, PORT: '0', [name]: value });
    onTestFinished(service.kill);
    expect(await service.ended).toBe(1);
    expect(service.output()).toContain(name);
    expect(service.output()).toContain(value.replace('file:', ''));
    expect(service.output()).not.toMatch(/^\s+at /m);
  });

  test('is refused on a port that is taken', async () => {
    const first = await aService();
    const { port } = new URL(first.origin);
    const second = runService({ DATABASE_URL: database, HOST: '127.0.0.1', PORT: port });
    onTestFinished(second.kill);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`Port ${port}`);
    expect(await first.stop()).toBe(0);
  });

  test('prints an address that answers, also when the port is left to the machine', async () => {
    const service = runService({ DATABASE_URL: database, HOST: '127.0.0.1', PORT: '0' });
    onTestFinished(service.kill);
    const found = await service.printed(/Rätt håll answers at (\S+)/);
    const reply = await fetch(`${found?.[1]}/health`).catch((error: unknown) => String(error));
    expect(reply).toMatchObject({ status: 200 });
    expect(await service.stop()).toBe(0);
  });
});

describe.for(['SIGINT', 'SIGTERM'] as const)('%s closes the service without a fault', (signal) => {
  test('as soon as it has said that it answers', async () => {
    const service = await aService();
    expect(await service.stop(signal)).toBe(0);
  });

  test.for([
    { name: 'a request is half sent', bytes: 'GET / HTTP/1.1\r\nHost: localhost\r\n', isAnswered: false },
    {
      name: 'a connection is kept open and its answer is not read',
      bytes: 'GET /api/values.csv HTTP/1.1\r\nHost: localhost\r\n\r\n',
      isAnswered: true,
    },
  ])('while $name', async ({ bytes, isAnswered }) => {
    const service = await aService();
    const { hostname, port } = new URL(service.origin);
    const client = connect(Number(port), hostname);
    onTestFinished(() => void client.destroy());
    client.on('error', () => {});
    client.write(bytes);
    if (isAnswered) await new Promise((resolve) => client.once('readable', resolve));
    // What is answered after it shows that the service has seen what came before.
    expect((await fetch(`${service.origin}/health`)).status).toBe(200);
    const asked = performance.now();
    expect(await service.stop(signal)).toBe(0);
    expect(performance.now() - asked).toBeLessThan(patience);
  });
});
