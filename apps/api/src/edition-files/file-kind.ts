import type { EndpointSchema } from '@ratthall/contract/endpoint';
import type { Language } from './documents.ts';
import type { Maker } from './makers.ts';

/** What an edition's file is of: one language where it has words, one member where it is about one. */
export type FileOf = { language: Language | null; member: string | null };

/** A kind of file, as it follows from the address that it is at. */
export type FileKind = {
  /** As its address ends: "report.pdf". */
  name: string;
  of: 'edition' | 'member';
  type: string;
  languages: readonly (Language | null)[];
  make: Maker['make'];
};

const inLanguages = ['sv', 'en'] as const;
const inNone = [null] as const;

export function fileKind({ endpoint: { url, schema }, make }: Maker): FileKind {
  return {
    name: url.slice(url.lastIndexOf('/') + 1),
    of: url.includes('/:code/') ? 'member' : 'edition',
    type: schema.produces?.[0] ?? 'application/octet-stream',
    languages: hasWords(schema) ? inLanguages : inNone,
    make,
  };
}

/** The name a file is kept under: "sv/members/1382/report.pdf". */
export function keptName({ name }: Pick<FileKind, 'name'>, { language, member }: FileOf): string {
  return [language, member && `members/${member}`, name].filter((part) => part !== null).join('/');
}

/** Whether a file is in a language: then its address says in which. */
export function hasWords({ querystring }: EndpointSchema): boolean {
  return querystring !== undefined && 'properties' in querystring && 'lang' in (querystring.properties as object);
}
