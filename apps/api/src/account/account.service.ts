import type { OwnSession } from '@ratthall/contract/account';
import { signInMethods } from '@ratthall/domain/sign-in';
import type { Clock } from '#clock.ts';
import { fail } from '#fail.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import { startOf } from '#sessions/session-starts.ts';
import type { SessionsRepository } from '#sessions/sessions.repository.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';

type Parts = { people: Pick<PeopleRepository, 'saveAccount'>; sessions: SessionsRepository; now: Clock };

export type Account = ReturnType<typeof createAccount>;

/** What people do with their own account. */
export function createAccount({ people, sessions, now }: Parts) {
  const entryOf = <K extends 'account.changed' | 'session.ended'>(kind: K, { id }: SignedIn) => ({
    at: now().toISOString(),
    kind,
    actor: id,
    subject: id,
  });
  const open = async ({ id }: SignedIn) => {
    const at = now().toISOString();
    return (await sessions.of(id)).filter(({ expiresAt }) => expiresAt > at);
  };

  return {
    async save(signedIn: SignedIn, sent: { name: string; language: 'sv' | 'en' }): Promise<SignedIn> {
      const changes = { name: sent.name.trim(), language: sent.language };
      const hasChanged = changes.name !== signedIn.name || changes.language !== signedIn.language;
      if (hasChanged) await people.saveAccount({ id: signedIn.id, ...changes }, entryOf('account.changed', signedIn));
      return { ...signedIn, ...changes };
    },

    /** One's own sessions, the one that asks first, then the latest. */
    async sessions(signedIn: SignedIn): Promise<OwnSession[]> {
      const found = await open(signedIn);
      const starts = await sessions.starts(found.map(({ id }) => startOf(id)));
      const own = found.map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
        id,
        method: signInMethods.find((method) => method === starts.get(startOf(id))?.method) ?? null,
        provider: starts.get(startOf(id))?.provider ?? null,
        isThis: id === signedIn.session,
        startedAt: createdAt,
        lastUsedAt: updatedAt,
        address: ipAddress,
        userAgent,
      }));
      return own.sort((a, b) => Number(b.isThis) - Number(a.isThis) || (a.startedAt < b.startedAt ? 1 : -1));
    },

    async endSession(signedIn: SignedIn, id: string): Promise<void> {
      const own = await open(signedIn);
      if (!own.some((session) => session.id === id)) fail('session.not-found');
      await sessions.end(id, entryOf('session.ended', signedIn));
    },

    async endOthers(signedIn: SignedIn): Promise<void> {
      const others = { person: signedIn.id, but: signedIn.session };
      await sessions.endOthers(others, entryOf('session.ended', signedIn));
    },
  };
}
