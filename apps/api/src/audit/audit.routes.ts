import { readAudit } from '@ratthall/contract/audit';
import type { Desk } from '#http/desk.ts';
import type { Audit } from './audit.service.ts';

export function registerAudit(desk: Desk, audit: Audit): void {
  desk.route(readAudit, { action: 'audit.read' }, ({ query }) => audit.page(query.before));
}
