import { createHmac, timingSafeEqual } from 'node:crypto';

const period = 30;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The number of the half minute that a moment is in: what a code is made of, besides the secret. */
export function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1_000 / period);
}

/** A code of the HMAC-based one-time passwords of RFC 4226, as RFC 6238 makes one of each half minute. */
export function codeOf(secret: Buffer, step: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest[digest.length - 1]! & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7f_ff_ff_ff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The half minute whose code it is, among this one and its neighbours: clocks differ. Null for none. */
export function stepOf(secret: Buffer, code: string, moment: Date): number | null {
  const now = stepAt(moment);
  const matching = [now, now - 1, now + 1].filter((step) => isSame(codeOf(secret, step), code));
  return matching[0] ?? null;
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Bytes as people can copy them by hand. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What a program that makes codes reads from a QR code. */
export function addressOf(secret: Buffer, { issuer, email }: { issuer: string; email: string }): string {
  const query = `secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=6&period=${period}`;
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?${query}`;
}
