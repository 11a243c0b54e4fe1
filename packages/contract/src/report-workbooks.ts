import { reportParts } from '@ratthall/domain/report-cells';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { EntryContent, EntryRevision } from './entries.ts';
import { ErrorReply } from './errors.ts';
import { Finding } from './reviews.ts';
import { IndicatorId, MemberCode, Year, nullable } from './scalars.ts';

const closed = { additionalProperties: false };

/** Why a cell could not be taken. */
export const cellFaults = [
  'not-a-number',
  'ambiguous',
  'date',
  'percent',
  'formula',
  'negative',
  'fraction',
  'outside',
  'not-in-list',
  'not-a-date',
  'too-long',
  'value-and-missing',
  'value-and-inputs',
  'repeated',
] as const;

export const CellFault = Type.Enum([...cellFaults]);

/** A cell that could not be taken: where it is, what stands there, and what was expected. */
export const CellProblem = Type.Object({
  sheet: Type.String(),
  /** Such as G12. */
  cell: Type.String(),
  field: Type.String({ description: '`value`, the id of an input, or the name of a column' }),
  found: Type.String(),
  fault: CellFault,
  /** The bounds that it lies outside of, or the two ways in which it can be read. */
  low: nullable(Type.Number()),
  high: nullable(Type.Number()),
});

export type CellProblem = Type.Static<typeof CellProblem>;

/** Whatever else was noticed about a workbook, which hinders nothing. */
export const noticedKinds = [
  'unknown-row',
  'row-gone',
  'column-gone',
  'merged',
  'prefilled-changed',
  'not-in-report',
] as const;

export const workbookOutcomes = ['unchanged', 'change', 'conflict', 'problem', 'locked'] as const;

/** What a workbook says of one figure, beside what stands. */
export const WorkbookFigure = Type.Object({
  indicator: IndicatorId,
  outcome: Type.Enum([...workbookOutcomes]),
  /** What stands in the service now; null where nothing has been written. */
  stands: nullable(EntryRevision),
  /** The parts in which the workbook differs from what it was made from. */
  parts: Type.Array(Type.Enum([...reportParts])),
  /** What stands, with those parts as the workbook has them; null where nothing is changed or something is to be mended. */
  after: nullable(EntryContent),
  /** What the checks say of it. */
  findings: Type.Array(Finding),
  problems: Type.Array(CellProblem),
});

export type WorkbookFigure = Type.Static<typeof WorkbookFigure>;

export const ReadWorkbook = Type.Object({
  member: MemberCode,
  year: Year,
  madeAt: Type.String({ description: 'When the workbook was fetched' }),
  figures: Type.Array(WorkbookFigure),
  noticed: Type.Array(Type.Object({ kind: Type.Enum([...noticedKinds]), what: Type.String() })),
});

export type ReadWorkbook = Type.Static<typeof ReadWorkbook>;

const params = Type.Object({ code: MemberCode, year: Year });
const lang = Type.Optional(Type.Enum(['sv', 'en'], { default: 'sv' }));
const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply, 404: ErrorReply };
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const downloadReportWorkbook = endpoint({
  method: 'GET',
  url: '/api/members/:code/report/:year/workbook.xlsx',
  schema: {
    summary: 'A workbook to fill in: what a member reports for a year, with what stands, and what stood before',
    tags: ['entries'],
    produces: [excel],
    params,
    querystring: Type.Object({ lang }, closed),
    response: { 200: Type.Unknown(), ...refusals },
  },
});

export const readReportWorkbook = endpoint({
  method: 'POST',
  url: '/api/members/:code/report/:year/workbook',
  schema: {
    summary: 'What a filled-in workbook would change. Nothing is saved: that is done by saving the entries',
    description: 'The file is sent as it is, as application/octet-stream.',
    tags: ['entries'],
    params,
    querystring: Type.Object({}, closed),
    response: { 200: ReadWorkbook, ...refusals, 413: ErrorReply },
  },
});

export const markReportWorkbook = endpoint({
  method: 'POST',
  url: '/api/members/:code/report/:year/workbook/marked.xlsx',
  schema: {
    summary: 'The same workbook, with the cells marked that could not be taken, and why as a note on each',
    description: 'The file is sent as it is, as application/octet-stream.',
    tags: ['entries'],
    produces: [excel],
    params,
    querystring: Type.Object({ lang }, closed),
    response: { 200: Type.Unknown(), ...refusals, 413: ErrorReply },
  },
});
