import { followCorrections, listCorrections } from '@ratthall/contract/corrections';
import type { PublicViews } from '#http/public-view.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { correctionsIn } from './corrections.service.ts';

export function registerCorrections(views: PublicViews, { publicUrl }: { publicUrl: string }): void {
  views.json(listCorrections, (dataset, { query }) => correctionsIn(dataset, query));

  views.file(followCorrections, (dataset, { query: { lang = 'sv' } }) => ({
    body: Buffer.from(correctionsFeed(dataset, lang, publicUrl)),
    type: 'application/atom+xml; charset=utf-8',
  }));
}
