import { readNotices, saveNotices } from '@ratthall/contract/notices';
import type { Desk } from '#http/desk.ts';
import type { NoticeChoices } from './notice-choices.service.ts';

const own = { action: 'account.use' } as const;

export function registerNotices(desk: Desk, choices: NoticeChoices): void {
  desk.route(readNotices, own, (_, signedIn) => choices.read(signedIn));

  desk.route(saveNotices, own, ({ body }, signedIn) => choices.save(signedIn, body.notices));
}
