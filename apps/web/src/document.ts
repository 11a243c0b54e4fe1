import type { Language } from '#i18n/language.ts';
import { isEmbed } from './embeds.ts';

/** Vite's list of built files: what each source became, and what it needs. */
export type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

const program = 'src/main.tsx';

type Parts = {
  language: Language;
  /** The edition that the page shows; null for what holds today. */
  edition: string | null;
  address: URL;
  origin: string;
  manifest: Manifest;
  markup: string;
  pageFile: string | undefined;
  /** The page is for those who have signed in. */
  isPrivate: boolean;
  title: string;
  description: string;
  data: unknown;
};

/** The HTML document of a page: head with its own title and link preview, markup, and the data to go on from. */
export function documentOf(parts: Parts): string {
  const { language, manifest, markup } = parts;
  const title = escape(parts.title);
  const description = escape(parts.description);
  return `<!doctype html>
<html lang="${language}"${parts.edition === null ? '' : ` data-edition="${escape(parts.edition)}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
${isEmbed(parts.address.pathname) ? insideOthers : parts.isPrivate ? unlisted : places(parts)}
<meta property="og:type" content="website">
<meta property="og:site_name" content="Rätt håll">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${escape(inLanguage(parts, language))}">
<meta property="og:image" content="${escape(`${parts.origin}/preview.png`)}">
<meta property="og:locale" content="${language === 'sv' ? 'sv_SE' : 'en_GB'}">
<meta name="twitter:card" content="summary_large_image">
<meta name="theme-color" content="#12436d">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${fonts(manifest)}
${styles(manifest)}
<script type="module" src="/${manifest['src/wake.ts']?.file ?? ''}"></script>
</head>
<body>
<div id="root">${markup}</div>
<script type="application/json" id="parts">${asJson(partsOf(parts))}</script>
<script type="application/json" id="data">${asJson(parts.data)}</script>
</body>
</html>
`;
}

/** For a page that is shown inside pages of others: it is no page of its own to search engines, and its links lead out. */
const insideOthers = `<meta name="robots" content="noindex">
<base target="_blank">`;

/** For a page that only those can use who have signed in. */
const unlisted = '<meta name="robots" content="noindex">';

function places(parts: Parts): string {
  return `<link rel="canonical" href="${escape(inLanguage(parts, parts.language))}">
<link rel="alternate" hreflang="sv" href="${escape(inLanguage(parts, 'sv'))}">
<link rel="alternate" hreflang="en" href="${escape(inLanguage(parts, 'en'))}">`;
}

/** The address as a search engine should know it: without what only says how somebody reads. */
function inLanguage({ address, origin }: Parts, language: Language): string {
  const canonical = new URL(address.pathname, origin);
  const set = address.searchParams.get('set');
  if (set) canonical.searchParams.set('set', set);
  if (language === 'en') canonical.searchParams.set('lang', 'en');
  return canonical.href;
}

/** The addresses of the program, the page and its language, with all that they import. */
function partsOf({ manifest, pageFile, isPrivate, language, address }: Parts): string[] {
  const seen = new Set<string>();
  const visit = (source: string | undefined) => {
    const entry = source === undefined ? undefined : manifest[source];
    if (source === undefined || entry === undefined || seen.has(source)) return;
    seen.add(source);
    entry.imports?.forEach(visit);
  };
  const texts = `src/i18n/${language}${address.pathname === '/' ? '/first' : ''}.ts`;
  const ofDesk = isPrivate ? [`src/i18n/${language}/desk.ts`] : [];
  for (const source of [program, pageFile, texts, ...ofDesk]) visit(source);
  return [...seen].flatMap((source) => (manifest[source] ? `/${manifest[source].file}` : []));
}

function fonts(manifest: Manifest): string {
  return Object.entries(manifest)
    .filter(([source]) => /-latin-(wght|600)-normal\.woff2$/.test(source))
    .map(([, { file }]) => `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin>`)
    .join('\n');
}

function styles(manifest: Manifest): string {
  return Object.entries(manifest)
    .filter(([source, { file }]) => source === 'style.css' || file.endsWith('.css'))
    .map(([, { file }]) => `<link rel="stylesheet" href="/${file}">`)
    .join('\n');
}

/** JSON that cannot end the script element it stands in. */
function asJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
