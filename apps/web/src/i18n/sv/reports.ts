/** The reports of an edition, made as PDF. */
export const reports = {
  edition: (id: string) => `Utgåva ${id}`,
  draft: 'Utkast',
  draftNotice: 'Utkast: inte publicerat',
  keywords: ['nyckeltal', 'hållbarhet', 'ekokommuner'],
  pages: { page: 'Sida', of: 'av', contents: 'Innehåll' },
  member: {
    subtitle: (round: number) => `Nyckeltalen för hållbarhet, till och med ${round}`,
  },
  network: {
    title: (year: number) => `Ekokommunernas år ${year}`,
    subtitle: (round: number) => `Nyckeltalen för hållbarhet, till och med ${round}`,
  },
};

export type ReportTexts = typeof reports;
