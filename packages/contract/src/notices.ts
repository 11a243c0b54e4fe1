import { noticeKinds } from '@ratthall/domain/notice';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { NoQuery } from './scalars.ts';

const NoticeChoice = Type.Object(
  { kind: Type.Enum([...noticeKinds]), isWanted: Type.Boolean() },
  { additionalProperties: false },
);

const Notices = Type.Object(
  { notices: Type.Array(NoticeChoice, { maxItems: noticeKinds.length }) },
  { additionalProperties: false },
);

export type NoticeChoice = Type.Static<typeof NoticeChoice>;

export const readNotices = endpoint({
  method: 'GET',
  url: '/api/account/notices',
  schema: {
    summary: 'What one is told of by e-mail',
    tags: ['account'],
    querystring: NoQuery,
    response: { 200: Notices, 400: ErrorReply, 401: ErrorReply },
  },
});

export const saveNotices = endpoint({
  method: 'PUT',
  url: '/api/account/notices',
  schema: {
    summary: 'Choose what one is told of by e-mail; what is left out stays as it is',
    tags: ['account'],
    querystring: NoQuery,
    body: Notices,
    response: { 200: Notices, 400: ErrorReply, 401: ErrorReply },
  },
});
