import { decimalMarkOf } from '@ratthall/domain/import-cell';
import { hasNumbers, type ColumnUse } from '@ratthall/domain/import-columns';
import type { Import } from '#queries/imports.ts';

/** How decimals are written in the columns that have numbers. */
export function markIn(marks: Import['marks'], columns: readonly ColumnUse[]) {
  return decimalMarkOf(marks.filter((_, column) => hasNumbers(columns[column])));
}
