/** Excel in Swedish takes commas for decimal signs, and semicolons between fields. */
export type CsvStyle = 'standard' | 'excel-sv';

/** By this Excel knows UTF-8. */
export const byteOrderMark = '\uFEFF';

const lineEnd = '\r\n';
const number = /^-?\d+([.,]\d+)?([eE][+-]?\d+)?$/;

/** One line of CSV, with its end. */
export function csvLine(fields: readonly string[], style: CsvStyle): string {
  return fields.map((field) => quoted(harmless(field), style)).join(style === 'excel-sv' ? ';' : ',') + lineEnd;
}

/** A spreadsheet takes what begins like this for a formula and would run it. A number stays one. */
function harmless(field: string): string {
  return /^[=+\-@\t\r]/.test(field) && !number.test(field) ? `'${field}` : field;
}

/** As RFC 4180 says: quotes where the field has a separator, a quote or a line break in it. */
function quoted(field: string, style: CsvStyle): string {
  const needsQuotes = style === 'excel-sv' ? /[";\r\n]/ : /[",\r\n]/;
  return needsQuotes.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
