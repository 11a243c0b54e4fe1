import type { Catalogue } from '@ratthall/contract/catalogue';
import type { Member } from '@ratthall/contract/members';
import type { Edition } from '@ratthall/domain/edition';
import { formatMoment } from '#i18n/dates.ts';
import type { Speech } from '#i18n/language.ts';
import type { FileTexts } from '#i18n/sv/files.ts';

export type Indicator = Catalogue['indicators'][number];

/** What every file of an edition is made with: the edition, what it is about, and the words of one language. */
export type About = {
  edition: Edition;
  /** True for one that has not been published: its figures are those of today. */
  isDraft: boolean;
  speech: Speech;
  words: FileTexts;
  /** The address readers know the service by. */
  origin: string;
  catalogue: Catalogue;
  members: readonly Member[];
};

/** The indicators in the order of the edition's set, with the number they have there, and then those that are not in it. */
export function numbered({ catalogue, edition }: About): { indicator: Indicator; number: string }[] {
  const entries = catalogue.sets.find(({ id }) => id === edition.set)?.entries ?? [];
  const inSet = entries.flatMap(({ indicator: id, number }) => {
    const indicator = catalogue.indicators.find((one) => one.id === id);
    return indicator ? [{ indicator, number: number ?? '' }] : [];
  });
  const others = catalogue.indicators.filter(({ id }) => !entries.some(({ indicator }) => indicator === id));
  return [...inSet, ...others.map((indicator) => ({ indicator, number: '' }))];
}

/** The permanent address of a page of the edition; of the edition itself without a path. */
export function addressIn({ origin, edition }: Pick<About, 'origin' | 'edition'>, path = ''): string {
  return `${origin}/utgava/${edition.id}${path}`;
}

export function publishedDay({ edition, speech: { language } }: Pick<About, 'edition' | 'speech'>): string {
  return formatMoment(edition.publishedAt, language).replace(/\s\d\d:\d\d$/, '');
}
