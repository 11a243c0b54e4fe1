import { decimalMarks } from '@ratthall/domain/import-cell';
import { columnUsePattern, mappingFaults, type ColumnUse } from '@ratthall/domain/import-columns';
import { expectations, skipReasons } from '@ratthall/domain/import-rows';
import { reasonCodes } from '@ratthall/domain/entry';
import { importStatuses } from '@ratthall/domain/import-status';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { PersonRef } from './people.ts';
import { Finding } from './reviews.ts';
import { AreaCode, freeText, IndicatorId, MissingReason, NoQuery, nullable, Year } from './scalars.ts';

/** The largest file that is received, in bytes. */
export const largestImport = 20_000_000;

/** How long the file itself is kept; what came of it is kept for ever. */
export const daysKept = 30;

export const importPhases = ['waiting', 'reading', 'checking', 'comparing', 'writing'] as const;

const closed = { additionalProperties: false };

const count = Type.Integer({ minimum: 0 });

const Use = Type.Unsafe<ColumnUse>(Type.String({ pattern: columnUsePattern, maxLength: 80 }));

const sourceId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 });

const Mapping = Type.Object(
  {
    columns: Type.Array(Use, { maxItems: 200 }),
    whole: Type.Object(
      {
        indicator: nullable(IndicatorId),
        year: nullable(Year),
        source: nullable(sourceId),
        reference: nullable(Type.String({ pattern: '^https?://[^\\s\\u0000]+$', maxLength: 500 })),
      },
      closed,
    ),
    mark: nullable(Type.Enum([...decimalMarks])),
    written: Type.Enum(['keep', 'replace'], {
      description: 'What becomes of figures that a person has written in the service',
    }),
  },
  closed,
);

const place = { indicator: IndicatorId, member: AreaCode, year: Year };

const Shown = { value: nullable(Type.Number()), missing: nullable(MissingReason) };

const Counts = {
  added: count,
  changed: count,
  same: count,
  kept: Type.Integer({ description: 'Left as a person wrote them' }),
  skipped: count,
  wrong: count,
};

export const ImportPreview = Type.Object({
  at: Type.String(),
  rows: count,
  ...Counts,
  skips: Type.Array(Type.Object({ reason: Type.Enum([...skipReasons]), n: count })),
  indicators: Type.Array(
    Type.Object({ indicator: IndicatorId, added: count, changed: count, same: count, kept: count }),
  ),
  changes: Type.Array(
    Type.Object({
      ...place,
      line: count,
      before: Type.Object(Shown),
      after: Type.Object(Shown),
      isWritten: Type.Boolean(),
    }),
    { description: 'The largest first; not all where they are many' },
  ),
  errors: Type.Array(
    Type.Object({
      line: count,
      column: count,
      value: Type.String(),
      expected: Type.Enum([...expectations]),
      detail: Type.String(),
    }),
    { description: 'The first in the file; all of them are in the file of the outcome' },
  ),
  warned: Type.Integer({ description: 'Figures that a check has something to say of' }),
  warnings: Type.Array(Type.Object({ ...place, line: count, value: Type.Number(), finding: Finding })),
  conflicts: Type.Integer({ description: 'Figures that a person has written, and that would be others' }),
  own: Type.Integer({ description: 'Figures that do not show: the member has reported its own' }),
  hidden: Type.Integer({ description: 'Figures of a source that is not shown for their indicator' }),
  published: Type.Integer({ description: 'Figures of the current edition that would be others' }),
  edition: nullable(Type.String()),
  isMoved: Type.Boolean({ description: 'Made because figures had changed since the one that was to be loaded' }),
});

export type ImportPreview = Type.Static<typeof ImportPreview>;

const summary = {
  id: Type.String(),
  fileName: Type.String(),
  status: Type.Enum([...importStatuses]),
  rows: count,
  author: PersonRef,
  createdAt: Type.String(),
  result: nullable(
    Type.Object({ at: Type.String(), by: PersonRef, ...Counts, corrections: count, dataVersion: count }),
  ),
};

