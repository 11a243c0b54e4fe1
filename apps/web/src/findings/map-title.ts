import { gatheredIn } from '@ratthall/domain/land-parts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from './words.ts';

type Mapped = {
  year: number;
  /** How many have a value, and those of them that have a place. */
  n: number;
  ranked: readonly { code: string; countyCode: string | null }[];
  /** The codes of the best quarter; empty where nothing is judged. */
  best: ReadonlySet<string>;
};

/** Where the best lie, if that is more than chance; otherwise only what the map shows. */
export function mapTitle({ year, n, ranked, best }: Mapped, language: Language): string {
  const words = wordsIn(language).map;
  const found = gatheredIn(ranked, best);
  return found ? words.gathered(found, year) : words.spread(n, year);
}
