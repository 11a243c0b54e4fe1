import { listed } from '#i18n/sv/numerals.ts';

const landParts = { gotaland: 'Götaland', svealand: 'Svealand', norrland: 'Norrland' };

/** What is said of a few members side by side in one indicator, in Swedish. */
export const sideBySide = {
  best: (indicator: string, names: readonly string[], value: string, year: number) =>
    names.length === 1
      ? `${indicator}: ${names[0]} har bästa värdet, ${value} (${year})`
      : `${indicator}: ${listed(names)} delar bästa värdet, ${value} (${year})`,
  highest: (indicator: string, names: readonly string[], value: string, year: number) =>
    `${indicator}: högst har ${listed(names)}, ${value} (${year})`,
  only: (indicator: string, name: string, value: string, year: number) =>
    `${indicator}: bara ${name} har jämförbart värde, ${value} (${year})`,
  nobody: (indicator: string, year: number | null) =>
    year === null
      ? `${indicator}: inget värde att jämföra`
      : `${indicator}: ingen av dem har jämförbart värde för ${year}`,
  median: (value: string, n: number, of: number, year: number) =>
    `Medianen i jämförelsegruppen är ${value} (${n} av ${of}, ${year}).`,
  noMedian: (n: number, of: number) => `${n} av ${of} i jämförelsegruppen har värde: för få för en median.`,
};

/** What is said of where in the country the members lie, in Swedish. */
export const map = {
  spread: (n: number, year: number) =>
    n === 1 ? `En medlemskommun har värde ${year}` : `Så fördelar sig ${n} medlemskommuner ${year}`,
  gathered: (
    found: { part: keyof typeof landParts; best: number; allBest: number; here: number; all: number },
    year: number,
  ) =>
    `Av de ${found.allBest} bästa ${year} ligger ${found.best} i ${landParts[found.part]}, som har ${found.here} av de ${found.all} kommunerna`,
};
