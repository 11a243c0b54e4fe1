const timeZone = 'Europe/Stockholm';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as the clocks in Sweden show it: "2026-03-31" and "09:00". */
export function swedishTimeOf(moment: number): { day: string; time: string } {
  const found = new Map(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => found.get(name) ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/**
 * The moment at which the clocks in Sweden show a day and a time, as ISO 8601; the first one in the hour that comes twice.
 * Null where they never do: in the hour that is left out, or on a day that there is not.
 */
export function momentInSweden(day: string, time: string): string | null {
  const asIfZulu = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfZulu)) return null;
  for (const hours of [2, 1]) {
    const moment = asIfZulu - hours * 3_600_000;
    const shown = swedishTimeOf(moment);
    if (shown.day === day && shown.time === time) return new Date(moment).toISOString();
  }
  return null;
}
