import { citation } from '#findings/citation.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Block } from './report-document.ts';
import type { Told } from './told.ts';

type Made = {
  /** What it is about; null for the edition itself. */
  page: string | null;
  sources: Catalogue['sources'];
  /** The page that says the same, after the address of the edition. */
  path: string;
};

/** Of which sources it is, how to cite it, and what its figures can be checked against. */
export function originBlocks(
  { page, sources, path }: Made,
  { about, network }: { about: Told; network: string },
): Block[] {
  const { edition, isDraft, words, speech, origin } = about;
  const { method } = words;
  const { language, texts } = speech;
  const address = `${origin}/utgava/${edition.id}${path}`;
  const versions = Object.entries(edition.rules)
    .map(([rule, version]) => `${texts.summary.method.names[rule] ?? rule} ${version}`)
    .join(', ');
  return [
    ...sources.map((source): Block => ({
      kind: 'text',
      isQuiet: true,
      text: `${source.citation[language]}. ${source.note[language]}`,
    })),
    { kind: 'text', isQuiet: true, text: method.versions(versions) },
    ...(isDraft
      ? [{ kind: 'text' as const, text: method.draft }]
      : ([
          { kind: 'heading', level: 2, text: method.citationTitle },
          { kind: 'text', text: citedText(citation({ edition, network, page, address }, language), address) },
          {
            kind: 'text',
            text: [method.checksum(formatNumber(edition.rows, 0, language)), ' ', { code: edition.sha256 }],
          },
        ] satisfies Block[])),
  ];
}

/** The line to cite, with its address as a link. */
function citedText(line: string, address: string) {
  return [line.slice(0, line.length - address.length), { link: address, text: [address] }];
}

/** How the figures are made, in plain words: what the page about the method says. */
export function methodBlocks({ speech: { texts } }: Told): Block[] {
  const section = texts.about.sections.find(({ id }) => id === 'metod');
  if (section === undefined) return [];
  return [
    { kind: 'heading', level: 1, text: section.title },
    ...section.blocks.map((block): Block => {
      if (typeof block === 'string') return { kind: 'text', text: block };
      if ('heading' in block) return { kind: 'heading', level: 2, text: block.heading };
      return { kind: 'list', items: block.list };
    }),
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
