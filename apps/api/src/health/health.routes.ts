import { getHealth } from '@ratthall/contract/health';
import type { FastifyInstance } from 'fastify';
import type { PublicViews } from '#http/public-view.ts';

export function registerHealth(app: FastifyInstance, views: PublicViews): void {
  app.route({
    ...getHealth,
    handler: views.json(getHealth, ({ version }) => ({ status: 'ok' as const, dataVersion: version })),
  });
}
