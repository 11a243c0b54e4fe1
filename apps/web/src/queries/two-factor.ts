export type { WaysIn } from '@ratthall/contract/two-factor';
import {
  prepareCode,
  readWaysIn,
  renewRecoveryCodes,
  turnOffCode,
  turnOffCodeOf,
  turnOnCode,
} from '@ratthall/contract/two-factor';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** How one signs in. */
export const waysInQuery = queryOptions({
  queryKey: ['account', 'ways-in'],
  queryFn: () => call(readWaysIn),
  staleTime: 0,
});

export const sendPrepare = (present: string) => call(prepareCode, { body: { present } });

export const sendTurnOn = (code: string) => call(turnOnCode, { body: { code } });

export const sendRenewal = (present: string) => call(renewRecoveryCodes, { body: { present } });

export const sendTurnOff = (present: string) => call(turnOffCode, { body: { present } });

export const sendTurnOffOf = (person: string) => call(turnOffCodeOf, { params: { person } });
