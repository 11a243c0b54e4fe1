import {
  cancelImport,
  checkImport,
  chooseSheet,
  largestImport,
  listImports,
  loadImport,
  readImport,
  readOutcome,
  receiveImport,
  undoImport,
} from '@ratthall/contract/imports';
import type { Desk } from '#http/desk.ts';
import type { Imports } from './imports.service.ts';

export function registerImports(desk: Desk, imports: Imports): void {
  const loading = { action: 'values.import' } as const;

  desk.route(listImports, loading, () => imports.list());

  desk.route(receiveImport, { ...loading, largestFile: largestImport }, ({ file, query }, by) =>
    imports.receive(by, { name: query.name, file }),
  );

  desk.route(readImport, loading, ({ params }) => imports.read(params.id));

  desk.route(chooseSheet, loading, ({ params, body }) => imports.chooseSheet(params.id, body));

  desk.route(checkImport, loading, ({ params, body }, by) => imports.check(by, params.id, body));

  desk.route(loadImport, loading, ({ params, body }, by) => imports.load(by, params.id, body));

  desk.route(cancelImport, loading, ({ params }, by) => imports.cancel(by, params.id));

  desk.route(undoImport, loading, ({ params, body }, by) => imports.undo(by, params.id, body));

  desk.route(readOutcome, loading, async ({ params, setType }) => {
    const file = await imports.outcome(params.id);
    setType('text/csv; charset=utf-8');
    return file;
  });
}
