import type { editions as swedish } from '#i18n/sv/editions.ts';

/** The pages about what has been published. */
export const editions: typeof swedish = {
  head: { title: 'Editions – Rätt håll', description: 'All published editions of the indicators, with checksums.' },
  title: 'Editions',
  question: 'What has been published, and what has changed since?',
  none: 'No edition has been published yet.',
  headTitle: (id: string) => `Edition ${id} – Rätt håll`,
  edition: (id: string) => `Edition ${id}`,
};
