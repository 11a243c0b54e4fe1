import { isCurrentMember } from '@ratthall/domain/membership';
import { oncePerDataset } from './once.ts';

/** The codes of the present members of a kind. */
export const presentCodes = oncePerDataset<readonly string[]>(
  ({ members }, kind) => members.filter((one) => one.kind === kind && isCurrentMember(one)).map(({ code }) => code),
  { atMost: 2 },
);
