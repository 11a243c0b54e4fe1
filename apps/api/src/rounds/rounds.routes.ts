import { changeRound, createRound, listRounds, moveRound, readBoard } from '@ratthall/contract/rounds';
import type { Dataset } from '@ratthall/domain/dataset';
import { dayOf, type Clock } from '#clock.ts';
import type { Desk } from '#http/desk.ts';
import { boardOf } from './board.service.ts';
import type { BoardRepository } from './board.repository.ts';
import { roundReply } from './round-reply.ts';
import type { Rounds } from './rounds.service.ts';

type Parts = { rounds: Rounds; board: BoardRepository; dataset: () => Dataset; now: Clock };

export function registerRounds(desk: Desk, { rounds, board, dataset, now }: Parts): void {
  const reading = { action: 'round.read' } as const;
  const managing = { action: 'round.manage' } as const;

  desk.route(listRounds, reading, () => rounds.list());

  desk.route(createRound, managing, ({ body }, { id }) => rounds.create(body, id));

  desk.route(changeRound, managing, ({ params, body: { revision, ...plan } }, { id }) =>
    rounds.change({ year: params.year, seen: revision, author: id }, plan),
  );

  desk.route(moveRound, managing, ({ params: { year, act }, body: { revision } }, { id }) =>
    rounds.move({ year, seen: revision, author: id }, act),
  );

  desk.route(readBoard, reading, async ({ params }) => {
    const stored = await rounds.read(params.year);
    const members = await boardOf(board, dataset(), stored.document);
    return { today: dayOf(now()), round: roundReply(stored), members };
  });
}
