import { formatNumber } from '#i18n/format.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Block } from './report-document.ts';
import type { Told } from './told.ts';

type Made = {
  title: string;
  sources: Catalogue['sources'];
  /** The page that says the same, after the address of the service. */
  path: string;
};

/** Of which sources, how to cite it, and what its figures can be checked against. */
export function originBlocks({ title, sources, path }: Made, about: Told): Block[] {
  const { edition, isDraft, words, speech, origin } = about;
  const { method } = words;
  const list = sources.map(({ citation, note }) => ({ citation, note }));
  const address = `${origin}/utgava/${edition.id}${path}`;
  return [
    ...list.map(({ citation, note }): Block => ({
      kind: 'text',
      isQuiet: true,
      text: `${citation[speech.language]}. ${note[speech.language]}`,
    })),
    ...(isDraft
      ? [{ kind: 'text' as const, text: method.draft }]
      : ([
          { kind: 'heading', level: 2, text: method.citationTitle },
          { kind: 'text', text: method.citation(title, { id: edition.id, day: edition.publishedAt.slice(0, 10) }) },
          { kind: 'text', text: [method.address, ' ', { link: address, text: [address] }] },
          {
            kind: 'text',
            text: [
              method.checksum(formatNumber(edition.rows, 0, speech.language)),
              ' ',
              { code: edition.sha256 },
            ],
          },
        ] satisfies Block[])),
  ];
}

/** The sources that some indicators show. */
export function sourcesOf(
  indicators: readonly { shownSource: string }[],
  { sources }: Pick<Catalogue, 'sources'>,
): Catalogue['sources'] {
  const shown = new Set(indicators.map(({ shownSource }) => shownSource));
  return sources.filter(({ id }) => shown.has(id));
}
