import { getProfile, listMembers } from '@ratthall/contract/members';
import type { FastifyInstance } from 'fastify';
import type { PublicViews } from '#http/public-view.ts';
import { profileOf } from './profile.service.ts';

export function registerMembers(app: FastifyInstance, views: PublicViews): void {
  app.route({
    ...listMembers,
    handler: views.json(listMembers, ({ version, members }) => ({ dataVersion: version, members })),
  });
  app.route({
    ...getProfile,
    handler: views.json(getProfile, (dataset, { params: { code }, query: { set, peers } }) =>
      profileOf(dataset, { code, set, peers }),
    ),
  });
}
