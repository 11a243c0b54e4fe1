type Attributes = Record<string, string | number | undefined>;

/** The only font of a drawing. Its quotes matter: without them the name is no CSS, and another font is taken. */
const family = "'Source Sans 3'";

/** An element of a drawing, as text. */
export function element(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(typeof value === 'number' ? shortened(value) : String(value))}"`)
    .join('');
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`;
}

export function textAt(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, [escape(text)]);
}

/** A drawing of its own, measured in points. */
export function drawing({ width, height }: { width: number; height: number }, inside: readonly string[]): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const text = { 'font-family': family, 'font-size': 7.5, fill: palette.inkSoft };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [element('g', text, inside)]);
}

function shortened(value: number): string {
  return String(Number(value.toFixed(2)));
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The colours of the pages, which a drawing on paper has to carry with it. */
export const palette = {
  ink: '#1c1f1e',
  inkSoft: '#4a504e',
  line: '#d5d9d6',
  lineStrong: '#7d8682',
  paper: '#ffffff',
  accent: '#12436d',
  band: '#d9e4ee',
  peer: '#9aa5a0',
  better: '#0b5cad',
  worse: '#c2410c',
  unclear: '#767676',
  unclearFill: '#ececec',
  betterFill: '#dcebfa',
  worseFill: '#fce5d6',
};
