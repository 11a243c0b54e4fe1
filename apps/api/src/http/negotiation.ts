export type Encoding = 'br' | 'gzip' | 'identity';

/** In the order we prefer them when the reader does not. */
const encodings: readonly Encoding[] = ['br', 'gzip', 'identity'];

const known = new Map<string, Encoding>();
const mostKnown = 1_000;

/** The form that a reader with this `Accept-Encoding` should get. Browsers send few different ones. */
export function preferredEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  let encoding = known.get(header);
  if (!encoding) {
    encoding = pickEncoding(header);
    if (known.size < mostKnown) known.set(header, encoding);
  }
  return encoding;
}

/** By RFC 9110, 12.5.3: the highest weight wins and 0 forbids. What is not named weighs as `*`; identity is allowed. */
function pickEncoding(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
    weights.set(name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ??
    (encoding === 'identity' ? (weights.get('*') === 0 ? 0 : 0.0001) : (weights.get('*') ?? 0));
  const acceptable = encodings.filter((encoding) => weightOf(encoding) > 0);
  // A reader that forbids everything gets the plain form: better than nothing.
  return acceptable.reduce(
    (best, next) => (weightOf(next) > weightOf(best) ? next : best),
    acceptable[0] ?? 'identity',
  );
}

/** Whether an `If-None-Match` names this tag. Weak forms match too, as RFC 9110, 13.1.2, says. */
export function matchesTag(header: string, etag: string): boolean {
  if (header === etag) return true;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Whether a reader names pages among what it wants, as browsers do. */
export function asksForHtml(header: string | undefined): boolean {
  return header !== undefined && header.includes('text/html');
}
