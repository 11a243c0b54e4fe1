const longestText = 32_767;
const longestName = 31;

// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * A text as a cell of a workbook can hold it: nothing that XML has no place for, no longer than a cell is, and with what
 * looks like an escape of the format (`_x0041_`, which readers take for an A) written so that it is read as it was meant.
 */
export function cellText(text: string): string {
  const plain = text.replaceAll(unwritable, '').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return plain.length <= longestText ? plain : `${plain.slice(0, longestText - 1)}…`;
}

/** The name of a sheet: at most 31 characters, and none that a reference to it could not have. */
export function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*:[\]]/g, ' ').slice(0, longestName);
}
