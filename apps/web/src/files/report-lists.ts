import type { Sheet, SheetCell } from '@ratthall/contract/workbook';
import { entryMethods } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import type { ReportSpoken } from './report-workbook.ts';

type Word = { list: string; code: string; word: string };

export type Lists = ReturnType<typeof createLists>;

/** The list of what an indicator's value may leave out. */
export const scopeList = ({ id }: Pick<Indicator, 'id'>) => `scope.${id}`;

/** What can be chosen in the cells of the workbook: each list a column of a hidden sheet. */
export function createLists(indicators: readonly Indicator[], { language, desk, words }: ReportSpoken) {
  const lists = new Map<string, Word[]>([
    ['method', entryMethods.map((code) => ({ list: 'method', code, word: desk.entry.methods[code] }))],
    ['missing', Object.entries(desk.entry.missingReasons).map(([code, word]) => ({ list: 'missing', code, word }))],
    ...indicators.flatMap((indicator): [string, Word[]][] => {
      const list = scopeList(indicator);
      const scopes = indicator.scopes.map(({ id, name }) => ({ list, code: id, word: name[language] }));
      return scopes.length > 0 ? [[list, scopes]] : [];
    }),
  ]);
  const columns = [...lists.keys()];
  const longest = Math.max(...[...lists.values()].map((list) => list.length));
  const sheet: Sheet = {
    name: words.sheets.lists,
    isTable: false,
    frozenColumns: 0,
    hidden: 'hidden',
    columns: columns.map(() => ({ head: '', width: 30, kind: 'text' })),
    rows: Array.from({ length: longest }, (_, i): SheetCell[] =>
      columns.map((name) => lists.get(name)![i]?.word ?? null),
    ),
  };
  return {
    sheet,
    words: [...lists.values()].flat(),
    /** Where the words of a list stand; null where there is no such list. */
    rangeOf(list: string): string | null {
      const found = lists.get(list);
      const column = letters(columns.indexOf(list));
      return found ? `${sheet.name}!$${column}$1:$${column}$${found.length}` : null;
    },
    wordOf: (list: string, code: string): string => lists.get(list)?.find((one) => one.code === code)?.word ?? code,
  };
}

/** 0 is A, 26 is AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
