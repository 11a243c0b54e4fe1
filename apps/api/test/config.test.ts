import { describe, expect, test } from 'vitest';
import { localUrl, paths, readConfig } from '#config.ts';

test('without settings the service listens on this machine only, with a database under var/', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    database: { engine: 'sqlite', file: paths.data.replace(/data$/, 'var/ratthall.db') },
    logLevel: 'info',
    publicUrl: 'http://127.0.0.1:8080',
    sessionSecret: null,
  });
});

test('every setting is taken from the environment', () => {
  const env = {
    HOST: '::',
    PORT: '80',
    DATABASE_URL: 'postgres://a:b@db/x',
    LOG_LEVEL: 'warn',
    PUBLIC_URL: 'https://a.example/',
    SESSION_SECRET: 'x'.repeat(32),
  };
  expect(readConfig(env)).toEqual({
    host: '::',
    port: 80,
    database: { engine: 'postgres', url: 'postgres://a:b@db/x' },
    logLevel: 'warn',
    publicUrl: 'https://a.example',
    sessionSecret: 'x'.repeat(32),
  });
});

describe('a wrong setting is refused by name, with its value and what was expected:', () => {
  test.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'not a host'],
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'ratthall.db'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'ratthall.example'],
    ['PUBLIC_URL', 'https://ratthall.example/path'],
  ])('%s=%s', (name, value) => {
    const config = readConfig({ [name]: value });
    expect('problems' in config && config.problems).toEqual([
      expect.stringMatching(new RegExp(`^${name} is "${value.replace('?', '.')}", expected .+`)),
    ]);
  });
});

test('a password is never printed', () => {
  const config = readConfig({ DATABASE_URL: 'mysql://user:secret@host/x' });
  expect(JSON.stringify(config)).not.toContain('secret');
});

test('an address to click on is given for a service that listens everywhere', () => {
  expect(localUrl({ host: '0.0.0.0', port: 8080 })).toBe('http://localhost:8080');
  expect(localUrl({ host: '::1', port: 8080 })).toBe('http://[::1]:8080');
});
