import { editionIdPattern } from '@ratthall/domain/edition';
import { similarityVariables } from '@ratthall/domain/weights';

const everywhere = ['lang', 'set', 'own', 'peers'];

/** What the address of a page may say besides that, by how its path begins and, for some, ends. */
const further: readonly { path: string; ends?: string; parameters: readonly string[] }[] = [
  { path: '/kommun/', ends: '/till-namnden', parameters: ['indicators', 'length'] },
  // The variables by themselves are what the form of weights sends without a script.
  { path: '/lika/', parameters: ['weights', ...similarityVariables] },
  { path: '/nyckeltal/', parameters: ['show', 'year', 'tint'] },
  { path: '/inbadda/', parameters: ['show', 'year', 'tint'] },
  { path: '/rattelser', parameters: ['members', 'indicators', 'edition'] },
  { path: '/larande', parameters: ['among', 'indicators'] },
  { path: '/utgava/', parameters: ['since'] },
  { path: '/logga-in', parameters: ['next'] },
  { path: '/rapportera', parameters: ['year'] },
  { path: '/kansli/granska', parameters: ['year'] },
  { path: '/kansli/paminnelser', parameters: ['year'] },
  { path: '/kansli/utgavor', parameters: [] },
  { path: '/kansli/inlasning', parameters: [] },
  { path: '/kansli', parameters: ['year', 'state', 'sort'] },
  { path: '/jamfor', parameters: ['members', 'indicators', 'year', 'from', 'to', 'tint', 'rows', 'sort'] },
];

/** The parameters that mean something to the page of a path. Any other changes nothing, and is left out of its address. */
export function pageParameters(path: string): readonly string[] {
  const inner = editionOfPage(path)?.inner ?? path;
  return [
    ...everywhere,
    ...(further.find(({ path: start, ends = '' }) => inner.startsWith(start) && inner.endsWith(ends))?.parameters ??
      []),
  ];
}

const editionPage = new RegExp(
  `^(/utgava/(${editionIdPattern.slice(1, -1)})(?:/andringar$)?)(/(?:kommun|nyckeltal|jamfor|lika|larande|inbadda)(?:/.*)?)?$`,
);

/**
 * The edition that a page shows, and the page it is within it: `/utgava/2026.1/kommun/lulea` is `/kommun/lulea` of 2026.1.
 * The page of the edition itself is its own path, and so is that of what changed since another. Null for a page that shows what holds today.
 */
export function editionOfPage(path: string): { edition: string; inner: string } | null {
  const [, own, edition, rest] = editionPage.exec(path) ?? [];
  return own === undefined || edition === undefined ? null : { edition, inner: rest ?? own };
}

/** The path of a page within an edition, where editions have such a page; else null. */
export function pageAtEdition(inner: string, edition: string): string | null {
  const path = `/utgava/${edition}${inner}`;
  return editionOfPage(path) === null ? null : path;
}

/** Whether a path is that of an embed: a chart without a shell, made to be shown inside pages of others. */
export function isEmbed(path: string): boolean {
  return (editionOfPage(path)?.inner ?? path).startsWith('/inbadda/');
}

const deskPaths = /^\/(logga-in|glomt-losenord|aterstall|inbjudan|forsta|svara|konto|rapportera|kansli)(\/|$)/;

/** Whether a path is that of a page which is not public, or of one at which people sign in. */
export function isOfDesk(path: string): boolean {
  return deskPaths.test(path);
}
