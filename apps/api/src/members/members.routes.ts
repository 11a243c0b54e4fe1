import { getProfile, listMembers } from '@ratthall/contract/members';
import type { PublicViews } from '#http/public-view.ts';
import { profileOf } from './profile.service.ts';

export function registerMembers(views: PublicViews): void {
  views.json(listMembers, ({ version, members }) => ({ dataVersion: version, members }));
  views.json(getProfile, (dataset, { params: { code }, query: { set, peers } }) =>
    profileOf(dataset, { code, set, peers }),
  );
}
