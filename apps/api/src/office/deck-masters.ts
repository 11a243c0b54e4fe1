import type { Deck } from './pptx.ts';

export const colours = {
  ink: '1C1F1E',
  soft: '4A504E',
  line: 'D5D9D6',
  paper: 'FFFFFF',
  paperSoft: 'F5F6F3',
  accent: '12436D',
  other: '7D8682',
  better: '0B3C6F',
  worse: '7A2E00',
  unclear: '3B3B3B',
  missing: '4A4A4A',
};

export const left = 0.6;
export const width = 12.13;
/** The fonts of the deck's theme, so that whoever changes the theme changes them all. */
export const heading = '+mj-lt';

const top = { x: left, y: 0.38, w: 0.9, h: 0.07 };

/** What all slides have around their contents. A title is a title to whoever reads the outline, or hears it. */
export function defineMasters(deck: Deck, footer: string): void {
  const footerText = {
    text: { text: footer, options: { x: left, y: 7.0, w: 9, h: 0.3, fontSize: 11, color: colours.soft, margin: 0 } },
  };
  const bar = { rect: { ...top, fill: { color: colours.accent } } };
  const title = {
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        x: left,
        y: 0.55,
        w: width,
        h: 1.05,
        fontFace: heading,
        fontSize: 28,
        bold: true,
        color: colours.ink,
        align: 'left' as const,
        valign: 'middle' as const,
        margin: 0,
      },
      text: '',
    },
  };
  const body = {
    placeholder: {
      options: {
        name: 'body',
        type: 'body' as const,
        x: left,
        y: 1.75,
        w: width,
        h: 5.0,
        fontSize: 20,
        color: colours.ink,
        align: 'left' as const,
        valign: 'top' as const,
        margin: 0,
      },
      text: '',
    },
  };
  const slideNumber = { x: 12.1, y: 7.0, w: 0.63, h: 0.3, fontSize: 11, color: colours.soft, align: 'right' as const };
  const background = { color: colours.paper };
  deck.defineSlideMaster({ title: 'CONTENT', background, objects: [bar, title, footerText], slideNumber });
  deck.defineSlideMaster({ title: 'TEXT', background, objects: [bar, title, body, footerText], slideNumber });
  deck.defineSlideMaster({
    title: 'OPENING',
    background,
    objects: [
      { rect: { x: 0, y: 0, w: 0.35, h: 7.5, fill: { color: colours.accent } } },
      {
        placeholder: {
          ...title.placeholder,
          options: { ...title.placeholder.options, x: 1.1, y: 1.7, w: 11, h: 1.6, fontSize: 44, valign: 'bottom' },
        },
      },
      {
        placeholder: {
          ...body.placeholder,
          options: { ...body.placeholder.options, x: 1.1, y: 3.6, w: 11, h: 2.4, color: colours.soft },
        },
      },
    ],
  });
}
