import { wrapText } from './labels.ts';

const margin = 20;
const family = "'Source Sans 3 Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** What a style sheet may decide about a drawing, and the drawing needs to carry with it. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'color',
];

/**
 * Drawings that stand alone: the chart as it looks on the page, with title, sentence and footer (unit, source, notes) in the
 * picture itself, so that it still says what it is when it has been passed on. Where there are several they stand below each
 * other, each under its own name.
 */
export function pictureOf(
  drawings: readonly SVGSVGElement[],
  {
    title,
    sentence,
    footer,
    alternative = sentence,
  }: { title: string; sentence: string; footer: readonly string[]; alternative?: string },
): SVGSVGElement {
  const sizes = drawings.map(sizeOf);
  const width = Math.max(...sizes.map((size) => size.width));
  const lines = (text: string, size: number) => (text === '' ? [] : wrapText(text, size, width));
  const picture = element('svg', { xmlns: 'http://www.w3.org/2000/svg', 'font-family': family });
  // For those who do not see it, wherever the picture goes.
  picture.setAttribute('role', 'img');
  for (const [name, text] of Object.entries({ title, desc: alternative })) {
    const said = document.createElementNS('http://www.w3.org/2000/svg', name);
    said.textContent = text;
    picture.append(said);
  }
  const background = element('rect', { width: '100%', height: '100%', fill: '#ffffff' });
  picture.append(background);

  let y = margin - 6;
  const write = (text: string, { size, weight, fill }: { size: number; weight: number; fill: string }) => {
    for (const line of lines(text, size)) {
      y += size * 1.3;
      const row = element('text', { x: margin, y, 'font-size': size, 'font-weight': weight, fill });
      row.textContent = line;
      picture.append(row);
    }
  };
  write(title, { size: 20, weight: 650, fill: '#1c1f1e' });
  write(sentence, { size: 15, weight: 400, fill: '#4a504e' });
  y += 14;

  for (const [i, drawing] of drawings.entries()) {
    if (drawings.length > 1) {
      write(drawing.getAttribute('aria-label') ?? '', { size: 13, weight: 400, fill: '#1c1f1e' });
      y += 8;
    }
    const copy = standalone(drawing);
    for (const [name, value] of Object.entries({ x: margin, y, ...sizes[i], overflow: 'visible' }))
      copy.setAttribute(name, String(value));
    picture.append(copy);
    y += sizes[i]!.height + 6;
  }

  for (const text of footer) write(text, { size: 12, weight: 400, fill: '#4a504e' });
  const size = { width: width + 2 * margin, height: Math.ceil(y + margin) };
  picture.setAttribute('width', String(size.width));
  picture.setAttribute('height', String(size.height));
  picture.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  return picture;
}

function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [i, original] of [drawing, ...drawing.querySelectorAll('*')].entries()) {
    const target = copies[i];
    if (target === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value !== '') target.setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'tabindex', 'role']) target.removeAttribute(name);
  }
  return copy;
}

function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const box = drawing.getBoundingClientRect();
  const given = (name: string) => Number.parseFloat(drawing.getAttribute(name) ?? '') || 0;
  return {
    width: Math.round(box.width) || given('width'),
    height: Math.round(box.height) || given('height'),
  };
}

function element<Name extends 'svg' | 'rect' | 'text'>(name: Name, attributes: Record<string, string | number>) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
