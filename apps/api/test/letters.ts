import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in the plain text of the letters to an address that lie in a folder, the oldest first. */
export function lettersTo(email: string, outbox: string): string[] {
  const files = readdirSync(outbox).filter((name) => name.includes(email));
  return files.sort().map((name) => plainText(readFileSync(join(outbox, name), 'utf8')));
}

/** The end of the newest link in the letters to an address. */
export function tokenTo(email: string, outbox: string): string {
  const [, token] = /#([\w-]{43})\b/.exec(lettersTo(email, outbox).at(-1) ?? '') ?? [];
  if (token === undefined) throw new Error(`No letter to ${email} has a link`);
  return token;
}

function plainText(letter: string): string {
  const part = letter.split(/\r?\n--/).find((one) => one.includes('Content-Type: text/plain')) ?? '';
  const [head = '', ...body] = part.split(/\r?\n\r?\n/);
  const text = body.join('\n\n');
  if (head.includes('base64')) return Buffer.from(text, 'base64').toString();
  if (!head.includes('quoted-printable')) return text;
  const bytes = text.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => `%${code}`);
  return decodeURIComponent(bytes.replaceAll(/%(?![0-9A-F]{2})/g, '%25'));
}
