/** Who it is, as the provider says: verified in issuer, audience, signature, time and nonce. */
export type Claims = {
  issuer: string;
  subject: string;
  email: string | null;
  /** Whether the provider says that the address is verified; null where it says nothing of it. */
  isVerified: boolean | null;
  name: string | null;
};

type Said = Record<string, unknown>;

/** Whether the token leaves something open about the address that the provider may say when it is asked. */
export function leavesOpen(
  { email, email_verified: verified }: Said,
  { isSilenceVerified }: { isSilenceVerified: boolean },
) {
  return email === undefined || (verified === undefined && !isSilenceVerified);
}

/**
 * What a token and the answer to a question after it (`more`) say of somebody. An address and whether it is verified come
 * from the same of the two. Some providers write true as a text; whatever else is neither true nor left out counts as no.
 */
export function claimsOf(told: Said & { iss: string; sub: string }, more: Said): Claims {
  const { email, email_verified: verified } = more.email === undefined ? told : more;
  const name = more.name ?? told.name;
  return {
    issuer: told.iss,
    subject: told.sub,
    email: typeof email === 'string' ? email.trim().toLowerCase() : null,
    isVerified: verified === undefined ? null : verified === true || verified === 'true',
    name: typeof name === 'string' ? name : null,
  };
}
