import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

const document = join(fileURLToPath(new URL('.', import.meta.url)), 'openapi.json');

test('the description of the API is what readers of the repository see: run vitest with -u when it has changed', async () => {
  const { status, body } = await getJson(app, '/api/openapi.json');
  expect(status).toBe(200);
  await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(document);
});

test('every public endpoint is described, with a summary and a tag', async () => {
  const { body } = await getJson(app, '/api/openapi.json');
  const paths = body.paths as Record<string, Record<string, { summary?: string; tags?: string[] }>>;
  expect(Object.keys(paths)).toContain('/api/members/{code}/profile');
  expect(Object.keys(paths)).not.toContain('/api/openapi.json');
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    expect(operation).toMatchObject({ summary: expect.stringMatching(/./), tags: [expect.stringMatching(/./)] });
  }
});

test('the readable form runs no script that is written in the page', async () => {
  const { statusCode, body } = await app.inject('/api/docs');
  expect(statusCode).toBe(200);
  expect(body).not.toMatch(/<script(?![^>]*\bsrc=)/);
  for (const [, file] of body.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
    expect((await app.inject(file!)).statusCode).toBe(200);
  }
});
