import type { corrections as swedish } from '#i18n/sv/corrections.ts';

/** The page of what has been corrected after it was published, and what other pages say of it. */
export const corrections: typeof swedish = {
  head: {
    title: 'Corrections – Rätt håll',
    description:
      'Figures that have changed since they were published: what they were and are, why, and what that changed.',
  },
  title: 'What has been corrected since it was published?',
  lead: 'An edition never changes. When a figure in it has been wrong, it is corrected on the pages that show how things stand today, and the correction is written down here: what the figure was and is, who reported and approved it, and what of the published is no longer so. A major correction changes a verdict, a quarter or a rounded mean, and goes into a new edition.',
  none: 'Nothing has been corrected.',
  noneHere: 'Nothing of what you have chosen has been corrected.',
  chosen: {
    edition: (edition) => `edition ${edition}`,
    of: (parts) => `Shown here: corrections of ${parts}.`,
    and: ', ',
    all: 'Show all corrections',
  },
  sinceOpen: (edition) => `Since edition ${edition}`,
  openNote: 'Not in any edition that holds now.',
  contained: (edition) => `Of edition ${edition}`,
  containedNote: 'In the edition that holds now.',
  editionLink: (edition) => `Read edition ${edition}`,
  major: 'Major correction',
  why: 'Why',
  who: 'Who',
  changed: 'What it changed',
  noReason: 'No reason was needed: the value looks the same.',
  central: (source) => `Comes from ${source}.`,
  reported: (reporter, approver) => {
    if (reporter !== null && approver !== null) return `Reported by ${reporter}, approved by ${approver}.`;
    if (approver !== null) return `Approved by ${approver}.`;
    return reporter === null ? 'Those who reported and approved have no account any more.' : `Reported by ${reporter}.`;
  },
  reasons: {
    'real-change': 'A real change.',
    'new-method': 'New method or scope.',
    'earlier-corrected': 'The earlier figure was wrong.',
    'one-off': 'A one-off event.',
    boundary: 'Boundaries have changed.',
    other: 'Another reason.',
  },
  quoted: (text) => `“${text}”`,
  memberLink: (name) => `${name} today`,
  indicatorLink: 'The indicator today',
  thenLink: (edition) => `As it stood in edition ${edition}`,
  shownOf: (shown, total) => `The latest ${shown} of ${total} corrections are shown.`,
  forPrograms: 'The corrections as JSON',
  feed: 'Subscribe (Atom)',
  inEdition: {
    one: 'A figure in this edition has been corrected since it was published.',
    many: (n) => `${n} figures in this edition have been corrected since it was published.`,
  },
  onPage: {
    one: (edition) => `A figure on this page has been corrected since edition ${edition}.`,
    many: (n, edition) => `${n} figures on this page have been corrected since edition ${edition}.`,
    link: 'Read what changed',
  },
};
