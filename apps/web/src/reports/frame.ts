import type { ReportData } from './report-document.ts';
import type { Told } from './told.ts';

/** What every report has around its contents: title, date, running head and the words of its pages. */
export function reportFrame(
  { edition, isDraft, words, speech: { language, texts } }: Told,
  { title, subtitle, facts, isFictional }: { title: string; subtitle: string; facts: string; isFictional: boolean },
): Omit<ReportData, 'blocks'> {
  const [year = 0, month = 0, day = 0] = edition.publishedAt.slice(0, 10).split('-').map(Number);
  const notices = [...(isDraft ? [words.draftNotice] : []), ...(isFictional ? [words.fictional] : [])];
  const editionName = isDraft ? words.draft : words.edition(edition.id);
  return {
    language,
    title,
    kicker: `${texts.common.serviceName} · ${editionName}`,
    subtitle,
    facts,
    description: `${subtitle}. ${editionName}.`,
    keywords: words.keywords,
    author: texts.common.serviceName,
    date: { year, month, day },
    runningHead: { left: title, right: `${texts.common.serviceName} · ${editionName}` },
    words: words.pages,
    cover: null,
    notice: notices.length === 0 ? null : notices.join('. '),
  };
}
