import type { corrections as swedish } from '#i18n/sv/desk-corrections.ts';

export const corrections: typeof swedish = {
  since: (n, edition) =>
    n === 1
      ? `One major correction has been made since edition ${edition}.`
      : `${n} major corrections have been made since edition ${edition}.`,
  publish: (edition) => `Prepare edition ${edition}`,
  read: 'Read the corrections',
};
