import type { Report, ReportEntry } from '@ratthall/contract/entries';
import type { CellRule, SheetCell } from '@ratthall/contract/workbook';
import { emptyEntry } from '@ratthall/domain/entry';
import { isComputed } from '@ratthall/domain/entry-value';
import type { Indicator, IndicatorInput } from '@ratthall/domain/indicator';
import { isWholeValue, reportCellsOf } from '@ratthall/domain/report-cells';
import { valueFormula } from './report-formula.ts';
import { scopeList, type Lists } from './report-lists.ts';
import type { ReportSpoken } from './report-workbook.ts';

type Row = { entry: ReportEntry; indicator: Indicator; number: string | null; report: Report };
type Told = { spoken: ReportSpoken; lists: Lists; /** The number of the first row in the sheet. */ at: number };

/** The column of the figures that are filled in. */
const valueColumn = 'H';
const counted = new Set(['boardings', 'inh', 'units']);

/** The rows of one indicator: its value, and beneath it what that is worked out from. */
export function figureRows({ entry, indicator, number, report }: Row, { spoken, lists, at }: Told): SheetCell[][] {
  const { language, desk, words } = spoken;
  const { year } = report;
  const content = entry.entry?.content ?? emptyEntry;
  const population = report.populations.find((one) => one.year === year)?.population ?? null;
  const central = entry.central?.value ?? null;
  const cells = reportCellsOf(content, { indicator, central, population });
  const isOpen = entry.may.includes('save');
  const input = (value: string | number | null, takes?: CellRule): SheetCell =>
    isOpen ? { value, isInput: true, ...(takes && { takes }) } : { value, look: 'rule' };
  const shown = (value: number | null | undefined): SheetCell =>
    value == null ? { value: null, look: 'rule' } : { value, decimals: indicator.decimals, look: 'rule' };
  const figure = (wanted: number) => shown(entry.series.find((one) => one.year === wanted)?.value);
  const chosen = (list: string, value: string | null, says: string): SheetCell => {
    const range = lists.rangeOf(list);
    return range === null ? { value: null, look: 'rule' } : input(value, { kind: 'list', range, says });
  };
  const { min, max } = { min: indicator.limits.hardMin, max: indicator.limits.hardMax };
  const rule: CellRule = { kind: 'number', min, max, isWhole: false, says: words.rules.number(min, max) };
  const formula =
    isComputed(indicator) && (content.value === null || !isWholeValue(indicator, content))
      ? valueFormula(indicator, (id) => `${valueColumn}${at + 1 + indicator.inputs.findIndex((one) => one.id === id)}`)
      : undefined;
  const value: SheetCell = {
    value: formula === undefined ? (cells.figures.value ?? null) : content.value,
    decimals: indicator.decimals,
    ...(formula !== undefined && { formula }),
    ...(isOpen ? { isInput: true, ...(formula === undefined && { takes: rule }) } : { look: 'rule' }),
  };
  const { methods } = desk.entry;
  const scopes = cells.scope.map((id) => lists.wordOf(scopeList(indicator), id)).join('; ');
  const lines: SheetCell[] = [
    indicator.id,
    { value: number, look: 'group' },
    { value: indicator.name[language], look: 'group', note: indicator.description[language] },
    { value: indicator.unitName[language], look: 'rule' },
    figure(year - 2),
    figure(year - 1),
    shown(central),
    value,
    { value: standing(entry, { desk, words }), look: 'rule' },
    chosen('missing', cells.missing && lists.wordOf('missing', cells.missing), words.rules.list),
    input(cells.expectedBy, { kind: 'date', says: words.rules.date }),
    chosen('method', cells.method && methods[cells.method], words.rules.list),
    chosen(scopeList(indicator), scopes === '' ? null : scopes, words.rules.list),
    input(cells.publicNote === '' ? null : cells.publicNote),
    input(cells.internalNote === '' ? null : cells.internalNote),
  ];
  const inputs = indicator.inputs.map((one): SheetCell[] => {
    const isWhole = counted.has(one.unit);
    const takes: CellRule = { kind: 'number', min: 0, max: null, isWhole, says: words.rules.input(isWhole) };
    const before = entry.before?.entry.content.inputs[one.id] ?? null;
    const figureIn = (amount: number | null): SheetCell =>
      amount === null ? null : { value: amount, decimals: Number.isInteger(amount) ? 0 : 2 };
    const earlier = (wanted: number): SheetCell => (entry.before?.year === wanted ? figureIn(before) : null);
    return [
      `${indicator.id}.${one.id}`,
      null,
      { value: `${words.roles[one.role]}: ${one.name[language]}`, look: 'part', ...partNote(one, words) },
      desk.entry.units[one.unit] ?? one.unit,
      earlier(year - 2),
      earlier(year - 1),
      null,
      isOpen ? input(cells.figures[one.id] ?? null, takes) : figureIn(cells.figures[one.id] ?? null),
    ];
  });
  return [lines, ...inputs];
}

/** How far a figure has come, for whoever wonders why it cannot be filled in. */
function standing({ entry, may }: ReportEntry, { desk, words }: Pick<ReportSpoken, 'desk' | 'words'>): string | null {
  const status = entry?.status ?? null;
  if (status === null) return may.includes('save') ? null : words.standing.closed;
  return status === 'draft' ? words.standing.draft : desk.entry.stages[status];
}

function partNote({ role, toNumerator }: IndicatorInput, words: ReportSpoken['words']): { note?: string } {
  return role === 'part' && toNumerator === null ? { note: words.notes.partAlone } : {};
}
