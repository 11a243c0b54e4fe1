import type { Round as RoundReply } from '@ratthall/contract/rounds';
import { roundActs, roundAfter } from '@ratthall/domain/round';
import type { StoredRound } from './rounds.repository.ts';

/** A round as it is answered, with the steps that can follow. */
export function roundReply({ document, revision, author, name, createdAt }: StoredRound): RoundReply {
  const { year, status, indicators, opensOn, dueOn, closesOn, message, remindOn } = document;
  return {
    year,
    status,
    indicators: [...indicators],
    opensOn,
    dueOn,
    closesOn,
    message,
    remindOn: [...remindOn],
    revision,
    author: { id: author, name: name ?? '' },
    changedAt: createdAt,
    may: roundActs.filter((act) => roundAfter(act, status) !== null),
  };
}
