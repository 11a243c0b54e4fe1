/**
 * The style rules that give a picture its own copy of the page's fonts, as data. A picture is opened without the page, and
 * in another font its labels would not fit. Only the parts of a font that hold letters of the picture are taken along.
 */
export async function fontRules(picture: SVGElement): Promise<string> {
  const letters = [...new Set(picture.textContent)].map((letter) => letter.codePointAt(0) ?? 0);
  const families = [...picture.querySelectorAll('[font-family]')]
    .map((one) => one.getAttribute('font-family') ?? '')
    .join();
  const rules = await Promise.all(
    [...document.styleSheets].flatMap(fontFacesOf).map(async ({ style }) => {
      const family = unquoted(style.getPropertyValue('font-family'));
      const range = style.getPropertyValue('unicode-range');
      if (!families.includes(family) || style.getPropertyValue('font-style') === 'italic') return '';
      if (range !== '' && !letters.some((letter) => isInRange(letter, range))) return '';
      const address = /url\(["']?(.+?)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (address === undefined) return '';
      const data = await asDataAddress(new URL(address, document.baseURI));
      const weight = style.getPropertyValue('font-weight') || 'normal';
      return `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${range || 'U+0-10FFFF'};src:url(${data})}`;
    }),
  );
  return rules.join('');
}

function fontFacesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return []; // A sheet from another place may not be read.
  }
}

/** Whether "U+0-FF, U+131, U+4??" holds a letter. */
function isInRange(letter: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return (
      letter >= Number.parseInt(from.replaceAll('?', '0'), 16) && letter <= Number.parseInt(to.replaceAll('?', 'F'), 16)
    );
  });
}

function unquoted(text: string): string {
  return text.replaceAll(/["']/g, '');
}

async function asDataAddress(address: URL): Promise<string> {
  const file = await (await fetch(address)).blob();
  return await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error('The font could not be read')));
    reader.readAsDataURL(file);
  });
}
