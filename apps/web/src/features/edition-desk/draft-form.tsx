import { useEffect, useRef } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Round } from '#queries/rounds.ts';
import { CommentFields } from './comment-fields.tsx';
import { contentOf, tooLong } from './draft-content.ts';
import { SaveBar } from './save-bar.tsx';
import { TextPair, Theirs } from './text-pair.tsx';
import type { useEditionDraft } from './use-edition-draft.ts';
import styles from './edition-desk.module.css';

type Props = { work: ReturnType<typeof useEditionDraft>; catalogue: Catalogue; rounds: readonly Round[] };

/** What an edition is about and what is written in it. What somebody else has saved meanwhile stands beside it. */
export function DraftForm({ work, catalogue, rounds }: Props) {
  const { form } = useDeskTexts().editions;
  const { language } = useSpeech();
  const { content, theirs, change, base } = work;
  const summary = useRef<HTMLDivElement>(null);
  // Each time that it could not be saved, what is wrong takes the focus.
  useEffect(() => {
    if (work.refusedAt > 0) summary.current?.focus();
  }, [work.refusedAt]);
  const years = [...new Set([...rounds.map(({ year }) => year), content.round])].filter((year) => year <= base.year);
  const setName = (id: string) => catalogue.sets.find((set) => set.id === id)?.name[language] ?? id;
  const saved = theirs && contentOf(theirs);
  const writing = { content, theirs, onChange: change };
  return (
    <form
      noValidate
      aria-labelledby="edition-texts"
      onSubmit={(event) => {
        event.preventDefault();
        const [wrong] = tooLong(content);
        if (wrong) document.getElementById(wrong.id)?.focus();
        else void work.save();
      }}
    >
      <h2 id="edition-texts">{form.title}</h2>
      <div ref={summary} tabIndex={-1} role={work.problem !== null || theirs ? 'alert' : undefined}>
        {(work.problem !== null || theirs) && (
          <div className={styles.problems}>
            <h3>{form.problemTitle}</h3>
            {work.problem !== null && <p>{work.problem}</p>}
            {theirs && (
              <>
                <p>
                  {form.conflict(theirs.author?.name || form.nobody, formatMoment(theirs.changedAt ?? '', language))}
                </p>
                <button type="button" className="button-quiet" onClick={work.discard}>
                  {form.takeAll}
                </button>
              </>
            )}
          </div>
        )}
      </div>
      {work.isRestored && theirs === null && (
        <div className={styles.restored} role="status">
          <p>{form.restored}</p>
          <button type="button" className="button-quiet" onClick={work.discard}>
            {form.discard}
          </button>
        </div>
      )}
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{form.facts}</legend>
        <div className={styles.choice}>
          <label htmlFor="edition-round">{form.round}</label>
          <select
            id="edition-round"
            value={content.round}
            onChange={({ target }) => change({ ...content, round: Number(target.value) })}
          >
            {years
              .sort((a, b) => b - a)
              .map((year) => (
                <option key={year} value={year}>
                  {form.roundYear(year)}
                </option>
              ))}
          </select>
          <Theirs
            text={saved && form.roundYear(saved.round)}
            own={form.roundYear(content.round)}
            onTake={() => saved && change({ ...content, round: saved.round })}
          />
        </div>
        <div className={styles.choice}>
          <label htmlFor="edition-set">{form.set}</label>
          <select
            id="edition-set"
            value={content.set}
            onChange={({ target }) => change({ ...content, set: target.value })}
          >
            {catalogue.sets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
          <Theirs
            text={saved && setName(saved.set)}
            own={setName(content.set)}
            onTake={() => saved && change({ ...content, set: saved.set })}
          />
        </div>
      </fieldset>
      <TextPair {...writing} field={{ text: 'note' }} legend={form.note} hint={form.noteHint} rows={2} isPlain />
      <TextPair {...writing} field={{ text: 'foreword' }} legend={form.foreword} hint={form.forewordHint} rows={12} />
      <CommentFields {...writing} catalogue={catalogue} />
      <SaveBar isUnsaved={work.isUnsaved} isBusy={work.isBusy} savedAt={work.savedAt} />
    </form>
  );
}
