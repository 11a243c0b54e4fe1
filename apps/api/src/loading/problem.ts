import type { CatalogueRule } from '@ratthall/domain/catalogue-rules';

/** One thing that is wrong in a data file: where it is, what stands there and what should. */
export type Problem = { file: string; line: number; field: string; value: string; expected: string } & Ruled;

/** By which rule of the catalogue it is wrong, where it is by one. */
type Ruled = { rule?: CatalogueRule; detail?: string };

/** Says what is wrong with a field of the catalogue, and what it has to be. */
export type Refuse = (field: string, value: string, rule: CatalogueRule, detail?: string) => void;

/** The problems as lines of a table, for people to read. */
export function problemLines(problems: readonly Problem[]): string[] {
  const rows = problems.map(({ file, line, field, value, expected }) => [`${file}:${line}`, field, value, expected]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
