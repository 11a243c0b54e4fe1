import { beginFederated, finishFederated, listProviders, receiveAnswer } from '@ratthall/contract/federation';
import type { FastifyInstance } from 'fastify';
import type { Desk } from '#http/desk.ts';
import type { Limits } from '#http/limits.ts';
import { sessionReply } from '#sessions/session-reply.ts';
import type { Federation } from './federation.service.ts';

type Parts = { app: FastifyInstance; desk: Desk };

export function registerFederation({ app, desk }: Parts, federation: Federation, limits: Limits): void {
  desk.open(listProviders, async () => ({ providers: federation.list() }));

  desk.open(
    beginFederated,
    async ({ params, body, visitor, setCookies }) => {
      const { answer, cookies } = await federation.begin(params.provider, body, visitor);
      setCookies(cookies);
      return answer;
    },
    limits.federation,
  );

  app.route<{ Params: { provider: string } }>({
    ...receiveAnswer,
    async handler({ params, headers: { cookie }, raw: { url = '' } }, reply) {
      const { id } = federation.find(params.provider);
      // What stands after the # is sent to nobody: not to us with the next page, and not on to other sites.
      const answer = url.slice(url.indexOf('?') + 1);
      return reply
        .header('cache-control', 'no-store')
        .redirect(`/logga-in/svar/${id}${federation.languageOf(cookie) === 'en' ? '?lang=en' : ''}#${answer}`, 303);
    },
  });

  desk.open(
    finishFederated,
    async ({ params, body, visitor, setCookies }) => {
      const { answer, cookies } = await federation.finish(params.provider, body.answer, visitor);
      setCookies(cookies);
      return { session: sessionReply(answer.signedIn), onwards: answer.onwards };
    },
    limits.federation,
  );
}
