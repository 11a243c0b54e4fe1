import { randomBytes } from 'node:crypto';
import { hashOf } from '#sessions/tokens.ts';
import { base32 } from './totp.ts';

const howMany = 10;
const bytesEach = 10;

/** Ten codes of 80 random bits, in four groups that can be copied by hand. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => {
    const text = base32(randomBytes(bytesEach)).toLowerCase();
    return text.match(/.{4}/g)!.join('-');
  });
}

/** What is stored of a code: enough to recognise it as that person's. */
export function hashOfCode(person: string, code: string): string {
  return hashOf(`${person} ${plainCode(code)}`);
}

/** A code without what people put into it to read it more easily. */
export function plainCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toLowerCase();
}
