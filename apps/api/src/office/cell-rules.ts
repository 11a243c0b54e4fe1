import type { CellRule } from '@ratthall/contract/workbook';
import type { DataValidation } from 'hucre/xlsx';

const longestMessage = 255;

/** What a program lets into a cell, and what it says to whoever tries something else. An empty cell is always right. */
export function validationOf(rule: CellRule, range: string): DataValidation {
  const told = { range, allowBlank: true, showErrorMessage: true, errorStyle: 'stop' as const };
  const said = { ...told, errorMessage: rule.says.slice(0, longestMessage) };
  if (rule.kind === 'list') return { ...said, type: 'list', formula1: rule.range };
  // The first day that a workbook can write on every computer.
  if (rule.kind === 'date') return { ...said, type: 'date', operator: 'greaterThan', formula1: '36526' };
  const { min, max, isWhole } = rule;
  const type = isWhole ? 'whole' : 'decimal';
  if (min !== null && max !== null) {
    return { ...said, type, operator: 'between', formula1: String(min), formula2: String(max) };
  }
  if (max !== null) return { ...said, type, operator: 'lessThanOrEqual', formula1: String(max) };
  return { ...said, type, operator: 'greaterThanOrEqual', formula1: String(min ?? -1e15) };
}
