/** Somebody who vouches for people: the log-in of a municipality. */
export type ProviderSettings = {
  /** Stands in the address that the provider sends people back to. */
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Whose addresses it may vouch for: those of these domains, and no others. */
  domains: string[];
  /** Whether it counts as verified what the provider says nothing about; never what it says is not. */
  isSilenceVerified: boolean;
};

type Read = { name: string; expected: string; isRight: (text: string) => boolean };

const domain = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;
const own = ['localhost', '127.0.0.1', '[::1]'];

const fields = {
  ISSUER: {
    expected:
      'the issuer of one organisation, such as https://login.example/realms/kommun (never a shared one like /common)',
    isRight: isIssuer,
  },
  CLIENT_ID: { expected: 'the id under which this service is known there', isRight: (text: string) => text !== '' },
  CLIENT_SECRET: { expected: 'the secret that goes with the id', isRight: (text: string) => text !== '' },
  NAME: {
    expected: 'what people call it, such as Luleå kommun, in at most 60 characters',
    isRight: (text: string) => text !== '' && text.length <= 60,
  },
  DOMAINS: {
    expected: 'the domains whose e-mail addresses it may vouch for, such as lulea.se, with commas between them',
    isRight: (text: string) => domainsIn(text).length > 0 && domainsIn(text).every((one) => domain.test(one)),
  },
  EMAIL_VERIFIED: {
    expected: 'claim, where the provider says of each address whether it is verified, or domain, where it says nothing',
    isRight: (text: string) => ['', 'claim', 'domain'].includes(text),
  },
} satisfies Record<string, Omit<Read, 'name'>>;

type Field = keyof typeof fields;

const setting = /^OIDC_(?:([1-9]\d{0,2})_)?([A-Z_]+)$/;

/** The providers of the environment, `OIDC_ISSUER` … being the first and `OIDC_2_ISSUER` … the second; or what is wrong. */
export function readProviders(env: NodeJS.ProcessEnv): { providers: ProviderSettings[]; problems: string[] } {
  const problems: string[] = [];
  const given = Object.keys(env).filter((name) => name.startsWith('OIDC_') && env[name]?.trim());
  const ids = new Set<string>();
  for (const name of given) {
    const [, id = '1', field = ''] = setting.exec(name) ?? [];
    if (Object.hasOwn(fields, field)) ids.add(id);
    else
      problems.push(
        `${name} is unknown, expected ${Object.keys(fields)
          .map((one) => `OIDC_${one}`)
          .join(', ')}.`,
      );
  }
  const providers = [...ids].map((id) => {
    const read = (field: Field): string => {
      const name = nameOf(id, field, env);
      const text = env[name]?.trim() ?? '';
      const shown = field === 'CLIENT_SECRET' && text !== '' ? '…' : text;
      if (!fields[field].isRight(text)) problems.push(`${name} is "${shown}", expected ${fields[field].expected}.`);
      return text;
    };
    return {
      id,
      name: read('NAME'),
      issuer: read('ISSUER'),
      clientId: read('CLIENT_ID'),
      clientSecret: read('CLIENT_SECRET'),
      domains: domainsIn(read('DOMAINS')),
      isSilenceVerified: read('EMAIL_VERIFIED') === 'domain',
    };
  });
  const twice = providers.find(({ issuer }, i) => providers.findIndex((one) => one.issuer === issuer) < i);
  if (twice)
    problems.push(`${nameOf(twice.id, 'ISSUER', env)} is "${twice.issuer}", expected another than the others.`);
  return { providers: providers.toSorted((a, b) => Number(a.id) - Number(b.id)), problems };
}

/** The first can be called by its number or without one. */
function nameOf(id: string, field: Field, env: NodeJS.ProcessEnv): string {
  const numbered = `OIDC_${id}_${field}`;
  return id === '1' && !env[numbered] ? `OIDC_${field}` : numbered;
}

function domainsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Only https, but for what is tried out on this machine; and nobody's that answers for everybody. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, pathname, username } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && own.includes(hostname));
  return isSafe && !search && !hash && !username && !/^\/(common|organizations|consumers)(\/|$)/.test(pathname);
}
