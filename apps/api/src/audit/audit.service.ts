import type { AuditEvent } from '@ratthall/contract/audit';
import type { AuditRepository, Place } from './audit.repository.ts';

const eventsPerPage = 50;

export type Audit = ReturnType<typeof createAudit>;

export function createAudit(repository: AuditRepository) {
  return {
    /** A page of the log, the newest first; `before` is the `next` of the page before. */
    async page(before: string | undefined): Promise<{ events: AuditEvent[]; next: string | null }> {
      const rows = await repository.page(eventsPerPage + 1, before === undefined ? null : placeOf(before));
      const shown = rows.slice(0, eventsPerPage);
      const ids = shown.flatMap(({ actor, subject }) => [actor, subject]).filter((id) => id !== null);
      const names = await repository.namesOf([...new Set(ids)]);
      const person = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
      const events = shown.map(({ id, at, kind, actor, subject, details }) => ({
        id,
        at,
        kind: kind as AuditEvent['kind'],
        actor: person(actor),
        subject: person(subject),
        details,
      }));
      const last = shown.at(-1);
      return { events, next: rows.length > eventsPerPage && last ? `${last.at}_${last.id}` : null };
    },
  };
}

function placeOf(before: string): Place {
  const [at = '', ...id] = before.split('_');
  return { at, id: id.join('_') };
}
