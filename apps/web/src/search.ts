import { pageParameters } from '@ratthall/contract/pages';
import { editionIdPattern } from '@ratthall/domain/edition';
import { peersPattern } from '@ratthall/domain/peers';
import { similarityVariables, weightsPattern } from '@ratthall/domain/weights';

/** What an address can say on every page: language, own municipality, peer group, set of indicators, year. */
export type ShellSearch = {
  lang?: 'en' | undefined;
  own?: string | undefined;
  /** The member shown in the charts of an indicator, when it is not the reader's own; `none` for nobody. */
  show?: string | undefined;
  peers?: string | undefined;
  set?: string | undefined;
  year?: number | undefined;
  /** How much each structural variable counts among similar members: `population:2,latitude:0`. */
  weights?: string | undefined;
  /** The members that are compared: slugs with commas between, of which the first eight that are known count. */
  members?: string | undefined;
  /** The indicators that they are compared in: ids with commas between; the whole set when left out. */
  indicators?: string | undefined;
  /** The two years between which a change is shown. */
  from?: number | undefined;
  to?: number | undefined;
  /** What a tint stands for: quartiles when left out, or the status classes of the definition. */
  tint?: 'classes' | undefined;
  /** What the rows of a comparison are: indicators when left out. */
  rows?: 'members' | undefined;
  /** The column by which a comparison is sorted: the slug of a member or the id of an indicator. */
  sort?: string | undefined;
  /** Whose improvements are listed: the own municipality's and its peers', or a county's by its two digits. */
  among?: string | undefined;
  /** The edition that another is compared with. */
  since?: string | undefined;
  /** Which members of a round are shown: those with a figure in this state, or with something left. */
  state?: string | undefined;
  /** How much is taken to a paper of one's own: all of it when left out. */
  length?: 'short' | 'table' | undefined;
  /** The edition whose corrections are listed. */
  edition?: string | undefined;
  /** Where somebody goes on to who has signed in: an address of this service. */
  next?: string | undefined;
};

const word = '[a-z0-9-]{2,60}';

const forms = {
  own: /^[a-z-]{2,60}$/,
  show: /^[a-z-]{2,60}$/,
  peers: new RegExp(peersPattern),
  set: new RegExp(`^${word}$`),
  weights: new RegExp(weightsPattern),
  // More than are compared: those that nobody is called, and those too many, are left out where they are looked up.
  members: new RegExp(`^${word}(,${word}){0,31}$`),
  indicators: new RegExp(`^${word}(,${word}){0,59}$`),
  sort: new RegExp(`^${word}$`),
  state: new RegExp(`^${word}$`),
  among: /^(peers|\d{2})$/,
  since: new RegExp(editionIdPattern),
  edition: new RegExp(editionIdPattern),
  // A path of ours, and nothing that a browser could take for another site.
  next: /^\/(?![/\\])[\w\-./?=&#%,:]{0,300}$/,
};

/** Reads the search of an address; what does not fit is left out, so that a mangled link still opens. */
export function shellSearch(raw: Record<string, unknown>): ShellSearch {
  return {
    lang: raw.lang === 'en' ? 'en' : undefined,
    set: fitting(raw.set, forms.set),
    own: fitting(raw.own, forms.own),
    peers: fitting(raw.peers, forms.peers),
    show: fitting(raw.show, forms.show),
    year: yearIn(raw.year),
    weights: fitting(raw.weights ?? weightsOfForm(raw), forms.weights),
    members: fitting(raw.members, forms.members),
    indicators: fitting(raw.indicators, forms.indicators),
    from: yearIn(raw.from),
    to: yearIn(raw.to),
    tint: raw.tint === 'classes' ? 'classes' : undefined,
    rows: raw.rows === 'members' ? 'members' : undefined,
    sort: fitting(raw.sort, forms.sort),
    among: fitting(raw.among, forms.among),
    since: fitting(raw.since, forms.since),
    edition: fitting(raw.edition, forms.edition),
    state: fitting(raw.state, forms.state),
    length: raw.length === 'short' || raw.length === 'table' ? raw.length : undefined,
    next: fitting(raw.next, forms.next),
  };
}

function yearIn(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined;
}

/**
 * For the route of a path: what its page does not read is left out of every address that leads there. So are single
 * weights, which have become `weights` when they were read, and would bring it back when it is taken out.
 */
export function onlyParametersOf(path: string) {
  const single: readonly string[] = similarityVariables;
  const known = new Set(pageParameters(path).filter((name) => !single.includes(name)));
  return ({ search, next }: { search: ShellSearch; next: (search: ShellSearch) => ShellSearch }): ShellSearch =>
    Object.fromEntries(Object.entries(next(search)).filter(([name]) => known.has(name)));
}

/** Without a script the form sends each weight by itself. */
function weightsOfForm(raw: Record<string, unknown>): string {
  return similarityVariables
    .flatMap((variable) => {
      const weight = raw[variable];
      return typeof weight === 'string' && weight !== '1' ? `${variable}:${weight}` : [];
    })
    .join();
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
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return `?${text.replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}
