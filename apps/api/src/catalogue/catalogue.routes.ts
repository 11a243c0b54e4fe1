import { getCatalogue } from '@ratthall/contract/catalogue';
import type { FastifyInstance } from 'fastify';
import type { PublicViews } from '#http/public-view.ts';
import { catalogueOf } from './catalogue.service.ts';

export function registerCatalogue(app: FastifyInstance, views: PublicViews): void {
  app.route({ ...getCatalogue, handler: views.json(getCatalogue, catalogueOf) });
}
