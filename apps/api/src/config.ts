import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { isAbsolute, resolve } from 'node:path';
import { readProviders, type ProviderSettings } from '#federation/provider-settings.ts';
import type { MailConfig } from '#mail/mailer.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type DatabaseConfig = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string };

export type Config = {
  host: string;
  port: number;
  database: DatabaseConfig;
  logLevel: (typeof logLevels)[number];
  /** The address readers know the service by, without a slash at the end. */
  publicUrl: string;
  /** Signs the cookies of those who sign in. Null where none is set: one is then made at every start. */
  sessionSecret: string | null;
  mail: MailConfig;
  /** Which proxies are believed when they say who asks: how many there are, or their addresses. False for none. */
  trustProxy: number | string | false;
  /** Where people can sign in with the log-in of their own organisation. */
  providers: ProviderSettings[];
};

/** Where things lie, whatever folder the program was started from. */
const repository = fileURLToPath(new URL('../../../', import.meta.url));

export const paths = {
  data: resolve(repository, 'data'),
  webBuild: resolve(repository, 'apps/web/dist'),
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
};

type Setting<T> = { name: string; otherwise: string; expected: string; read: (text: string) => T | null };

const port: Setting<number> = {
  name: 'PORT',
  otherwise: '8080',
  expected: 'a whole number from 0 to 65535',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null),
};

const host: Setting<string> = {
  name: 'HOST',
  otherwise: '127.0.0.1',
  expected: 'an address or a host name to listen on, such as 127.0.0.1 or 0.0.0.0',
  read: (text) => (/^[A-Za-z0-9.:-]+$/.test(text) ? text : null),
};

const database: Setting<DatabaseConfig> = {
  name: 'DATABASE_URL',
  otherwise: 'file:./var/ratthall.db',
  expected: 'file:<path> for SQLite or postgres://user:password@host/database for PostgreSQL',
  read(text) {
    if (/^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)) return { engine: 'postgres', url: text };
    const path = text.startsWith('file:') ? filePath(text) : '';
    if (path === '') return null;
    return { engine: 'sqlite', file: isAbsolute(path) ? path : resolve(repository, path) };
  },
};

const logLevel: Setting<Config['logLevel']> = {
  name: 'LOG_LEVEL',
  otherwise: 'info',
  expected: `one of ${logLevels.join(', ')}`,
  read: (text) => logLevels.find((level) => level === text) ?? null,
};

const publicUrl: Setting<string> = {
  name: 'PUBLIC_URL',
  otherwise: '',
  expected: 'an address such as https://ratthall.example, without path, query or fragment',
  read(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isPlain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
    return text === '' ? '' : isPlain ? url.origin : null;
  },
};

const sessionSecret: Setting<string> = {
  name: 'SESSION_SECRET',
  otherwise: '',
  expected: 'at least 32 random characters',
  read: (text) => (text === '' || text.length >= 32 ? text : null),
};

const smtpUrl: Setting<string> = {
  name: 'SMTP_URL',
  otherwise: '',
  expected: 'smtp://user:password@host:587, or smtps:// for a server that speaks TLS from the start',
  read: (text) => (text === '' || (/^smtps?:\/\/[^/]/.test(text) && URL.canParse(text)) ? text : null),
};

const mailFrom: Setting<string> = {
  name: 'MAIL_FROM',
  otherwise: '',
  expected: 'the address that letters come from, such as Rätt håll <ratthall@kommun.example>',
  read: (text) => (text === '' || /^([^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(text) ? text : null),
};

const outbox: Setting<string> = {
  name: 'OUTBOX',
  otherwise: './var/outbox',
  expected: 'a folder',
  read: (text) => (isAbsolute(text) ? text : resolve(repository, text)),
};

const trustProxy: Setting<Config['trustProxy']> = {
  name: 'TRUST_PROXY',
  otherwise: '0',
  expected: 'the number of proxies in front of the service, or their addresses with commas between them',
  read(text) {
    if (/^\d$/.test(text)) return Number(text) || false;
    const isKnown = text.split(',').every((part) => isIP(part.trim().replace(/\/\d{1,3}$/, '')) !== 0);
    return isKnown ? text : null;
  },
};

/** The settings of the environment, or everything that is wrong with them, one sentence each. */
export function readConfig(env: NodeJS.ProcessEnv): Config | { problems: string[] } {
  const problems: string[] = [];
  const read = <T>(setting: Setting<T>): T => {
    const text = env[setting.name]?.trim() || setting.otherwise;
    const value = setting.read(text);
    const shown = setting.name.endsWith('SECRET') ? '…' : withoutPassword(text);
    if (value === null) problems.push(`${setting.name} is "${shown}", expected ${setting.expected}.`);
    return value as T;
  };
  const federated = readProviders(env);
  problems.push(...federated.problems);
  const config = {
    host: read(host),
    port: read(port),
    database: read(database),
    logLevel: read(logLevel),
    publicUrl: read(publicUrl),
    sessionSecret: read(sessionSecret) || null,
    mail: { smtpUrl: read(smtpUrl) || null, from: read(mailFrom), outbox: read(outbox) },
    trustProxy: read(trustProxy),
    providers: federated.providers,
  };
  if (config.mail.smtpUrl && config.mail.from === '') problems.push(`MAIL_FROM is "", expected ${mailFrom.expected}.`);
  config.mail.from ||= 'Rätt håll <ratthall@localhost>';
  return problems.length > 0 ? { problems } : { ...config, publicUrl: config.publicUrl || localUrl(config) };
}

/** The address that a program listening on a host and port can be reached by from the same machine. */
export function localUrl({ host: listensOn, port: number }: Pick<Config, 'host' | 'port'>): string {
  const name = ['0.0.0.0', '::'].includes(listensOn) ? 'localhost' : listensOn;
  return `http://${name.includes(':') ? `[${name}]` : name}:${number}`;
}

function filePath(text: string): string {
  return text.startsWith('file://') ? (URL.canParse(text) ? fileURLToPath(text) : '') : text.slice('file:'.length);
}

/** An address to print: what stands between user and host is left out. */
export function withoutPassword(text: string): string {
  return text.replace(/(\/\/[^:/]*:)[^@]*@/, '$1…@');
}
