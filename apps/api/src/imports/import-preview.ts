import type { ImportPreview } from '@ratthall/contract/imports';
import { isOtherFigure, isPublishedIn } from '@ratthall/domain/as-corrected';
import { observationOf, type Dataset } from '@ratthall/domain/dataset';
import { sizeOfChange } from '@ratthall/domain/import-changes';
import { skipReasons } from '@ratthall/domain/import-rows';
import { ownSource } from '@ratthall/domain/own-figures';
import type { PublishedNow } from '#corrections/published-now.ts';
import type { Plan, Planned } from './plan-import.ts';

type Known = { dataset: Dataset; edition: PublishedNow | null; rows: number; at: string; isMoved: boolean };

const mostShown = 100;

/** A plan in short: how many of each, and the first or largest of them. */
export function previewOf(plan: Plan, { dataset, edition, rows, at, isMoved }: Known): ImportPreview {
  const of = (outcome: Planned['change']['outcome']) => plan.planned.filter(({ change }) => change.outcome === outcome);
  const [added, changed, same, kept] = [of('added'), of('changed'), of('same'), of('kept')];
  const writes = [...added, ...changed];
  return {
    at,
    rows,
    added: added.length,
    changed: changed.length,
    same: same.length,
    kept: kept.length,
    skipped: plan.skipped.length,
    wrong: plan.wrong.length,
    skips: skipReasons.flatMap((reason) => {
      const n = plan.skipped.filter((one) => one.reason === reason).length;
      return n === 0 ? [] : { reason, n };
    }),
    indicators: countsByIndicator(plan.planned),
    changes: [...kept.filter(({ change }) => change.isWritten), ...changed]
      .map((one) => ({ one, size: sizeOfChange(one.before?.value ?? null, one.figure.value) }))
      .sort((a, b) => (a.size === b.size ? a.one.figure.line - b.one.figure.line : b.size - a.size))
      .slice(0, mostShown)
      .map(({ one }) => changeIn(one)),
    errors: plan.wrong
      .slice(0, mostShown)
      .map(({ line, column, value, expected, detail }) => ({ line, column, value, expected, detail })),
    warned: plan.warned,
    warnings: plan.warnings.slice(0, mostShown).map(({ area, ...warning }) => ({ member: area, ...warning })),
    conflicts: plan.planned.filter(({ change }) => change.isWritten).length,
    own: writes.filter(({ figure }) => isOwn(dataset, figure)).length,
    hidden: writes.filter(({ figure }) => dataset.indicators.get(figure.indicator)?.shownSource !== figure.source)
      .length,
    published: edition === null ? 0 : changed.filter((one) => isPublished(one, { dataset, edition })).length,
    edition: edition?.id ?? null,
    isMoved,
  };
}

function countsByIndicator(planned: readonly Planned[]) {
  const counts = new Map<string, { indicator: string; added: number; changed: number; same: number; kept: number }>();
  for (const { figure, change } of planned) {
    const { indicator } = figure;
    const own = counts.get(indicator) ?? { indicator, added: 0, changed: 0, same: 0, kept: 0 };
    own[change.outcome]++;
    counts.set(indicator, own);
  }
  return [...counts.values()];
}

function changeIn({ figure, change, before }: Planned) {
  const { indicator, area, year, line, value, missing } = figure;
  return {
    indicator,
    member: area,
    year,
    line,
    before: { value: before?.value ?? null, missing: before?.missing ?? null },
    after: { value, missing },
    isWritten: change.isWritten,
  };
}

function isOwn(dataset: Dataset, { indicator, area, year }: Planned['figure']): boolean {
  const grid = dataset.shown.get(indicator);
  return grid !== undefined && observationOf(grid, area, year)?.source === ownSource;
}

/** Whether it would change what the current edition says. */
function isPublished(
  { figure, change }: Planned,
  { dataset, edition }: { dataset: Dataset; edition: PublishedNow },
): boolean {
  const { indicator: id, area: member, year, source } = figure;
  const indicator = dataset.indicators.get(id)!;
  if (source !== indicator.shownSource || isOwn(dataset, figure)) return false;
  if (!isPublishedIn(edition.dataset, { indicator: id, member, year })) return false;
  const shown = observationOf(dataset.shown.get(id)!, member, year);
  return isOtherFigure(shown, change.row, indicator.decimals);
}
