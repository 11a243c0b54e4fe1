type Options = { everyMs: number; onError: (error: unknown) => void };

/** Does some work at once and then again and again, never twice at a time. `close` comes back when it is not being done. */
export function openNowAndThen(work: () => Promise<void>, { everyMs, onError }: Options) {
  let running: Promise<void> | undefined;
  const look = () =>
    (running ??= work()
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
