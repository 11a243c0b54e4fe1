import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { sendRestoration, type MemberChange, type MemberRecord } from '#queries/member-records.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';
import styles from './member-records.module.css';

type Props = {
  record: MemberRecord;
  /** Called once what stands is another; it may be no member any longer. */
  onRestored: (isMember: boolean) => void;
};

/** Everything that has been changed of a member, the newest first, each of which can be taken back. */
export function RecordHistory({ record, onRestored }: Props) {
  const words = useDeskTexts().members;
  const { language } = useSpeech();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [asked, setAsked] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const restore = (change: MemberChange) => async (values: FormData) => {
    const reason = textOf(values, 'reason').trim();
    if (reason === '') return [{ field: 'reason', text: words.reasonMissing }];
    try {
      const left = await sendRestoration(record.code, change, reason);
      setAsked(null);
      setTold(words.restored);
      if (left !== null) await queryClient.invalidateQueries();
      onRestored(left !== null);
      return [];
    } catch (error) {
      await queryClient.invalidateQueries({ queryKey: ['member-records', record.code] });
      return explained(refusalOf(error));
    }
  };
  return (
    <>
      <Told>{told}</Told>
      {record.history.length === 0 && <p>{words.noHistory}</p>}
      <ul className={styles.history}>
        {record.history.map((change) => {
          const key = `${change.part} ${change.year} ${change.revision}`;
          const what = `${words.parts[change.part]}${change.year === null ? '' : ` ${change.year}`}`;
          return (
            <li key={key}>
              <p>
                <strong>{what}</strong>{' '}
                <span className={styles.soft}>{words.at(formatMoment(change.at, language), change.by.name)}</span>
              </p>
              <p>{change.reason}</p>
              <p className={styles.soft}>
                {words.from}: {saidOf(change.before, words)}
                <br />
                {words.to}: {saidOf(change.after, words)}
              </p>
              {asked === key ? (
                <>
                  <p>{words.restoreSure(what)}</p>
                  <Form send={restore(change)} submit={words.restore}>
                    <Field name="reason" label={words.reason} maxLength={500} autoFocus />
                  </Form>
                  <button type="button" className="button-quiet" onClick={() => setAsked(null)}>
                    {words.cancel}
                  </button>
                </>
              ) : (
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={words.restoreOf(what)}
                  onClick={() => setAsked(key)}
                >
                  {words.restore}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function saidOf(kept: MemberChange['before'], words: ReturnType<typeof useDeskTexts>['members']): string {
  if (kept === null) return words.gone;
  return Object.entries(kept)
    .filter(([name]) => name !== 'lastSeenYear')
    .map(([name, value]) => `${words.fields[name] ?? name} ${value ?? words.nothing}`)
    .join(', ');
}
