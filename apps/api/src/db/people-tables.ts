import type { Role } from '@ratthall/domain/permissions';
import type { Kit } from './kit.ts';

/**
 * Who may sign in, and as what. Times are ISO 8601. The first four tables have the columns that the library for
 * sign-in expects; tokens are stored as hashes only.
 */
export function createPeopleTables({ table, text, integer, boolean, json, primaryKey, unique, index }: Kit) {
  const users = table(
    'users',
    {
      id: text('id').primaryKey(),
      name: text('name').notNull(),
      email: text('email').notNull(),
      emailVerified: boolean('email_verified').notNull(),
      image: text('image'),
      language: text('language').$type<'sv' | 'en'>().notNull(),
      twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
      createdAt: text('created_at').notNull(),
      updatedAt: text('updated_at').notNull(),
    },
    (t) => [unique('users_email').on(t.email)],
  );

  const owner = () =>
    text('user_id')
      .notNull()
      .references(() => users.id);

  const sessions = table(
    'sessions',
    {
      id: text('id').primaryKey(),
      token: text('token').notNull(),
      userId: owner(),
      expiresAt: text('expires_at').notNull(),
      ipAddress: text('ip_address'),
      userAgent: text('user_agent'),
      createdAt: text('created_at').notNull(),
      updatedAt: text('updated_at').notNull(),
    },
    (t) => [unique('sessions_token').on(t.token), index('sessions_user').on(t.userId)],
  );

  const accounts = table(
    'accounts',
    {
      id: text('id').primaryKey(),
      accountId: text('account_id').notNull(),
      providerId: text('provider_id').notNull(),
      userId: owner(),
      password: text('password'),
      accessToken: text('access_token'),
      refreshToken: text('refresh_token'),
      idToken: text('id_token'),
      accessTokenExpiresAt: text('access_token_expires_at'),
      refreshTokenExpiresAt: text('refresh_token_expires_at'),
      scope: text('scope'),
      createdAt: text('created_at').notNull(),
      updatedAt: text('updated_at').notNull(),
    },
    (t) => [index('accounts_user').on(t.userId)],
  );

  const verifications = table(
    'verifications',
    {
      id: text('id').primaryKey(),
      identifier: text('identifier').notNull(),
      value: text('value').notNull(),
      expiresAt: text('expires_at').notNull(),
      createdAt: text('created_at').notNull(),
      updatedAt: text('updated_at').notNull(),
    },
    (t) => [index('verifications_identifier').on(t.identifier)],
  );

  /** The secret of a one-time password, sealed, and its recovery codes, of which hashes are stored. */
  const twoFactors = table(
    'two_factors',
    {
      id: text('id').primaryKey(),
      userId: owner(),
      secret: text('secret').notNull(),
      backupCodes: text('backup_codes').notNull(),
      verified: boolean('verified').notNull().default(false),
      failedVerificationCount: integer('failed_verification_count').notNull().default(0),
      lockedUntil: text('locked_until'),
    },
    (t) => [index('two_factors_user').on(t.userId), index('two_factors_secret').on(t.secret)],
  );

  /** A sign-in at somebody else's that has begun and not come back yet. Used once; the state is kept as a hash. */
  const federatedSignIns = table('federated_sign_ins', {
    stateHash: text('state_hash').primaryKey(),
    /** What the answer is checked with: nonce and code verifier. */
    nonce: text('nonce').notNull(),
    verifier: text('verifier').notNull(),
    /** The page to go on to. */
    onwards: text('onwards').notNull(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    usedAt: text('used_at'),
  });

  /** `member` is '' for a role in the network as a whole. */
  const assignments = table(
    'assignments',
    {
      userId: owner(),
      role: text('role').$type<Role>().notNull(),
      member: text('member').notNull(),
      grantedAt: text('granted_at').notNull(),
      grantedBy: text('granted_by'),
    },
    (t) => [primaryKey({ columns: [t.userId, t.role, t.member] }), index('assignments_member').on(t.member)],
  );

  const invitations = table(
    'invitations',
    {
      id: text('id').primaryKey(),
      tokenHash: text('token_hash').notNull(),
      /** Null for the address that creates the first administrator. */
      email: text('email'),
      role: text('role').$type<Role>().notNull(),
      member: text('member').notNull(),
      invitedBy: text('invited_by'),
      createdAt: text('created_at').notNull(),
      expiresAt: text('expires_at').notNull(),
      acceptedAt: text('accepted_at'),
      acceptedBy: text('accepted_by'),
      withdrawnAt: text('withdrawn_at'),
    },
    (t) => [unique('invitations_token_hash').on(t.tokenHash)],
  );

  /** Append-only: sign-ins, failed ones, and changes of who may do what. Never a password or a token. */
  const auditEvents = table(
    'audit_events',
    {
      id: text('id').primaryKey(),
      at: text('at').notNull(),
      kind: text('kind').notNull(),
      actor: text('actor'),
      subject: text('subject'),
      details: json<Record<string, string | null>>('details').notNull(),
    },
    (t) => [index('audit_events_at').on(t.at)],
  );

  return {
    users,
    sessions,
    accounts,
    verifications,
    twoFactors,
    federatedSignIns,
    assignments,
    invitations,
    auditEvents,
  };
}
