import { get, type IncomingHttpHeaders } from 'node:http';

export type Bytes = {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** From the first byte of the request to the last of the answer. */
  milliseconds: number;
};

/** Gets an address and leaves the body as it came, compressed or not. */
export function fetchBytes(url: string, headers: Record<string, string> = {}): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const request = get(url, { agent: false, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          milliseconds: performance.now() - start,
        }),
      );
    });
    request.on('error', reject);
  });
}
