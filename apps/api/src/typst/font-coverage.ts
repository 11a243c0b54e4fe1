/** A box, as printers set what they have no letter for. */
const instead = '□';
const everyday = /^[\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014]*$/;
/** Marks that only tell how their neighbours are shown, such as joiners. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Keeps to the letters that a TrueType font has. A report with any other is refused; so that whatever people write can be
 * printed, what the font lacks becomes a box.
 */
export function createCoverage(font: Buffer) {
  const known = charactersOf(font);
  const inText = (text: string): string =>
    everyday.test(text)
      ? text
      : text
          .normalize('NFC')
          .replace(unseen, '')
          .replace(/[^\t\n\r]/gu, (character) => (known.has(character.codePointAt(0)!) ? character : instead));

  /** The same data, with every text in it kept to the letters of the font. */
  const withKnownLetters = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(withKnownLetters);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withKnownLetters(part)]));
  };
  return { withKnownLetters };
}

/** Reads the `cmap` table in format 4 (OpenType 1.9, "cmap"), which every font for common use has. */
function charactersOf(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => font.readUInt32BE(cmap + 8 + 8 * i));
  const at = cmap + (subtables.find((offset) => font.readUInt16BE(cmap + offset) === 4) ?? 0);
  const twice = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + twice];
  const [deltas, offsets] = [starts + twice, starts + 2 * twice];
  const known = new Set<number>();
  for (let i = 0; i < twice; i += 2) {
    const [first, last] = [font.readUInt16BE(starts + i), font.readUInt16BE(ends + i)];
    const [delta, offset] = [font.readUInt16BE(deltas + i), font.readUInt16BE(offsets + i)];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = offset === 0 ? code : font.readUInt16BE(offsets + i + offset + 2 * (code - first));
      if (listed !== 0 && (listed + delta) % 0x10000 !== 0) known.add(code);
    }
  }
  return known;
}

function tableAt(font: Buffer, name: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  throw new Error(`the font has no table ${name}`);
}
