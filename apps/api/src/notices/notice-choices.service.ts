import { isNoticeWanted, noticeKinds, type NoticeChoice } from '@ratthall/domain/notice';
import type { SignedIn } from '#sessions/sessions.service.ts';
import type { NoticesRepository } from './notices.repository.ts';

export type NoticeChoices = ReturnType<typeof createNoticeChoices>;

/** What people choose to be told of by e-mail. */
export function createNoticeChoices(repository: Pick<NoticesRepository, 'choicesOf' | 'choose'>) {
  const read = async ({ id }: SignedIn): Promise<{ notices: NoticeChoice[] }> => {
    const choices = await repository.choicesOf(id);
    return { notices: noticeKinds.map((kind) => ({ kind, isWanted: isNoticeWanted(kind, choices) })) };
  };

  return {
    read,
    async save(person: SignedIn, sent: readonly NoticeChoice[]): Promise<{ notices: NoticeChoice[] }> {
      // Of the same kind twice, the last one counts.
      const chosen = new Map(sent.map((choice) => [choice.kind, choice]));
      if (chosen.size > 0) await repository.choose(person.id, [...chosen.values()]);
      return read(person);
    },
  };
}
