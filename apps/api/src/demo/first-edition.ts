import { publishEditionDraft, saveEditionDraft } from '@ratthall/contract/edition-drafts';
import { createRound, listRounds, moveRound } from '@ratthall/contract/rounds';
import { editionNote, editionTexts } from './edition-texts.ts';
import type { Visit } from './visit.ts';

/** When the edition of a year was published: before the round that is open now had begun. */
export const publishedAt = (year: number): Date => new Date(`${year}-11-20T08:00:00Z`);

/** The round of the year before is over, and has been published: by the same steps as people take. */
export async function makeFirstEdition(secretariat: Visit, { year }: { year: number }): Promise<void> {
  const { proposal } = await secretariat.ask(listRounds);
  const about = year - 1;
  const params = { year: about };
  const { revision } = await secretariat.ask(createRound, {
    body: {
      year: about,
      indicators: proposal.indicators,
      opensOn: `${year}-05-05`,
      dueOn: `${year}-09-15`,
      closesOn: `${year}-10-15`,
      message: '',
      remindOn: [],
    },
  });
  const opened = await secretariat.ask(moveRound, { params: { ...params, act: 'open' }, body: { revision } });
  await secretariat.ask(moveRound, { params: { ...params, act: 'close' }, body: { revision: opened.revision } });
  const draft = await secretariat.ask(saveEditionDraft, {
    params: { year },
    body: {
      revision: 0,
      round: about,
      set: 'tolv-2012',
      note: editionNote(about),
      ...editionTexts(about),
      withoutReason: [],
    },
  });
  await secretariat.ask(publishEditionDraft, { params: { year }, body: { revision: draft.revision } });
}
