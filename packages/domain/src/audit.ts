/** What is kept of who got in and who may do what. It is appended to, and never changed. */
export const auditKinds = [
  'session.started',
  'session.refused',
  'session.ended',
  'session.ended-by-other',
  'invitation.made',
  'invitation.withdrawn',
  'invitation.accepted',
  'role.given',
  'role.taken',
  'password.changed',
  'password.asked',
  'password.reset',
  'account.changed',
  'edition.saved',
  'edition.planned',
  'edition.plan-cancelled',
  'edition.not-published',
  'edition.published',
  'edition.withdrawn',
] as const;

export type AuditKind = (typeof auditKinds)[number];
