import {
  answerDelegation,
  delegate,
  extendDelegation,
  listDelegations,
  openDelegation,
  remindDelegation,
  withdrawDelegation,
} from '@ratthall/contract/delegations';
import type { Desk } from '#http/desk.ts';
import type { Limits } from '#http/limits.ts';
import type { DelegatedFigures } from './delegated-figure.service.ts';
import type { Delegations } from './delegations.service.ts';

const subject = ({ code }: { code: string }) => ({ member: code });

type Parts = { delegations: Delegations; figures: DelegatedFigures };

export function registerDelegations(desk: Desk, { delegations, figures }: Parts, limits: Limits): void {
  const toManage = { action: 'delegation.manage', subject } as const;

  desk.route(listDelegations, toManage, async ({ params, query }) => ({
    delegations: await delegations.list(params.code, query.year),
  }));

  desk.route(delegate, { ...toManage, limits: limits.letters }, ({ params, body }, signedIn) =>
    delegations.ask(params.code, body, signedIn),
  );

  desk.route(remindDelegation, { ...toManage, limits: limits.links }, ({ params, body }, by) =>
    delegations.remind(params.code, params.delegation, { ...body, by }),
  );

  desk.route(extendDelegation, toManage, async ({ params, body }, by) => ({
    delegation: await delegations.extend(params.code, params.delegation, { ...body, by }),
  }));

  desk.route(withdrawDelegation, toManage, async ({ params }, signedIn) => {
    await delegations.withdraw(params.code, params.delegation, signedIn);
    return { done: true as const };
  });

  desk.open(openDelegation, ({ body }) => figures.open(body.token), limits.links);

  // Saved as it is typed: more often than anybody could guess by, but a token that is wrong counts like any other.
  desk.open(answerDelegation, ({ body }) => figures.answer(body), limits.answers);
}
