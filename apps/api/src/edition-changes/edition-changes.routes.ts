import {
  downloadEditionChanges,
  getEditionChanges,
  getIndicatorChanges,
  getMemberChanges,
  type EditionChanges,
  type IndicatorChanges,
  type MemberChanges,
} from '@ratthall/contract/edition-changes';
import { LRUCache } from 'lru-cache';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import type { FrozenEditions } from '#editions/frozen-editions.ts';
import type { Content } from '#http/cache.ts';
import type { Frozen, PublicViews } from '#http/public-view.ts';
import { changesCsv } from './changes-csv.ts';
import { askedEditions, pairOf, type Asked, type EditionPair } from './edition-pair.ts';
import { changesBetween, indicatorBetween, memberBetween } from './edition-changes.service.ts';

type Parts = { datasets: Pick<CurrentDataset, 'current'>; editions: Pick<FrozenEditions, 'get'> };

const mostInMemory = 50;

export function registerEditionChanges(views: PublicViews, { datasets, editions }: Parts): void {
  // What two editions differ in never changes, so that it outlives the data version at which it was asked for.
  const known = new LRUCache<string, Promise<Content>>({ max: mostInMemory });

  const once = (key: string, make: () => Promise<Content>): Promise<Content> => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  };

  const read = async (asked: Asked): Promise<EditionPair> => pairOf(editions, askedEditions(datasets.current(), asked));

  views.gathered(getEditionChanges, async ({ params: { edition }, query: { since } }) => {
    const pair = await read({ edition, since });
    const content = await once(`${pair.before.edition.id} ${edition}`, async () =>
      json<EditionChanges>(await changesBetween(pair)),
    );
    return { dataset: pair.after.dataset, content };
  });

  views.gathered(getIndicatorChanges, async ({ params: { edition, id }, query: { since } }) => {
    const pair = await read({ edition, since });
    return { dataset: pair.after.dataset, content: json<IndicatorChanges>(indicatorBetween(pair, id)) };
  });

  views.gathered(getMemberChanges, async ({ params: { edition, code }, query: { since } }) => {
    const pair = await read({ edition, since });
    return { dataset: pair.after.dataset, content: json<MemberChanges>(await memberBetween(pair, code)) };
  });

  views.gathered(downloadEditionChanges, async ({ params: { edition }, query: { since, style = 'standard' } }) => {
    const pair = await read({ edition, since });
    return {
      dataset: pair.after.dataset,
      content: {
        body: changesCsv(pair, style),
        type: 'text/csv; charset=utf-8; header=present',
        fileName: `ratthall-andringar-${pair.before.edition.id}-${edition}${style === 'excel-sv' ? '-excel' : ''}.csv`,
        // Large in a large network, and seldom asked for twice.
        isKept: false,
      },
    };
  });
}

function json<T>(answer: Frozen<T>): Content {
  return { body: Buffer.from(JSON.stringify(answer)), type: 'application/json; charset=utf-8' };
}
