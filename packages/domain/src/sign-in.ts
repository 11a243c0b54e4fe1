/** How somebody has signed in: with what they know, with a code besides, or at a provider who vouches for them. */
export const signInMethods = ['password', 'one-time-code', 'recovery-code', 'provider'] as const;

export type SignInMethod = (typeof signInMethods)[number];
