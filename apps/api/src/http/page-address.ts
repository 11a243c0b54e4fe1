import { pageParameters } from '@ratthall/contract/pages';

/**
 * An address as the pages know it: its path and the parameters that mean something to its page, in one order, so that the
 * same page is made and kept once. Null for an address that cannot be read.
 */
export function pageAddress(url: string): string | null {
  if (!URL.canParse(url, 'http://page')) return null;
  const { host, pathname, searchParams } = new URL(url, 'http://page');
  // What a browser would take for another host, before or after its dots are read: we would send readers there.
  if (host !== 'page' || pathname.startsWith('//')) return null;
  const known = new URLSearchParams();
  for (const name of pageParameters(pathname)) {
    const value = searchParams.get(name);
    if (value !== null) known.set(name, value);
  }
  const search = known.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search ? `${pathname}?${search}` : pathname;
}

/** The address without the slash at the end of its path; null when it has none. */
export function withoutLastSlash(address: string): string | null {
  const plain = address.replace(/(?<=[^/])\/+(?=\?|$)/, '');
  return plain === address ? null : plain;
}

/** The address in the newest edition of what is asked of `senaste`, the latest; null for any other address. */
export function atNewestEdition(address: string, newest: string | null): string | null {
  const [, rest] = /^\/utgava\/senaste((?:\/|\?|$).*)/.exec(address) ?? [];
  return rest === undefined || newest === null ? null : `/utgava/${newest}${rest}`;
}
