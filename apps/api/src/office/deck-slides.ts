import type { Slide, SlideCell, SlideMark } from '@ratthall/contract/slides';
import type { Deck, Page, Paragraph, TableCell } from './pptx.ts';
import { addChart } from './deck-chart.ts';
import { colours, left, width } from './deck-masters.ts';

type Of<K extends Slide['kind']> = Extract<Slide, { kind: K }>;

/** A shape beside every colour. */
const shapes: Record<SlideMark, string> = { better: '▲', worse: '▼', unclear: '●', missing: '–' };

/** `name` is what objects of the slide are called that are found again when the deck is finished. */
export function addSlide(deck: Deck, slide: Slide, { name, language }: { name: string; language: string }): void {
  const master = slide.kind === 'opening' ? 'OPENING' : slide.kind === 'text' ? 'TEXT' : 'CONTENT';
  const page = deck.addSlide({ masterName: master });
  page.addText(slide.title, { placeholder: 'title' });
  page.addNotes(slide.notes);
  switch (slide.kind) {
    case 'opening':
      page.addText(lines(slide.lines, 6), { placeholder: 'body' });
      break;
    case 'text':
      addBody(page, slide);
      break;
    case 'columns':
      addColumns(page, slide);
      break;
    case 'table':
      addTable(page, slide, name);
      break;
    case 'chart':
      addChart(deck, page, slide, { name, language });
  }
}

export function lines(texts: readonly string[], after: number): Paragraph[] {
  return texts.map((text, i) => ({
    text,
    options: { breakLine: i < texts.length - 1, paraSpaceAfter: after },
  }));
}

function addBody(page: Page, { lead, points }: Of<'text'>): void {
  const length = lead.length + points.join('').length;
  const fontSize = length > 900 ? 16 : length > 600 ? 18 : length > 400 ? 20 : 24;
  const isLead = lead !== '';
  const paragraphs = (isLead ? [lead, ...points] : points).map((text, i, all) => ({
    text,
    options: {
      breakLine: i < all.length - 1,
      paraSpaceAfter: isLead && i === 0 ? 16 : 10,
      fontSize,
      ...(!(isLead && i === 0) && { bullet: { indent: 18 } }),
    },
  }));
  page.addText(paragraphs, { placeholder: 'body' });
}

function addColumns(page: Page, { columns }: Of<'columns'>): void {
  const gap = 0.3;
  const each = (width - gap * (columns.length - 1)) / columns.length;
  columns.forEach(({ head, mark, points }, i) => {
    const x = left + i * (each + gap);
    page.addText(
      [
        { text: `${shapes[mark]} `, options: { color: colours[mark] } },
        { text: head, options: { color: colours[mark] } },
      ],
      { x, y: 1.85, w: each, h: 0.45, fontSize: 18, bold: true, margin: 0, valign: 'bottom' },
    );
    page.addShape('line', { x, y: 2.38, w: each, h: 0, line: { color: colours[mark], width: 1.5 } });
    page.addText(lines(points, 7), {
      x,
      y: 2.5,
      w: each,
      h: 4.3,
      margin: 0,
      valign: 'top',
      color: colours.ink,
      fontSize: points.length > 8 ? 14 : points.length > 5 ? 16 : 18,
    });
  });
}

function addTable(page: Page, { columns, rows }: Of<'table'>, name: string): void {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const fontSize = rows.length > 11 ? 12 : rows.length > 8 ? 14 : 16;
  const rowH = (5.0 / Math.max(10, rows.length + 1)).toFixed(2);
  const head = columns.map(({ head: text }) => ({
    text,
    options: { bold: true, color: colours.paper, fill: { color: colours.accent } },
  }));
  page.addTable([head, ...rows.map((row) => row.map(cellOf))], {
    x: left,
    y: 1.75,
    w: width,
    colW: columns.map((column) => (width * column.width) / whole),
    fontSize,
    rowH: Number(rowH),
    fontFace: 'Arial',
    color: colours.ink,
    border: { type: 'solid', pt: 0.5, color: colours.line },
    margin: [0.04, 0.1, 0.04, 0.1],
    valign: 'middle',
    objectName: name,
  });
}

function cellOf({ text, mark }: SlideCell): TableCell {
  if (mark === undefined) return { text };
  return {
    text: `${shapes[mark]} ${text}`,
    options: { color: colours[mark], bold: mark === 'better' || mark === 'worse' },
  };
}
