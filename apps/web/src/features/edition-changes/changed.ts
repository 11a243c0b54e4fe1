import type { ChangedIndicator, EditionChanges } from '#queries/edition-changes.ts';

/** Whether anything about an indicator is another, be it only whom its mean is of. */
export function isChanged({ figures, turned, changes, mean }: ChangedIndicator): boolean {
  const counted = [...Object.values(figures), ...Object.values(turned)].some((n) => n > 0);
  return counted || changes.length > 0 || mean.before?.mean !== mean.after?.mean;
}

/** The indicators of which something changed, and the others. */
export function byWhetherChanged({ indicators }: Pick<EditionChanges, 'indicators'>) {
  return { changed: indicators.filter(isChanged), unchanged: indicators.filter((one) => !isChanged(one)) };
}
