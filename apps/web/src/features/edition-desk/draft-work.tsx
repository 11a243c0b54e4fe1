import type { Catalogue } from '#queries/catalogue.ts';
import type { EditionDraft } from '#queries/edition-drafts.ts';
import type { Member } from '#queries/members.ts';
import type { Round } from '#queries/rounds.ts';
import { Checklist } from './checklist.tsx';
import { DraftForm } from './draft-form.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { useEditionDraft } from './use-edition-draft.ts';

type Props = {
  draft: EditionDraft;
  person: string;
  catalogue: Catalogue;
  members: readonly Member[];
  rounds: readonly Round[];
};

/** All of the work with an edition: what is left, what it says, and publishing it. */
export function DraftWork({ draft, person, catalogue, members, rounds }: Props) {
  const work = useEditionDraft(draft, person);
  const known = { members: new Map(members.map((member) => [member.code, member])), catalogue };
  return (
    <>
      <Checklist
        year={draft.year}
        known={known}
        isUnsaved={work.isUnsaved}
        accepted={work.content.withoutReason}
        onAccept={(withoutReason) => void work.save({ withoutReason })}
      />
      <DraftForm work={work} catalogue={catalogue} rounds={rounds} />
      <PublishPanel draft={work.base} isUnsaved={work.isUnsaved} />
    </>
  );
}
