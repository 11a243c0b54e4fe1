// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as standIns from './no-shapes.ts';

const folder = fileURLToPath(new URL('../../../packages/contract/src/', import.meta.url));

test('there is a stand-in for every kind of shape that the contract is made of', () => {
  const source = readdirSync(folder)
    .map((name) => readFileSync(folder + name, 'utf8'))
    .join('\n');
  const used = new Set([...source.matchAll(/\bType\.([A-Z]\w*)\(/g)].map(([, name]) => name!));
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((name) => !(name in standIns))).toEqual([]);
});
