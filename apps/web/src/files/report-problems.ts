import type { CellProblem } from '@ratthall/contract/report-workbooks';
import type { Language } from '#i18n/language.ts';
import { reportSpoken } from './report-workbook.ts';

type Asked = { language: Language; problems: readonly CellProblem[] };

/** What is said of cells that could not be taken, in the notes that are put on them. */
export async function cellProblemWords({ language, problems }: Asked): Promise<string[]> {
  const { faults } = (await reportSpoken(language)).desk.workbook;
  return problems.map(({ fault, found, low, high }) => faults[fault](found, low, high));
}
