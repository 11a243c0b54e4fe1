import * as Type from 'typebox';
import type { Endpoint, EndpointSchema } from './endpoint.ts';
import { EditionId } from './scalars.ts';

/** What comes before the rest of a public address that is asked of an edition. */
export const editionsPath = '/api/editions/';

/** The address of an endpoint in an edition: `/api/members` is `/api/editions/2026.1/members`. */
export function urlAtEdition(url: string, edition: string): `/${string}` {
  return `${editionsPath}${edition}/${url.slice('/api/'.length)}` as `/${string}`;
}

/** The same question, asked of an edition instead of what holds today. */
export function atEdition({ method, url, schema }: Endpoint): Endpoint<EndpointSchema & { hide: boolean }> {
  const params = Type.Object({ edition: EditionId, ...(schema.params as Type.TObject | undefined)?.properties });
  // Said once in the introduction of the documentation instead of once for every address.
  return { method, url: urlAtEdition(url, ':edition'), schema: { ...schema, params, hide: true } };
}
