/** The pages about what has been published. */
export const editions = {
  head: { title: 'Utgåvor – Rätt håll', description: 'Alla publicerade utgåvor av nyckeltalen, med kontrollsummor.' },
  title: 'Utgåvor',
  question: 'Vad har publicerats, och vad har ändrats sedan dess?',
  none: 'Ingen utgåva har publicerats än.',
  headTitle: (id: string) => `Utgåva ${id} – Rätt håll`,
  edition: (id: string) => `Utgåva ${id}`,
};
