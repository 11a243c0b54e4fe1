import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Encoding } from './negotiation.ts';

/** One answer in one encoding, with its headers as Node writes them fastest: names and values in turn. */
export type Form = { etag: string; body: Buffer; headers: string[]; unchangedHeaders: string[] };

/** One answer in all encodings. Compressed forms are made when the first reader asks for them. */
export type Representation = {
  form: (encoding: Encoding) => Form;
  /** What it takes up in memory; grows when a form is made. */
  bytes: number;
};

const tooShortToCompress = 1_000;
const large = 1_000_000;
const overhead = 2_000;

export function createRepresentation(body: Buffer, headers: Readonly<Record<string, string>>): Representation {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 24);
  const forms = new Map<Encoding, Form>();
  const make = (encoding: Encoding): Form => {
    const encoded = compress(body, encoding);
    const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
    const unchanged = { ...headers, etag };
    const coding = encoding === 'identity' ? {} : { 'content-encoding': encoding };
    const full = { ...unchanged, ...coding, 'content-length': String(encoded.length) };
    return { etag, body: encoded, headers: Object.entries(full).flat(), unchangedHeaders: withoutType(unchanged) };
  };
  const representation: Representation = {
    bytes: overhead + body.length,
    form(wanted) {
      const encoding = body.length < tooShortToCompress ? 'identity' : wanted;
      let form = forms.get(encoding);
      if (!form) {
        forms.set(encoding, (form = make(encoding)));
        if (encoding !== 'identity') representation.bytes += form.body.length;
      }
      return form;
    },
  };
  return representation;
}

function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return gzipSync(body);
  const quality = body.length > large ? 4 : 5;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(body, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

function withoutType(headers: Record<string, string>): string[] {
  return Object.entries(headers)
    .filter(([name]) => !/^content-(type|disposition)$/.test(name))
    .flat();
}
