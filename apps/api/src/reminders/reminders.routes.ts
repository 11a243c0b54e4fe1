import { previewLetters, previewReminders, sendReminders } from '@ratthall/contract/reminders';
import type { Desk } from '#http/desk.ts';
import type { Reminders } from './reminders.service.ts';

export function registerReminders(desk: Desk, reminders: Reminders): void {
  const reading = { action: 'round.read' } as const;

  desk.route(previewReminders, reading, ({ params }) => reminders.preview(params.year));

  desk.route(previewLetters, reading, ({ params }) => reminders.letters(params.year, params.code));

  desk.route(sendReminders, { action: 'reminder.send' }, ({ params, body }, { id }) =>
    reminders.send(params.year, body.members, id),
  );
}
