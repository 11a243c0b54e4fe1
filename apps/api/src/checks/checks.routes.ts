import { readCheckRates } from '@ratthall/contract/checks';
import type { Dataset } from '@ratthall/domain/dataset';
import { checkRatesOf } from '#datasets/check-rates.ts';
import type { Desk } from '#http/desk.ts';

export function registerChecks(desk: Desk, dataset: () => Dataset): void {
  desk.route(readCheckRates, { action: 'round.read' }, async () => {
    const current = dataset();
    const { all, byIndicator } = checkRatesOf(current);
    const indicators = [...byIndicator].map(([indicator, { rates, asked }]) => ({ indicator, rates, asked }));
    return { dataVersion: current.version, all, indicators };
  });
}
