/**
 * The cells of a block as a spreadsheet puts it on the clipboard: tabs between columns, lines between rows, quotation marks
 * around what contains either. Semicolons count as columns where there are no tabs, as in a Swedish CSV file.
 */
export function pastedCells(text: string): string[][] {
  const separator = text.includes('\t') || !text.includes(';') ? '\t' : ';';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)!.push(plain(cell));
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i];
      else isQuoted = false;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === separator) endCell();
    else if (char === '\n' || (char === '\r' && text[i + 1] !== '\n')) {
      endCell();
      rows.push([]);
    } else if (char !== '\r') cell += char;
  }
  endCell();
  // A blank row within the block is a field that is passed over; those at the end are only how a spreadsheet ends.
  return rows.slice(0, rows.findLastIndex((row) => row.some((one) => one !== '')) + 1);
}

/** Whether a text is a block of cells, and not just something to put in one field. */
export function isBlock(text: string): boolean {
  return (
    pastedCells(text)
      .flat()
      .filter((cell) => cell !== '').length > 1
  );
}

/** Without the spaces around it, and with spaces that can be seen through as ordinary ones. */
function plain(cell: string): string {
  return cell
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
