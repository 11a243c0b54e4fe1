export type { Reminder, Reminders } from '@ratthall/contract/reminders';
import { previewLetters, previewReminders, sendReminders } from '@ratthall/contract/reminders';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Who is not done with a round, and would be reminded. */
export const remindersQuery = (year: number) =>
  queryOptions({
    queryKey: ['rounds', year, 'reminders'],
    queryFn: () => call(previewReminders, { params: { year: String(year) } }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

/** The letters that a member would get, word by word. */
export const lettersQuery = (year: number, code: string) =>
  queryOptions({
    queryKey: ['rounds', year, 'reminders', code],
    queryFn: () => call(previewLetters, { params: { year: String(year), code } }),
    staleTime: 0,
  });

export const sendReminder = (year: number, members: string[] | null) =>
  call(sendReminders, { params: { year: String(year) }, body: { members } });
