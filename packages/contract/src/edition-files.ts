import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { EditionId, MemberCode, NoQuery, nullable } from './scalars.ts';

const Language = Type.Enum(['sv', 'en']);

const inLanguages = Type.Object({ lang: Type.Optional(Language) }, { additionalProperties: false });
const ofEdition = Type.Object({ edition: EditionId });
const ofMember = Type.Object({ edition: EditionId, code: MemberCode });

const answer = (type: string) => ({
  200: Type.String({ contentMediaType: type }),
  400: ErrorReply,
  404: ErrorReply,
});

const pdf = 'application/pdf';
const zip = 'application/zip';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const downloadReport = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/report.pdf',
  schema: {
    summary: 'The annual summary of an edition as a report: PDF/UA-1',
    tags: ['editions'],
    produces: [pdf],
    params: ofEdition,
    querystring: inLanguages,
    response: answer(pdf),
  },
});

export const downloadMemberReport = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/members/:code/report.pdf',
  schema: {
    summary: 'What an edition says of a member as a report: PDF/UA-1',
    tags: ['editions'],
    produces: [pdf],
    params: ofMember,
    querystring: inLanguages,
    response: answer(pdf),
  },
});

export const downloadMemberReports = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/reports.zip',
  schema: {
    summary: 'The reports of all members of an edition in one archive',
    tags: ['editions'],
    produces: [zip],
    params: ofEdition,
    querystring: inLanguages,
    response: answer(zip),
  },
});

export const downloadWorkbook = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/workbook.xlsx',
  schema: {
    summary: 'An edition as a workbook: values, definitions, verdicts, coverage and corrections',
    tags: ['editions'],
    produces: [xlsx],
    params: ofEdition,
    querystring: inLanguages,
    response: answer(xlsx),
  },
});

export const downloadData = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/data.zip',
  schema: {
    summary: 'An edition as CSV files with metadata by CSV on the Web, in both languages',
    tags: ['editions'],
    produces: [zip],
    params: ofEdition,
    querystring: NoQuery,
    response: answer(zip),
  },
});

export const downloadMemberWorkbook = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/members/:code/workbook.xlsx',
  schema: {
    summary: 'What an edition has of a member as a workbook',
    tags: ['editions'],
    produces: [xlsx],
    params: ofMember,
    querystring: inLanguages,
    response: answer(xlsx),
  },
});

export const downloadMemberSlides = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/members/:code/slides.pptx',
  schema: {
    summary: 'Slides for the yearly review of a member, with charts that can be edited',
    tags: ['editions'],
    produces: [pptx],
    params: ofMember,
    querystring: inLanguages,
    response: answer(pptx),
  },
});

export const EditionFiles = Type.Object({
  edition: EditionId,
  made: Type.Integer({ description: 'Files that are made and kept' }),
  all: Type.Integer({ description: 'Files there will be' }),
  kinds: Type.Array(
    Type.Object({
      name: Type.String({ description: 'As its address ends: report.pdf' }),
      of: Type.Enum(['edition', 'member']),
      language: nullable(Language),
      made: Type.Integer(),
      all: Type.Integer(),
      bytes: Type.Integer({ description: 'Of those that are made, together' }),
    }),
  ),
});

export type EditionFiles = Type.Static<typeof EditionFiles>;

export const listEditionFiles = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/files',
  isOfTodayOnly: true,
  schema: {
    summary: 'Which files of an edition have been made',
    description: 'They are made after publication, and kept. One that is asked for before that is made then.',
    tags: ['editions'],
    params: ofEdition,
    querystring: NoQuery,
    response: { 200: EditionFiles, 404: ErrorReply },
  },
});
