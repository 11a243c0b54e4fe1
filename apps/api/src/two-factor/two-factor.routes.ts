import {
  prepareCode,
  readWaysIn,
  renewRecoveryCodes,
  turnOffCode,
  turnOffCodeOf,
  turnOnCode,
} from '@ratthall/contract/two-factor';
import { isNetworkRole } from '@ratthall/domain/permissions';
import { demand, type Desk } from '#http/desk.ts';
import type { Limits } from '#http/limits.ts';
import type { People } from '#people/people.service.ts';
import type { TwoFactors } from './two-factor.service.ts';

const done = { done: true as const };

type Parts = { twoFactors: TwoFactors; people: Pick<People, 'rolesOf'> };

export function registerTwoFactors(desk: Desk, { twoFactors, people }: Parts, limits: Limits): void {
  const own = { action: 'account.use', limits: limits.presentPassword } as const;

  desk.route(readWaysIn, { action: 'account.use' }, (_, signedIn) => twoFactors.waysIn(signedIn));

  desk.route(prepareCode, own, ({ body }, signedIn) => twoFactors.prepare(signedIn, body.present));

  desk.route(turnOnCode, own, async ({ body }, signedIn) => ({ codes: await twoFactors.turnOn(signedIn, body.code) }));

  desk.route(renewRecoveryCodes, own, async ({ body }, signedIn) => ({
    codes: await twoFactors.renew(signedIn, body.present),
  }));

  desk.route(turnOffCode, own, async ({ body }, signedIn) => {
    await twoFactors.turnOff(signedIn, body.present);
    return done;
  });

  desk.route(turnOffCodeOf, { action: 'people.manage' }, async ({ params }, signedIn) => {
    const role = (await people.rolesOf(params.person)).find(isNetworkRole);
    demand(signedIn, 'people.manage', role === undefined ? {} : { role });
    await twoFactors.turnOffOf(params.person, signedIn);
    return done;
  });
}
