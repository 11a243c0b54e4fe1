import { readReport } from '@ratthall/contract/entries';
import type { Indicator } from '@ratthall/domain/indicator';
import { correctedContent } from './contents.ts';
import { places } from './places.ts';
import { createRandom } from './random.ts';
import { moved, submitted } from './report-as.ts';
import { completeMember } from './singular.ts';
import type { Visit } from './visit.ts';

/** A figure that was published too large, how much of it was right, and what the member says of that. */
export const correction = {
  member: completeMember,
  indicator: 'sludge-lead',
  share: 0.985,
  text: 'Ett av årets prov hade räknats två gånger.',
};

type Who = { reporter: Visit; approver: Visit; secretariat: Visit };

/** After it has been published a figure is put right, through the same door as any change. */
export async function correctAs(
  { reporter, approver, secretariat }: Who,
  { year, indicators }: { year: number; indicators: ReadonlyMap<string, Indicator> },
): Promise<void> {
  const { member: code, indicator: id } = correction;
  const report = await reporter.ask(readReport, { params: { code }, query: { year: String(year) } });
  const entry = report.entries.find((one) => one.indicator === id);
  const indicator = indicators.get(id);
  const place = places.find((one) => one.code === code);
  if (!entry || !indicator || !place) throw new Error(`Nothing to correct of ${code}`);
  const content = correctedContent(entry, correction, { place, indicator, report, random: createRandom(1) });
  const revision = entry.entry?.revision ?? 0;
  const waiting = await submitted([{ indicator: id, year, revision, content }], reporter, code);
  const confirmed = await moved(approver, 'confirm', { code, entries: waiting });
  await moved(secretariat, 'approve', { code, entries: confirmed });
}
