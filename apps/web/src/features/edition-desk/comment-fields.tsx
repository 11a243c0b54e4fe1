import { useEffect, useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { textIn } from './draft-content.ts';
import { TextPair, type WritingProps } from './text-pair.tsx';
import styles from './edition-desk.module.css';

/** A comment for each indicator of the set that is written of: opened one by one. */
export function CommentFields({ catalogue, ...writing }: WritingProps & { catalogue: Catalogue }) {
  const { form } = useDeskTexts().editions;
  const { language } = useSpeech();
  const { content, theirs } = writing;
  const opened = useOpened();
  const set = catalogue.sets.find(({ id }) => id === content.set);
  const own = (set?.entries ?? []).flatMap(({ indicator: id, number }) => {
    const indicator = catalogue.indicators.find((one) => one.id === id);
    return indicator ? [{ indicator, number }] : [];
  });
  const commentOf = (id: string) => textIn(content, { text: 'comment', indicator: id });
  const isSaid = (id: string) => Object.values(commentOf(id)).some((text) => text.trim() !== '');
  const written = own.filter(({ indicator }) => isSaid(indicator.id)).length;
  return (
    <section aria-labelledby="edition-comments">
      <h3 id="edition-comments">{form.comments}</h3>
      <p className={styles.hint}>
        {form.commentsHint} {form.withComment(written, own.length)}
      </p>
      {own.map(({ indicator: { id, name }, number }) => {
        const { sv, en } = commentOf(id);
        const other = theirs?.comments[id] ?? (theirs ? { sv: '', en: '' } : null);
        const differs = other !== null && (other.sv.trim() !== sv.trim() || other.en.trim() !== en.trim());
        return (
          <details key={id} className={styles.comment} open={differs || opened.is(id) || undefined}>
            <summary
              onClick={(event) => {
                event.preventDefault();
                opened.toggle(id);
              }}
            >
              <span className={styles.number}>{number}</span> {name[language]}
              <span className={styles.mark}>
                {[sv.trim() !== '' && 'SV', en.trim() !== '' && 'EN'].filter(Boolean).join(' + ')}
              </span>
            </summary>
            <TextPair
              {...writing}
              field={{ text: 'comment', indicator: id }}
              legend={form.comment(name[language])}
              rows={5}
            />
          </details>
        );
      })}
    </section>
  );
}

/** Which are open. A link to a field within one opens it, wherever on the page it stands. */
function useOpened() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const look = () => {
      const [, id] = /^#comment-(.+)-(?:sv|en)$/.exec(window.location.hash) ?? [];
      if (id === undefined) return;
      setOpen((old) => new Set(old).add(id));
      requestAnimationFrame(() => document.getElementById(window.location.hash.slice(1))?.focus());
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return {
    is: (id: string) => open.has(id),
    toggle: (id: string) =>
      setOpen((old) => {
        const next = new Set(old);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
  };
}
