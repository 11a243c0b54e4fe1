/** The parts of the toolkit that the tests read with; it has no types of its own. */
declare module 'jsonstat-toolkit' {
  type Dimension = { Category: (id: string) => { label: string; unit: Record<string, unknown> | null } };
  type Cube = {
    Data: (cell: Record<string, string>) => { value: number | null; status: string | null };
    Dimension: (id: string) => Dimension;
  };
  export default function JSONstat(document: unknown): Cube;
}
