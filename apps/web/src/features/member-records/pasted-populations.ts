/** What was pasted: years with their populations, and the lines that say neither. */
export type PastedPopulations = { rows: { year: number; population: number }[]; unread: string[] };

/** Reads years and populations, a year on a line; or two lines from a spreadsheet with years above and figures below. */
export function pastedPopulations(text: string): PastedPopulations {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const [above, below] = lines.map((line) => line.split('\t').map(wholeIn));
  if (lines.length === 2 && above && below && above.length > 2 && above.length === below.length) {
    const rows = above.map((year, at) => ({ year, population: below[at] ?? null }));
    return { rows: rows.filter(isWhole), unread: rows.every(isWhole) ? [] : [lines[0] ?? ''] };
  }
  const read = lines.map((line) => {
    const [, year = '', population = ''] = /^\s*(\d{4})[\s;:,]+([\d\s.]+)$/.exec(line) ?? [];
    return { line, year: wholeIn(year), population: wholeIn(population) };
  });
  return {
    rows: read.filter(isWhole).map(({ year, population }) => ({ year, population })),
    unread: read.filter((row) => !isWhole(row)).map(({ line }) => line.trim()),
  };
}

type Whole = { year: number; population: number };

function isWhole<T extends { year: number | null; population: number | null }>(row: T): row is T & Whole {
  return row.year !== null && row.population !== null && row.population > 0;
}

/** A whole number, with spaces or points between its thousands. What has decimals is none. */
function wholeIn(text: string): number | null {
  const plain = text.replaceAll(/\s/g, '');
  const digits = /^\d{1,3}(\.\d{3})+$/.test(plain) ? plain.replaceAll('.', '') : plain;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
