import { getHealth } from '@ratthall/contract/health';
import type { PublicViews } from '#http/public-view.ts';

export function registerHealth(views: PublicViews): void {
  views.json(getHealth, ({ version }) => ({ status: 'ok' as const, dataVersion: version }));
}
