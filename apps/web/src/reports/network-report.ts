import { reportFrame } from './frame.ts';
import type { ReportData } from './report-document.ts';
import type { Told } from './told.ts';

/** The annual summary of an edition. */
export async function networkReportData(about: Told): Promise<ReportData> {
  const { edition, speech, words } = about;
  return {
    ...reportFrame(about, {
      title: words.network.title(edition.year),
      subtitle: words.network.subtitle(edition.round),
      facts: '',
      isFictional: false,
    }),
    blocks: [{ kind: 'lead', text: edition.note[speech.language] }],
  };
}
