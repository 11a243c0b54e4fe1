import { dayAfter } from '@ratthall/domain/dates';

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

const swedishHour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', hour12: false });

/** What tells the time; the tests have one of their own. */
export type Clock = () => Date;

/** The date in Sweden, as 2026-03-31, whatever clock the machine goes by. */
export function dayOf(now: Date): string {
  return swedishDay.format(now);
}

/** The hour of the day in Sweden, 0 to 23. */
export function hourOf(now: Date): number {
  return Number(swedishHour.format(now)) % 24;
}

/** The moment at which a day, such as 2026-03-31, ends in Sweden. */
export function endOfDay(day: string): Date {
  const [summer, winter] = [new Date(`${day}T22:00:00Z`), new Date(`${day}T23:00:00Z`)];
  return dayOf(summer) === dayAfter(day, 1) ? summer : winter;
}
