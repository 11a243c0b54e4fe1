import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import {
  draftInTheWay,
  editionDraftQuery,
  sendDraft,
  type DraftContent,
  type EditionDraft,
} from '#queries/edition-drafts.ts';
import { beforeSignOut } from '#ui/unsaved.ts';
import { contentOf, sameContent } from './draft-content.ts';
import { createContentKeeper } from './kept-content.ts';
import { mergedContent } from './merged-content.ts';

type Work = {
  /** What was saved when the fields were last the same as it. */
  base: EditionDraft;
  content: DraftContent;
  /** What somebody else has saved since, while there was something unsaved here. */
  theirs: EditionDraft | null;
  isRestored: boolean;
};

/** What somebody writes of an edition: kept in the browser until it is saved, and never saved over what was not seen. */
export function useEditionDraft(draft: EditionDraft, person: string) {
  const { year } = draft;
  const queryClient = useQueryClient();
  const { texts } = useSpeech();
  const [keeper] = useState(() => createContentKeeper({ person, year }, () => localStorage));
  const [work, setWork] = useState<Work>(() => begun(draft, keeper.kept()));
  const [problem, setProblem] = useState<string | null>(null);
  const [savedAt, setSavedAt] = useState(0);
  const [refusedAt, setRefusedAt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const now = useRef(work);
  const isUnsaved = !sameContent(work.content, contentOf(work.base));

  useEffect(() => {
    now.current = work;
    if (isUnsaved) keeper.keep({ revision: work.base.revision, content: work.content });
    else keeper.drop();
  }, [work, isUnsaved, keeper]);

  // Others may have saved since the page was last looked at.
  const [seen, setSeen] = useState(draft);
  if (seen !== draft) {
    setSeen(draft);
    setWork(received(work, draft));
  }

  const save = useCallback(
    async (changes: Partial<DraftContent> = {}): Promise<void> => {
      let asked: Work = { ...now.current, content: { ...now.current.content, ...changes } };
      const changed = (old: Work): Work => ({ ...old, content: { ...old.content, ...changes } });
      const send = async (): Promise<EditionDraft> => {
        const { base, content, theirs } = asked;
        try {
          return await sendDraft(year, { ...content, person, revision: (theirs ?? base).revision });
        } catch (error) {
          const current = draftInTheWay(error);
          if (!current) throw error;
          asked = beside(asked, current);
          setWork((old) => beside(changed(old), current));
          // What the other has written is elsewhere: both are saved.
          if (asked.theirs === null) return send();
          throw error;
        }
      };
      setBusy(true);
      setProblem(null);
      try {
        const saved = await send();
        setWork((old) => acknowledged(changed(old), saved, asked.content));
        setSavedAt(Date.now());
        queryClient.setQueryData(editionDraftQuery(year).queryKey, saved);
        await queryClient.invalidateQueries({ queryKey: ['edition-drafts'] });
      } catch (error) {
        const { codes, offline } = texts.errors;
        const reply = replyOf(error);
        if (!draftInTheWay(error)) setProblem(reply ? (codes[reply.code] ?? codes.internal ?? '') : offline);
        setRefusedAt(Date.now());
      }
      setBusy(false);
    },
    [year, person, queryClient, texts],
  );

  useEffect(() => beforeSignOut(async () => (isUnsaved ? save() : undefined)), [isUnsaved, save]);

  return {
    ...work,
    isUnsaved,
    isBusy,
    problem,
    savedAt,
    refusedAt,
    save,
    change: (content: DraftContent) => setWork((old) => ({ ...old, content })),
    /** Lets what is saved stand: in place of everything that has been written here. */
    discard: () => setWork((old) => begun(old.theirs ?? old.base, null)),
  };
}

function begun(draft: EditionDraft, kept: { revision: number; content: DraftContent } | null): Work {
  const base = { base: draft, content: contentOf(draft), theirs: null, isRestored: false };
  if (kept === null || sameContent(kept.content, base.content)) return base;
  const isOvertaken = kept.revision < draft.revision;
  return { base: draft, content: kept.content, theirs: isOvertaken ? draft : null, isRestored: true };
}

function received(old: Work, draft: EditionDraft): Work {
  const { base, content, theirs } = old;
  if (draft.revision <= Math.max(base.revision, theirs?.revision ?? 0)) return old;
  if (sameContent(content, contentOf(base))) return begun(draft, null);
  // A time that was set says nothing else than what is written here.
  if (sameContent(contentOf(base), contentOf(draft))) return { ...old, base: draft };
  return beside(old, draft);
}

/** What somebody else has saved, taken in; where both have written the same place, both are kept until one is chosen. */
function beside(old: Work, draft: EditionDraft): Work {
  const { content, isConflict } = mergedContent(contentOf(old.base), old.content, contentOf(draft));
  return isConflict ? { ...old, content, theirs: draft } : { ...old, base: draft, content, theirs: null };
}

/** What was saved, and what has been typed since it was sent. */
function acknowledged(old: Work, saved: EditionDraft, sent: DraftContent): Work {
  const isSame = sameContent(old.content, sent);
  return { base: saved, content: isSame ? contentOf(saved) : old.content, theirs: null, isRestored: false };
}
