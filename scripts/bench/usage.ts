export type Usage = {
  /** Processor time of all its threads since it started, in microseconds. */
  cpu: number;
  /** Resident memory now, and the most it has been, in bytes. */
  resident: number;
  mostResident: number;
};

export const usageQuestion = 'usage';

/** Says on request what this process has used so far; ends it when nobody is left to ask. */
export function tellUsage(): void {
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
}
