import { getLessons, getNetworkLessons } from '@ratthall/contract/lessons';
import type { PublicViews } from '#http/public-view.ts';
import { lessonsOf } from './lessons.service.ts';
import { networkLessonsOf } from './network-lessons.service.ts';

export function registerLessons(views: PublicViews): void {
  views.json(getLessons, (dataset, { params: { code }, query: { set, peers } }) =>
    lessonsOf(dataset, { code, set, peers }),
  );
  views.json(getNetworkLessons, (dataset, { query: { set, county, member, peers } }) =>
    networkLessonsOf(dataset, { set, county, member, peers }),
  );
}
