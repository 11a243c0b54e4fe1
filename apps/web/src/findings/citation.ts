import { formatMomentDay } from '#i18n/dates.ts';
import type { Language } from '#i18n/language.ts';

/** What is cited: a page of an edition, at the address that it will always have. */
export type Cited = {
  edition: { id: string; year: number; publishedAt: string };
  /** The name of the network, which is the author. */
  network: string;
  /** What the page is about; null for the edition itself. */
  page: string | null;
  address: string;
};

const words = {
  sv: {
    summary: (year: number) => `Årssammanställning ${year}`,
    edition: (id: string) => `Utgåva ${id}`,
    published: (day: string) => `Publicerad ${day}`,
  },
  en: {
    summary: (year: number) => `Annual summary ${year}`,
    edition: (id: string) => `Edition ${id}`,
    published: (day: string) => `Published ${day}`,
  },
};

const service = 'Rätt håll';

/** One line to put in a list of sources: author, year, title, edition, service, day and address. */
export function citation({ edition, network, page, address }: Cited, language: Language): string {
  const { summary, edition: named, published } = words[language];
  const title = [page, summary(edition.year)].filter((part) => part !== null).join('. ');
  const day = formatMomentDay(edition.publishedAt, language);
  return `${network} (${yearOf(edition)}). ${title}. ${named(edition.id)}. ${service}. ${published(day)}. ${address}`;
}

/** The same for programs that keep lists of sources. */
export function bibtex({ edition, network, page, address }: Cited, language: Language): string {
  const { summary, edition: named } = words[language];
  const title = [page, summary(edition.year)].filter((part) => part !== null).join('. ');
  const fields = {
    author: `{${network}}`,
    title: `{${title}}`,
    year: yearOf(edition),
    date: edition.publishedAt.slice(0, 10),
    version: edition.id,
    edition: named(edition.id),
    publisher: service,
    url: address,
    language: language === 'sv' ? 'swedish' : 'english',
  };
  const key = ['ratthall', edition.id, ...address.split('/').slice(5)].join('-').replace(/[^A-Za-z0-9.-]/g, '');
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** The year in which it was published, which may not be the one that it is about. */
function yearOf({ publishedAt }: Cited['edition']): string {
  return formatMomentDay(publishedAt, 'en').slice(-4);
}
