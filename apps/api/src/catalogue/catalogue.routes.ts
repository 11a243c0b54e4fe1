import { getCatalogue } from '@ratthall/contract/catalogue';
import type { PublicViews } from '#http/public-view.ts';
import { catalogueOf } from './catalogue.service.ts';

export function registerCatalogue(views: PublicViews): void {
  views.json(getCatalogue, catalogueOf);
}
