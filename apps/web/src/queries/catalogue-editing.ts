export type {
  CatalogueChange,
  ComposedSet,
  EditedIndicator,
  EditedSet,
  EditedTarget,
  Impact,
  ImpactTurn,
} from '@ratthall/contract/catalogue-editing';
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
  type CatalogueChange,
  type ComposedSet,
} from '@ratthall/contract/catalogue-editing';
import type { Indicator, MemberTarget } from '@ratthall/domain/indicator';
import { queryOptions } from '@tanstack/react-query';
import { ApiError, call } from './call.ts';

/** What others do meanwhile is seen whenever the page is come back to. */
const live = { staleTime: 0, refetchOnWindowFocus: true };

const key = 'catalogue-editing';

export const editedIndicatorsQuery = queryOptions({
  queryKey: [key, 'indicators'],
  queryFn: () => call(listEditedIndicators),
  ...live,
});

export const editedIndicatorQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'indicators', id],
    queryFn: () => call(readEditedIndicator, { params: { id } }),
    ...live,
  });

export const memberTargetsQuery = queryOptions({
  queryKey: [key, 'targets'],
  queryFn: () => call(listMemberTargets),
  ...live,
});

export const editedSetsQuery = queryOptions({
  queryKey: [key, 'sets'],
  queryFn: () => call(listEditedSets),
  ...live,
});

export type EditedTable = 'indicators' | 'memberTargets' | 'indicatorSets';

/** Of everything in a table, or of one thing in it. */
export const catalogueHistoryQuery = (table: EditedTable, id?: string) =>
  queryOptions({
    queryKey: [key, 'history', table, id ?? ''],
    queryFn: () => call(readCatalogueHistory, { params: { table }, query: { id } }),
    ...live,
  });

export const indicatorImpactQuery = (indicator: Indicator) =>
  queryOptions({
    queryKey: [key, 'impact', indicator],
    queryFn: () => askIndicatorImpact(indicator),
    ...live,
  });

export const draftOverviewQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'sets', id, 'overview'],
    queryFn: () => call(previewSetOverview, { params: { id } }),
    ...live,
  });

export const draftProfileQuery = (id: string, code: string) =>
  queryOptions({
    queryKey: [key, 'sets', id, 'profile', code],
    queryFn: () => call(previewSetProfile, { params: { id, code } }),
    ...live,
  });

type Saving = { revision: number; reason: string };

export const askIndicatorImpact = (indicator: Indicator) =>
  call(previewIndicator, { params: { id: indicator.id }, body: { indicator } });

export const sendIndicator = (indicator: Indicator, saving: Saving) =>
  call(saveIndicator, { params: { id: indicator.id }, body: { ...saving, indicator } });

export const askTargetImpact = (target: MemberTarget) => call(previewMemberTarget, { body: { target } });

export const sendMemberTarget = (id: string, target: MemberTarget | null, saving: Saving) =>
  call(saveMemberTarget, { params: { id }, body: { ...saving, target } });

export const sendSet = (id: string, set: ComposedSet | null, saving: Saving) =>
  call(saveSet, { params: { id }, body: { ...saving, set } });

export const sendAdoption = (id: string, body: Saving & { validFrom: number; isDefault: boolean }) =>
  call(adoptSet, { params: { id }, body });

export const sendCatalogueRestoration = (table: EditedTable, change: CatalogueChange, reason: string) =>
  call(restoreCatalogue, {
    params: { table, id: change.key },
    body: { revision: change.revision, seen: change.newest, reason },
  });

/** Who has saved meanwhile and when; null where something else was refused. */
export function savedMeanwhile(error: unknown): { name: string; at: string } | null {
  if (!(error instanceof ApiError) || error.reply.code !== 'catalogue.changed-meanwhile') return null;
  const { current } = error.reply as { current?: { author: { name: string } | null; changedAt: string | null } };
  return { name: current?.author?.name ?? '', at: current?.changedAt ?? '' };
}
