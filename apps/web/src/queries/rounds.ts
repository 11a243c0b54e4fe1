export type { ErrorReply } from '@ratthall/contract/errors';
export type { Board, BoardCell, BoardMember, Round, RoundPlan } from '@ratthall/contract/rounds';
import type { RoundPlan } from '@ratthall/contract/rounds';
import { changeRound, createRound, listRounds, moveRound, readBoard } from '@ratthall/contract/rounds';
import type { RoundAct } from '@ratthall/domain/round';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** The rounds there are. What others do meanwhile is seen whenever the page is come back to. */
export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: () => call(listRounds),
  staleTime: 0,
  refetchOnWindowFocus: true,
});

export const boardQuery = (year: number) =>
  queryOptions({
    queryKey: ['rounds', year, 'board'],
    queryFn: () => call(readBoard, { params: { year: String(year) } }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

export const sendNewRound = (body: RoundPlan & { year: number }) => call(createRound, { body });

export const sendRoundChange = (year: number, body: RoundPlan & { revision: number }) =>
  call(changeRound, { params: { year: String(year) }, body });

export const sendRoundStep = (year: number, act: RoundAct, revision: number) =>
  call(moveRound, { params: { year: String(year), act }, body: { revision } });
