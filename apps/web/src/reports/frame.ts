import type { ReportData } from './report-document.ts';
import type { Told } from './told.ts';

/** What every report has around its contents: title, date, running head and the words of its pages. */
export function reportFrame(
  { edition, isDraft, words, speech: { language, texts } }: Told,
  { title, subtitle }: { title: string; subtitle: string },
): Omit<ReportData, 'blocks'> {
  const [year = 0, month = 0, day = 0] = edition.publishedAt.slice(0, 10).split('-').map(Number);
  const editionName = isDraft ? words.draft : words.edition(edition.id);
  return {
    language,
    title,
    kicker: `${texts.common.serviceName} · ${editionName}`,
    subtitle,
    description: `${subtitle}. ${editionName}.`,
    keywords: words.keywords,
    author: texts.common.serviceName,
    date: { year, month, day },
    runningHead: { left: title, right: `${texts.common.serviceName} · ${editionName}` },
    words: words.pages,
    hasCover: false,
    cover: [],
    draft: isDraft ? words.draftNotice : null,
  };
}
