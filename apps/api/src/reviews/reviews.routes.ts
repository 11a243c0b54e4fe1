import { listReviews, readReview } from '@ratthall/contract/reviews';
import type { Desk } from '#http/desk.ts';
import type { Reviews } from './reviews.service.ts';

export function registerReviews(desk: Desk, reviews: Reviews): void {
  const reading = { action: 'round.read' } as const;

  desk.route(listReviews, reading, ({ query }) => reviews.queue(query.year));

  desk.route(readReview, reading, ({ params, query }, signedIn) =>
    reviews.read(signedIn, { code: params.code, year: query.year }),
  );
}
