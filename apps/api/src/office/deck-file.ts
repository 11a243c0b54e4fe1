import type { DeckDocument } from '@ratthall/contract/slides';
import { emptyDeck } from './pptx.ts';
import { defineMasters } from './deck-masters.ts';
import { addSlide } from './deck-slides.ts';
import { finishDeck } from './finish-deck.ts';

/** The bytes of slides for PowerPoint and LibreOffice, with charts that can be edited. The same document, the same bytes. */
export async function deckFile(document: DeckDocument): Promise<Buffer> {
  const deck = emptyDeck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = document.title;
  deck.subject = document.subject;
  deck.author = document.author;
  deck.company = document.author;
  // What everybody has, where our own fonts are seldom installed.
  deck.theme = { headFontFace: 'Georgia', bodyFontFace: 'Arial' };
  defineMasters(deck, document.footer);
  const tables: Record<string, string> = {};
  document.slides.forEach((slide, i) => {
    const name = `Object ${i + 1}`;
    if (slide.kind === 'table') tables[name] = slide.alt;
    addSlide(deck, slide, { name, language: document.language });
  });
  const bytes = (await deck.write({ outputType: 'nodebuffer', compression: false })) as Uint8Array;
  return finishDeck(bytes, { date: new Date(document.publishedAt), language: document.language, tables });
}
