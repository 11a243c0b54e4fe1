import { fileURLToPath } from 'node:url';
import { createThread } from '#threads/thread.ts';

/** What a template makes a document of; strings in it are text, never markup. */
export type TypstDocument = { template: string; data: unknown };

export type Typst = ReturnType<typeof createTypst>;

const withoutSystemFonts = fileURLToPath(new URL('./no-system-fonts.conf', import.meta.url));

/** Typesets documents as PDF/UA-1. What breaks a rule of PDF/UA is refused by the compiler. */
export function createTypst() {
  const thread = createThread<TypstDocument>({
    module: new URL('./typst-worker.ts', import.meta.url),
    name: 'typesetting',
    beforeStart() {
      // Read by the font search when the thread loads it; there is no other way to tell it.
      process.env.FONTCONFIG_FILE = withoutSystemFonts;
    },
  });
  return { pdf: thread.make, close: thread.close };
}
