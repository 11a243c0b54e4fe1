import {
  listEditionDrafts,
  planEdition,
  previewDraftReport,
  previewEdition,
  publishEditionDraft,
  readChecklist,
  readEditionDraft,
  saveEditionDraft,
  withdrawEdition,
} from '@ratthall/contract/edition-drafts';
import { fail } from '#fail.ts';
import type { Desk } from '#http/desk.ts';
import type { DraftReports } from './draft-reports.service.ts';
import type { EditionDrafts } from './edition-drafts.service.ts';
import type { Withdrawals } from './withdrawals.service.ts';

type Parts = { drafts: EditionDrafts; reports: DraftReports; withdrawals: Withdrawals };

export function registerEditionDrafts(desk: Desk, { drafts, reports, withdrawals }: Parts): void {
  const preparing = { action: 'edition.prepare' } as const;
  const publishing = { action: 'edition.publish' } as const;

  desk.route(listEditionDrafts, preparing, () => drafts.list());
  desk.route(readEditionDraft, preparing, ({ params }) => drafts.read(params.year));
  desk.route(readChecklist, preparing, ({ params }) => drafts.checklist(params.year));
  desk.route(previewEdition, preparing, ({ params }, by) => drafts.preview(params.year, by));

  desk.route(previewDraftReport, preparing, async ({ params: { year }, query, setType }, by) => {
    const { lang: language = 'sv', member = null } = query;
    const report = await reports.make(await drafts.preview(year, by), { language, member });
    setType('application/pdf');
    return report;
  });

  desk.route(saveEditionDraft, preparing, async ({ params: { year }, body }, by) => {
    const { person, revision, ...content } = body;
    if (person !== undefined && person !== by.id) fail('session.of-another');
    return drafts.save({ year, seen: revision, by }, content);
  });

  desk.route(publishEditionDraft, publishing, async ({ params: { year }, body: { revision } }, by) => {
    const { id } = await drafts.publish({ year, seen: revision, by });
    return { edition: id };
  });

  desk.route(planEdition, publishing, ({ params: { year }, body: { revision, publishAt } }, by) =>
    drafts.plan({ year, seen: revision, by }, publishAt),
  );

  desk.route(withdrawEdition, { action: 'edition.withdraw' }, async ({ body: { edition, reason } }, by) => {
    const { at, reason: said } = await withdrawals.withdraw({ edition, reason, by });
    return { edition, at, reason: said };
  });
}
