import PptxGenJS from 'pptxgenjs';

// The library's types say that its class is the default of what is imported; Node gives the class itself.
type Library = typeof PptxGenJS.default;

export type Deck = PptxGenJS.default;
export type Page = PptxGenJS.default.Slide;
export type Paragraph = PptxGenJS.default.TextProps;
export type TableCell = PptxGenJS.default.TableCell;

export function emptyDeck(): Deck {
  return new (PptxGenJS as unknown as Library)();
}
