import type { Indicator } from '@ratthall/domain/indicator';
import { ownSource } from '@ratthall/domain/own-figures';

/** What an indicator begins as: reported by members, for all kinds of them, with its first definition from a year. */
export function emptyIndicator(year: number): Indicator {
  return {
    id: '',
    name: { sv: '', en: '' },
    description: { sv: '', en: '' },
    unit: '',
    unitName: { sv: '', en: '' },
    decimals: 1,
    polarity: 'higher',
    criteria: [],
    goals: [],
    appliesTo: ['municipality', 'region'],
    reportedBy: 'member',
    inputs: [],
    factor: 1,
    scopes: [],
    sumOf: [],
    limits: { min: null, max: null, hardMin: 0, hardMax: null },
    scale: 'linear',
    shownSource: ownSource,
    kolada: null,
    definitions: [
      {
        version: 1,
        validFrom: year,
        change: 'first',
        reason: { sv: 'Den första definitionen.', en: 'The first definition.' },
        classes: null,
      },
    ],
    targets: [],
  };
}

export const isIndicatorId = (text: string) => text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
