/** What an address can say on every page: language, own municipality, peer group, set of indicators, year. */
export type ShellSearch = {
  lang?: 'en' | undefined;
  own?: string | undefined;
  /** The member shown in the charts of an indicator, when it is not the reader's own; `none` for nobody. */
  show?: string | undefined;
  peers?: string | undefined;
  set?: string | undefined;
  year?: number | undefined;
};

const forms = {
  own: /^[a-z-]{2,60}$/,
  show: /^[a-z-]{2,60}$/,
  peers: /^(all|county|skr|size|neighbours|\d{4}(,\d{4}){0,199})$/,
  set: /^[a-z0-9-]{2,60}$/,
};

/** Reads the search of an address; what does not fit is left out, so that a mangled link still opens. */
export function shellSearch(raw: Record<string, unknown>): ShellSearch {
  const year = Number(raw.year);
  return {
    lang: raw.lang === 'en' ? 'en' : undefined,
    set: fitting(raw.set, forms.set),
    own: fitting(raw.own, forms.own),
    peers: fitting(raw.peers, forms.peers),
    show: fitting(raw.show, forms.show),
    year: Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined,
  };
}

function fitting(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

export function parseSearch(text: string): Record<string, unknown> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return '';
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString().replaceAll('%2C', ',')}`;
}
