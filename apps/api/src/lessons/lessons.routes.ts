import { getLessons, getNetworkLessons } from '@ratthall/contract/lessons';
import type { FastifyInstance } from 'fastify';
import type { PublicViews } from '#http/public-view.ts';
import { lessonsOf } from './lessons.service.ts';
import { networkLessonsOf } from './network-lessons.service.ts';

export function registerLessons(app: FastifyInstance, views: PublicViews): void {
  app.route({
    ...getLessons,
    handler: views.json(getLessons, (dataset, { params: { code }, query: { set, peers } }) =>
      lessonsOf(dataset, { code, set, peers }),
    ),
  });
  app.route({
    ...getNetworkLessons,
    handler: views.json(getNetworkLessons, (dataset, { query: { set, county, member, peers } }) =>
      networkLessonsOf(dataset, { set, county, member, peers }),
    ),
  });
}
