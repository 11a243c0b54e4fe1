import type { Reminders } from './reminders.service.ts';

type Options = { everyMs: number; onError: (error: unknown) => void };

/** Looks now and then whether a planned day has come. `close` comes back when nothing is being sent any more. */
export function openPlannedReminders({ sendPlanned }: Pick<Reminders, 'sendPlanned'>, { everyMs, onError }: Options) {
  let running: Promise<void> | undefined;
  const look = () =>
    (running ??= sendPlanned()
      .catch(onError)
      .finally(() => (running = undefined)));
  void look();
  const timer = setInterval(() => void look(), everyMs).unref();
  return {
    async close(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}
