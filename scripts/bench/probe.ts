/** Preloaded into every server that is measured: says on request what the process has used so far. */
export type Usage = {
  /** Processor time of all its threads since it started, in microseconds. */
  cpu: number;
  /** Resident memory now, and the most it has been, in bytes. */
  resident: number;
  mostResident: number;
};

export const usageQuestion = 'usage';

process.on('message', (message) => {
  if (message !== usageQuestion) return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    cpu: user + system,
    resident: process.memoryUsage.rss(),
    mostResident: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(usage);
});
process.on('disconnect', () => process.exit());
// A server that is asked to stop must not be kept alive by the probe.
process.channel?.unref();
