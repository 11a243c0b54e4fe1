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
    mail: {
      smtpUrl: null,
      from: 'Rätt håll <ratthall@localhost>',
      outbox: paths.data.replace(/data$/, 'var/outbox'),
    },
    trustProxy: false,
    providers: [],
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
    SMTP_URL: 'smtps://user:secret@mail.example:465',
    MAIL_FROM: 'Rätt håll <a@b.example>',
    OUTBOX: '/letters',
    TRUST_PROXY: '10.0.0.0/8, 127.0.0.1',
    OIDC_ISSUER: 'https://login.example/lulea',
    OIDC_CLIENT_ID: 'ratthall',
    OIDC_CLIENT_SECRET: 'a secret',
    OIDC_NAME: 'Luleå kommun',
    OIDC_DOMAINS: 'lulea.se, Skol.Lulea.se',
    OIDC_2_ISSUER: 'http://localhost:4000',
    OIDC_2_CLIENT_ID: 'id',
    OIDC_2_CLIENT_SECRET: 'other',
    OIDC_2_NAME: 'Falu kommun',
    OIDC_2_DOMAINS: 'falun.se',
    OIDC_2_EMAIL_VERIFIED: 'domain',
  };
  expect(readConfig(env)).toEqual({
    host: '::',
    port: 80,
    database: { engine: 'postgres', url: 'postgres://a:b@db/x' },
    logLevel: 'warn',
    publicUrl: 'https://a.example',
    sessionSecret: 'x'.repeat(32),
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, outbox: '/letters' },
    trustProxy: '10.0.0.0/8, 127.0.0.1',
    providers: [
      {
        id: '1',
        name: 'Luleå kommun',
        issuer: 'https://login.example/lulea',
        clientId: 'ratthall',
        clientSecret: 'a secret',
        domains: ['lulea.se', 'skol.lulea.se'],
        isSilenceVerified: false,
      },
      {
        id: '2',
        name: 'Falu kommun',
        issuer: 'http://localhost:4000',
        clientId: 'id',
        clientSecret: 'other',
        domains: ['falun.se'],
        isSilenceVerified: true,
      },
    ],
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
    ['SMTP_URL', 'mail.example'],
    ['MAIL_FROM', 'nobody'],
    ['TRUST_PROXY', 'yes'],
  ])('%s=%s', (name, value) => {
    const config = readConfig({ [name]: value });
    expect('problems' in config && config.problems).toEqual([
      expect.stringMatching(new RegExp(`^${name} is "${value.replace('?', '.')}", expected .+`)),
    ]);
  });
});

test('a mail server is of no use without an address that letters come from', () => {
  const config = readConfig({ SMTP_URL: 'smtp://mail.example' });
  expect('problems' in config && config.problems).toEqual([expect.stringMatching(/^MAIL_FROM is "", expected .+/)]);
});

describe('a provider is refused, with the setting named, for', () => {
  const right = {
    OIDC_ISSUER: 'https://login.example/lulea',
    OIDC_CLIENT_ID: 'ratthall',
    OIDC_CLIENT_SECRET: 'a secret',
    OIDC_NAME: 'Luleå kommun',
    OIDC_DOMAINS: 'lulea.se',
  };
  test.each([
    ['OIDC_ISSUER', 'http://login.example'],
    ['OIDC_ISSUER', 'login.example'],
    ['OIDC_ISSUER', 'https://login.microsoftonline.com/common/v2.0'],
    ['OIDC_ISSUER', ''],
    ['OIDC_CLIENT_ID', ''],
    ['OIDC_CLIENT_SECRET', ''],
    ['OIDC_NAME', ''],
    ['OIDC_DOMAINS', ''],
    ['OIDC_DOMAINS', 'lulea'],
    ['OIDC_DOMAINS', '*.se'],
    ['OIDC_EMAIL_VERIFIED', 'yes'],
  ])('%s=%s', (name, value) => {
    const config = readConfig({ ...right, [name]: value });
    expect('problems' in config && config.problems).toHaveLength(1);
    expect('problems' in config && config.problems[0]).toContain(`${name} is "${value}", expected `);
  });

  test('a setting that there is not, half a provider, and one twice', () => {
    const problems = (more: object) => {
      const config = readConfig({ ...right, ...more });
      return 'problems' in config ? config.problems.map((one) => one.split(' is ')[0]) : [];
    };
    expect(problems({ OIDC_TENANT: 'x' })).toEqual(['OIDC_TENANT']);
    expect(problems({ OIDC_3_NAME: 'x' })).toEqual([
      'OIDC_3_ISSUER',
      'OIDC_3_CLIENT_ID',
      'OIDC_3_CLIENT_SECRET',
      'OIDC_3_DOMAINS',
    ]);
    const second = Object.fromEntries(Object.entries(right).map(([name, text]) => [name.replace('_', '_2_'), text]));
    expect(problems(second)).toEqual(['OIDC_2_ISSUER']);
    expect(JSON.stringify(readConfig({ ...right, OIDC_NAME: '' }))).not.toContain('a secret');
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
