import type { Delegation } from '@ratthall/contract/delegations';
import { delegationStateOf } from '@ratthall/domain/delegation';
import { dayOf } from '#clock.ts';
import type { StoredDelegation } from './delegations.repository.ts';

/** The event that says that somebody has been reminded: there can be but one. */
export const reminderOf = (id: string): string => `delegation-reminded-${id}`;

/** The last day of a link, in Sweden. */
export function lastDayOf({ expiresAt }: Pick<StoredDelegation, 'expiresAt'>): string {
  return dayOf(new Date(Date.parse(expiresAt) - 1));
}

type Beside = { at: string; names: ReadonlyMap<string, string>; happened: ReadonlySet<string> };

/** A delegation as those who report see it. */
export function delegationReply(row: StoredDelegation, { at, names, happened }: Beside): Delegation {
  const { id, indicator, year, name, email, message, askedBy, createdAt, openedAt, answeredAt, withdrawnAt } = row;
  return {
    id,
    indicator,
    year,
    name,
    email,
    message,
    askedBy: { id: askedBy, name: names.get(askedBy) ?? '' },
    createdAt,
    lastDay: lastDayOf(row),
    openedAt,
    answeredAt,
    withdrawnAt,
    state: delegationStateOf(row, at),
    isReminded: happened.has(reminderOf(id)),
  };
}
