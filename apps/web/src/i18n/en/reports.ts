import type { ReportTexts } from '#i18n/sv/reports.ts';

export const reports: ReportTexts = {
  edition: (id) => `Edition ${id}`,
  draft: 'Draft',
  draftNotice: 'Draft: not published',
  keywords: ['indicators', 'sustainability', 'eco-municipalities'],
  pages: { page: 'Page', of: 'of', contents: 'Contents' },
  member: {
    subtitle: (round) => `The sustainability indicators, up to ${round}`,
  },
  network: {
    title: (year) => `The eco-municipalities’ year ${year}`,
    subtitle: (round) => `The sustainability indicators, up to ${round}`,
  },
};
