import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isDemoFolder, replaceDemoFolder } from '#demo/demo-folder.ts';

function aPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'ratthall-demo-folder-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  return join(place, 'demo');
}

const makeWith = (text: string) => async (folder: string) => writeFileSync(join(folder, 'network'), text);

describe('the folder of the demo', () => {
  test('is made, and made anew in place of the one that it made before', async () => {
    const folder = aPlace();
    expect(isDemoFolder(folder)).toBe(false);
    await replaceDemoFolder(folder, makeWith('first'));
    expect(isDemoFolder(folder)).toBe(true);
    await replaceDemoFolder(folder, makeWith('second'));
    expect(readFileSync(join(folder, 'network'), 'utf8')).toBe('second');
    expect(existsSync(`${folder}-unfinished`)).toBe(false);
  });

  test('can be one that is there and empty', async () => {
    const folder = aPlace();
    mkdirSync(folder);
    await replaceDemoFolder(folder, makeWith('first'));
    expect(isDemoFolder(folder)).toBe(true);
  });

  test.each(['demo', 'demo-unfinished'])('is refused where %s holds something else, which stays', async (name) => {
    const folder = aPlace();
    const others = join(folder, '..', name);
    mkdirSync(others);
    writeFileSync(join(others, 'ratthall.db'), 'years of work');
    await expect(replaceDemoFolder(folder, makeWith('first'))).rejects.toThrow('left as it is');
    expect(() => isDemoFolder(others)).toThrow('left as it is');
    expect(readFileSync(join(others, 'ratthall.db'), 'utf8')).toBe('years of work');
  });

  test('is refused where there is a file of the name', async () => {
    const folder = aPlace();
    writeFileSync(folder, 'years of work');
    await expect(replaceDemoFolder(folder, makeWith('first'))).rejects.toThrow('left as it is');
    expect(readFileSync(folder, 'utf8')).toBe('years of work');
  });

  test('that was left half-made is no demo, and does not hinder the next', async () => {
    const folder = aPlace();
    const breaks = replaceDemoFolder(folder, async () => Promise.reject(new Error('the power went')));
    await expect(breaks).rejects.toThrow('the power went');
    expect(isDemoFolder(folder)).toBe(false);
    await replaceDemoFolder(folder, makeWith('second'));
    expect(isDemoFolder(folder)).toBe(true);
  });
});
