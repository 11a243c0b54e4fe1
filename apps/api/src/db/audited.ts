import { randomUUID } from 'node:crypto';
import type { AuditKind } from '@ratthall/domain/audit';
import type { Statement, Write } from './database.ts';
import type { Tables } from './tables.ts';

/** Something for the log. `actor` did it, null for a visitor or the service; it was done to `subject`. */
export type AuditEntry = {
  /** Where one is given, the same thing cannot happen twice: the second breaks on the key, and all that goes with it. */
  id?: string;
  at: string;
  kind: AuditKind;
  actor: string | null;
  subject: string | null;
  details?: Record<string, string | null>;
};

/** The statement that writes to the log, for the unit of work that does what it says. */
export function audited(write: Write, { auditEvents }: Tables, { id, details, ...entry }: AuditEntry): Statement {
  return write.insert(auditEvents).values({ ...entry, id: id ?? randomUUID(), details: details ?? {} });
}
