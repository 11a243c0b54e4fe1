import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { sendGroupRemoved, sendGroupRestored, type Group, type GroupContent } from '#queries/groups.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import styles from './groups.module.css';

type Props = { group: Group; nameOf: (code: string) => string; onChange: () => void; onDone: (name: string) => void };

/** A named group with what can be done with it, and what has been. */
export function GroupCard({ group, nameOf, onChange, onDone }: Props) {
  const words = useDeskTexts().groups;
  const { language } = useSpeech();
  const queryClient = useQueryClient();
  const explained = useExplained();
  // What is asked about: taking it away, or a revision that is taken back.
  const [asked, setAsked] = useState<'removal' | number | null>(null);
  const { id, name, description, members, isRemoved, revision, history } = group;
  const own = name[language];
  const act = async (values: FormData) => {
    const reason = textOf(values, 'reason').trim();
    if (reason === '') return [{ field: 'reason', text: words.reasonMissing }];
    try {
      await (typeof asked === 'number'
        ? sendGroupRestored(id, { revision: asked, seen: revision, reason })
        : sendGroupRemoved(id, { revision, reason }));
      setAsked(null);
      await queryClient.invalidateQueries();
      onDone(own);
      return [];
    } catch (error) {
      await queryClient.invalidateQueries({ queryKey: ['groups'] });
      return explained(refusalOf(error));
    }
  };
  const question = (submit: string, text: string) => (
    <div role="group" aria-label={submit}>
      <p>{text}</p>
      <Form send={act} submit={submit}>
        <Field name="reason" label={words.reason} maxLength={500} autoFocus />
      </Form>
      <button type="button" className="button-quiet" onClick={() => setAsked(null)}>
        {words.cancel}
      </button>
    </div>
  );
  return (
    <section className={styles.card} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>
        {own} {isRemoved && <span className={styles.removed}>{words.removed}</span>}
      </h2>
      <p>{description[language]}</p>
      <p className={styles.soft}>
        {words.members(members.length)}: {members.map(nameOf).join(', ')}.
        <br />
        {words.address(id)}
      </p>
      {asked === 'removal' && question(words.remove, words.removeSure(own))}
      {asked === null && !isRemoved && (
        <p className={styles.acts}>
          <button type="button" className="button-quiet" aria-label={`${words.change}: ${own}`} onClick={onChange}>
            {words.change}
          </button>
          <button
            type="button"
            className="button-quiet"
            aria-label={`${words.remove}: ${own}`}
            onClick={() => setAsked('removal')}
          >
            {words.remove}
          </button>
        </p>
      )}
      {history.length > 0 && (
        <details>
          <summary>
            {words.history}
            <span className="visually-hidden">: {own}</span>
          </summary>
          <ul className={styles.history}>
            {history.map((change) => (
              <li key={change.revision}>
                <p>
                  <span className={styles.soft}>{words.at(formatMoment(change.at, language), change.by.name)}</span>{' '}
                  {change.reason}
                </p>
                <p className={styles.soft}>
                  {words.from}: {saidOf(change.before)}
                  <br />
                  {words.to}: {saidOf(change.after)}
                </p>
                {asked === change.revision ? (
                  question(words.restore, words.restoreSure(own))
                ) : (
                  <button
                    type="button"
                    className="button-quiet"
                    aria-label={`${words.restore}: ${own} ${change.revision}`}
                    onClick={() => setAsked(change.revision)}
                  >
                    {words.restore}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );

  function saidOf(content: GroupContent | null): string {
    return content === null ? words.gone : `${content.name[language]}: ${content.members.map(nameOf).join(', ')}`;
  }
}
