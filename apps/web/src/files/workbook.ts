import { getProfile, type Profile } from '@ratthall/contract/members';
import type { WorkbookDocument } from '@ratthall/contract/workbook';
import { call } from '#queries/call.ts';
import type { About } from './about.ts';
import { correctionsSheet, coverageSheet, definitionsSheet } from './catalogue-sheets.ts';
import { gatherAbout, gatherValues } from './gather.ts';
import { readMeSheet } from './read-me-sheet.ts';
import type { Told } from './told.ts';
import { longSheet, wideSheet } from './values-sheets.ts';
import { judgedOf, verdictsSheet } from './verdicts-sheet.ts';

/** More than this a spreadsheet opens slowly or not at all. */
const mostRows = 300_000;

/** Everything of an edition for a spreadsheet. */
export async function workbookDocument(told: Told): Promise<WorkbookDocument> {
  const about = await gatherAbout(told);
  const { words, edition } = about;
  const values = await gatherValues(about);
  const rows = values.reduce((sum, one) => sum + one.rows.length + one.references.length, 0);
  const hasValues = rows <= mostRows;
  const judged = judgedOf(about, await presentProfiles(about));
  const { sheets } = words;
  const title = words.workbook.title(edition.id);
  return {
    ...workbookHead(about, title),
    sheets: [
      readMeSheet(about, {
        title,
        ...(!hasValues && { leftOut: rows }),
        sheets: (
          [
            ...(hasValues ? (['long', 'wide'] as const) : []),
            'definitions',
            'verdicts',
            'coverage',
            'corrections',
          ] as const
        ).map((is) => ({
          name: sheets[is],
          is,
        })),
      }),
      ...(hasValues ? [longSheet(about, values), wideSheet(about, values)] : []),
      definitionsSheet(about),
      verdictsSheet(about, judged),
      await coverageSheet(about),
      await correctionsSheet(about),
    ],
  };
}

export function workbookHead({ edition, words, speech }: About, title: string): Omit<WorkbookDocument, 'sheets'> {
  return {
    language: words.locale,
    title,
    subject: words.workbook.subject(edition.round),
    description: edition.note[speech.language],
    keywords: words.keywords,
    author: speech.texts.common.serviceName,
    publishedAt: edition.publishedAt,
    edition: edition.id,
  };
}

/** One after the other: they are many, and others want to be answered meanwhile. */
async function presentProfiles({ members, edition }: About): Promise<Profile[]> {
  const profiles: Profile[] = [];
  for (const { code, leftYear } of members) {
    if (leftYear === null) profiles.push(await call(getProfile, { params: { code }, query: { set: edition.set } }));
  }
  return profiles;
}
