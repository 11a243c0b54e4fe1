import { request, type Agent } from 'node:http';

export type Answer = { status: number; body: unknown };

/** Sends JSON and reads the answer; fails when the server goes away. */
export function ask(
  url: string,
  { agent, method, cookie, body }: { agent: Agent; method: 'GET' | 'PUT' | 'POST'; cookie: string; body?: unknown },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const headers = { cookie, ...(sent && { 'content-type': 'application/json', 'content-length': sent.byteLength }) };
    const asked = request(url, { agent, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) as unknown }),
      );
    });
    asked.on('error', reject);
    asked.end(sent);
  });
}
