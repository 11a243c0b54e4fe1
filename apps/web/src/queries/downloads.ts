import { editionsPath } from '@ratthall/contract/at-edition';
import { getCatalogue } from '@ratthall/contract/catalogue';
import { followCorrections, listCorrections } from '@ratthall/contract/corrections';
import { getJsonStat } from '@ratthall/contract/json-stat';
import { getProfile, listMembers, type Member } from '@ratthall/contract/members';
import { getOverview } from '@ratthall/contract/network';
import { downloadDistances } from '@ratthall/contract/similarity';
import { downloadAllValues, downloadValues, listValues } from '@ratthall/contract/values';
import { addressOf } from './call.ts';

type Style = 'standard' | 'excel-sv';

const query = (style: Style) => ({ style: style === 'standard' ? undefined : style });

/** Addresses of files and answers that people take with them. */
export const downloads = {
  everything: (style: Style) => addressOf(downloadAllValues, { query: query(style) }),
  indicator: (id: string, style: Style) => addressOf(downloadValues, { params: { id }, query: query(style) }),
  indicatorJson: (id: string) => addressOf(listValues, { params: { id } }),
  jsonStat: (lang: 'sv' | 'en') => addressOf(getJsonStat, { query: { lang: lang === 'sv' ? undefined : lang } }),
  catalogue: () => addressOf(getCatalogue),
  members: () => addressOf(listMembers),
  profile: (code: string, peers?: string) => addressOf(getProfile, { params: { code }, query: { peers } }),
  overview: () => addressOf(getOverview),
  distances: (kind: Member['kind'], choice: { weights: string | undefined; style: Style }) =>
    addressOf(downloadDistances, { query: { kind, weights: choice.weights, ...query(choice.style) } }),
  corrections: () => addressOf(listCorrections),
  correctionsFeed: (lang: 'en' | undefined) => addressOf(followCorrections, { query: { lang } }),
  openapi: '/api/openapi.json',
  docs: '/api/docs',
};

/** A file of an edition, in a language where it has words. */
export function editionFile(edition: string, path: string, language?: 'sv' | 'en'): string {
  return `${editionsPath}${edition}/${path}${language === undefined ? '' : `?lang=${language}`}`;
}
