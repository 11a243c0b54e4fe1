import { createHash, randomBytes } from 'node:crypto';

/** A token for a link or a session: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: enough to recognise it, of no use to whoever reads the database. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
