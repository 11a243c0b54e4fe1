import {
  adoptSet,
  listEditedIndicators,
  listEditedSets,
  listMemberTargets,
  previewIndicator,
  previewMemberTarget,
  previewSetOverview,
  previewSetProfile,
  readCatalogueHistory,
  readEditedIndicator,
  restoreCatalogue,
  saveIndicator,
  saveMemberTarget,
  saveSet,
} from '@ratthall/contract/catalogue-editing';
import { fail } from '#fail.ts';
import type { Desk } from '#http/desk.ts';
import { unknown, type Amending } from './amending.ts';
import { createIndicatorEditing } from './indicators.service.ts';
import { createMemberTargetEditing } from './member-targets.service.ts';
import type { SetComposing } from './indicator-sets.service.ts';

/** The catalogue in the hands of the secretariat: indicators, members' targets, sets. */
export function registerCatalogueEditing(desk: Desk, parts: Amending, sets: SetComposing): void {
  const editing = { action: 'catalogue.manage' } as const;
  const indicators = createIndicatorEditing(parts);
  const targets = createMemberTargetEditing(parts);

  desk.route(listEditedIndicators, editing, () => indicators.list());
  desk.route(readEditedIndicator, editing, ({ params }) => indicators.read(params.id));
  desk.route(previewIndicator, editing, ({ params, body }) => indicators.preview(params.id, body.indicator));
  desk.route(saveIndicator, editing, ({ params, body: { indicator, ...body } }, by) =>
    indicators.save({ ...params, ...body, document: indicator, by: by.id }),
  );

  desk.route(listMemberTargets, editing, () => targets.list());
  desk.route(previewMemberTarget, editing, ({ body }) => targets.preview(body.target));
  desk.route(saveMemberTarget, editing, ({ params, body: { target, ...body } }, by) =>
    targets.save({ ...params, ...body, document: target, by: by.id }),
  );

  desk.route(listEditedSets, editing, () => sets.list());
  desk.route(saveSet, editing, ({ params, body }, by) => sets.save({ ...params, ...body, by: by.id }));
  desk.route(adoptSet, editing, ({ params, body }, by) => sets.adopt({ ...params, ...body, by: by.id }));
  desk.route(previewSetOverview, editing, ({ params }) => sets.overview(params.id));
  desk.route(previewSetProfile, editing, ({ params }) => sets.profile(params.id, params.code));

  desk.route(readCatalogueHistory, editing, async ({ params: { table }, query: { id } }) => {
    const changes = await parts.repository.changes(table, id);
    if (id !== undefined && changes.length === 0) {
      const stored = await parts.repository.documents(table);
      if (!stored.some(({ key }) => key === id)) fail('catalogue.not-found', unknown(id));
    }
    return { changes };
  });

  desk.route(restoreCatalogue, editing, async ({ params: { table, id }, body: { revision, seen, reason } }, by) => {
    const change = await parts.repository.change(table, id, revision);
    const expected = 'the revision of a change in its history';
    if (!change) fail('request.invalid', { field: 'revision', value: String(revision), expected });
    const wanted = { id, revision: seen, reason, by: by.id, document: change.before as never };
    const saved = await {
      indicators: () => indicators.restore(wanted),
      memberTargets: () => targets.save(wanted),
      indicatorSets: () => sets.restore(wanted),
    }[table]();
    return { revision: saved.revision, author: saved.author, changedAt: saved.changedAt };
  });
}
