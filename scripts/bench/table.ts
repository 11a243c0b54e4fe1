/** Rows of texts as lines with aligned columns: the first `left` columns to the left, the others to the right. */
export function tableLines(header: readonly string[], rows: readonly (readonly string[])[], left = 1): string[] {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => (column < left ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)];
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number as people read it: 12,345 or, with decimals, 0.98. */
export function figure(value: number, decimals = 0): string {
  return decimals === 0 ? grouped.format(value) : value.toFixed(decimals);
}

/** A number of bytes in kB or, from ten million on, in MB (powers of ten). */
export function size(bytes: number): string {
  return bytes < 10_000_000 ? `${figure(bytes / 1000, 1)} kB` : `${figure(bytes / 1_000_000)} MB`;
}