export const Import = Type.Object({
  ...summary,
  revision: Type.Integer({ description: 'Counted for every change; a change says which one it has seen' }),
  isFileKept: Type.Boolean(),
  sheets: Type.Array(Type.Object({ name: Type.String(), rows: count })),
  sheet: count,
  headings: Type.Array(Type.String()),
  headingLine: count,
  samples: Type.Array(Type.Array(Type.String())),
  mapping: Mapping,
  remembered: nullable(Type.Object({ by: PersonRef, at: Type.String() })),
  marks: Type.Array(
    Type.Object({
      comma: nullable(Type.String()),
      point: nullable(Type.String()),
      unclear: nullable(Type.String()),
    }),
    { description: 'What the numbers of each column show of how decimals are written' },
  ),
  faults: Type.Array(Type.Enum([...mappingFaults]), { description: 'Why it cannot be read as it is said' }),
  progress: nullable(Type.Object({ phase: Type.Enum([...importPhases]), done: count, total: count })),
  preview: nullable(ImportPreview),
  undone: nullable(
    Type.Object({
      at: Type.String(),
      by: PersonRef,
      restored: count,
      left: Type.Array(Type.Object(place), { description: 'Changed since, and so left as they are' }),
      leftCount: count,
    }),
  ),
});

export type Import = Type.Static<typeof Import>;

export const ImportList = Type.Object({
  imports: Type.Array(Type.Object(summary), { description: 'The newest first' }),
});

export type ImportList = Type.Static<typeof ImportList>;

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };
const more = { ...refusals, 404: ErrorReply, 409: ErrorReply };
const tags = ['imports'];
const params = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const seen = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'The revision that has been seen' });

const why = 'Why it is done; of published figures that change, everybody can read it';
const Reason = Type.Object({ code: Type.Enum([...reasonCodes]), text: freeText(1_000, why) }, closed);

export const listImports = endpoint({
  method: 'GET',
  url: '/api/imports',
  schema: {
    summary: 'The files of values that have been received',
    tags,
    querystring: NoQuery,
    response: { 200: ImportList, ...refusals },
  },
});

export const receiveImport = endpoint({
  method: 'POST',
  url: '/api/imports',
  schema: {
    summary: 'Receives a file of values, as bytes; nothing of it is saved among the figures yet',
    tags,
    querystring: Type.Object({ name: freeText(200, 'What the file is called') }, closed),
    response: { 200: Import, ...refusals, 413: ErrorReply },
  },
});

export const readImport = endpoint({
  method: 'GET',
  url: '/api/imports/:id',
  schema: {
    summary: 'A file of values, and how far it has come',
    tags,
    params,
    querystring: NoQuery,
    response: { 200: Import, ...more },
  },
});

export const chooseSheet = endpoint({
  method: 'PUT',
  url: '/api/imports/:id/sheet',
  schema: {
    summary: 'Chooses the sheet of a workbook that is read',
    tags,
    params,
    body: Type.Object({ revision: seen, sheet: Type.Integer({ minimum: 0, maximum: 1_000 }) }, closed),
    response: { 200: Import, ...more },
  },
});

export const checkImport = endpoint({
  method: 'POST',
  url: '/api/imports/:id/check',
  schema: {
    summary: 'Begins to look a file through: what it would add and change, and what is wrong in it',
    tags,
    params,
    body: Type.Object({ revision: seen, mapping: Mapping }, closed),
    response: { 200: Import, ...more },
  },
});

export const loadImport = endpoint({
  method: 'POST',
  url: '/api/imports/:id/load',
  schema: {
    summary: 'Begins to load what has been looked through: all of it, or nothing',
    tags,
    params,
    body: Type.Object(
      {
        revision: seen,
        isLeavingOutWrong: Type.Boolean({ description: 'Whether rows that are wrong are left out' }),
        reason: nullable(Reason),
      },
      closed,
    ),
    response: { 200: Import, ...more },
  },
});

export const cancelImport = endpoint({
  method: 'POST',
  url: '/api/imports/:id/cancel',
  schema: {
    summary: 'Stops what is being done with a file, as long as nothing has been written',
    tags,
    params,
    response: { 200: Import, ...more },
  },
});

export const undoImport = endpoint({
  method: 'POST',
  url: '/api/imports/:id/undo',
  schema: {
    summary: 'Begins to take back what was loaded, where nobody has changed it since',
    tags,
    params,
    body: Type.Object({ revision: seen, reason: Reason }, closed),
    response: { 200: Import, ...more },
  },
});

export const readOutcome = endpoint({
  method: 'GET',
  url: '/api/imports/:id/outcome.csv',
  schema: {
    summary: 'What became of every figure of a file, as CSV for a Swedish Excel',
    tags,
    produces: ['text/csv'],
    params,
    querystring: NoQuery,
    response: { 200: Type.String(), ...more },
  },
});
