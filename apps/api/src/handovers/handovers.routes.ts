import { readHandover, readHandoverGaps, saveHandover } from '@ratthall/contract/handovers';
import type { Desk } from '#http/desk.ts';
import type { Handovers } from './handovers.service.ts';

const subject = ({ code }: { code: string }) => ({ member: code });

export function registerHandovers(desk: Desk, handovers: Handovers): void {
  desk.route(readHandover, { action: 'report.read', subject }, ({ params }, signedIn) =>
    handovers.read(signedIn, params.code),
  );

  desk.route(saveHandover, { action: 'entry.save', subject }, ({ params, body }, signedIn) =>
    handovers.save(signedIn, params, body),
  );

  desk.route(readHandoverGaps, { action: 'round.read' }, async () => ({ members: await handovers.gaps() }));
}
