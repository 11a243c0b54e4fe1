import type { Handover } from '@ratthall/domain/handover';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { handoverConflict, handoverQuery, sendHandover, type HandoverEntry } from '#queries/handovers.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import { personName } from '#ui/person-name.ts';
import { HandoverFacts } from './handover-facts.tsx';
import styles from './handover.module.css';

type Props = {
  member: string;
  entry: HandoverEntry;
  year: number;
  onSaved: () => void;
  onCancel: () => void;
};

/** Who has a figure, how to reach them, where it comes from and how. Begins with the note of an earlier year. */
export function HandoverForm({ member, entry, year, onSaved, onCancel }: Props) {
  const desk = useDeskTexts();
  const words = desk.handover.form;
  const queryClient = useQueryClient();
  const explained = useExplained();
  const id = useId();
  const { handover } = entry;
  const note = entry.notes.find(({ internalNote }) => internalNote !== '') ?? null;
  const isPrefilled = handover === null && note !== null;
  const begun = handover?.content;
  const [seen, setSeen] = useState(handover?.revision ?? 0);
  const [theirs, setTheirs] = useState<HandoverEntry['handover']>(null);
  const check = (values: FormData): Problem[] =>
    minutesOf(textOf(values, 'minutes')) === undefined ? [{ field: 'minutes', text: words.minutesWrong }] : [];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    const text = (field: string) => textOf(values, field).trim();
    const content: Handover = {
      keeper: text('keeper'),
      reach: text('reach'),
      system: text('system'),
      how: text('how'),
      minutes: minutesOf(text('minutes')) ?? null,
      year,
    };
    try {
      await sendHandover(member, entry.indicator, { revision: seen, content });
      await queryClient.invalidateQueries(handoverQuery(member));
      onSaved();
      return [];
    } catch (error) {
      const current = handoverConflict(error);
      if (!current) return explained(refusalOf(error), { minutes: words.minutesWrong });
      setTheirs(current);
      setSeen(current.revision);
      return [{ field: null, text: words.changedMeanwhile(personName(current.author, desk)) }];
    }
  };
  return (
    <div className={styles.form}>
      {isPrefilled && <p className={styles.hint}>{words.prefilled(note.year)}</p>}
      {theirs && <HandoverFacts content={theirs.content} />}
      <Form check={check} send={send} submit={words.save}>
        <Field
          name="keeper"
          label={words.keeper}
          hint={words.keeperHint}
          maxLength={100}
          defaultValue={begun?.keeper}
          autoComplete="off"
        />
        <Field
          name="reach"
          label={words.reach}
          hint={words.reachHint}
          maxLength={200}
          defaultValue={begun?.reach}
          autoComplete="off"
        />
        <Field name="system" label={words.system} maxLength={200} defaultValue={begun?.system} autoComplete="off" />
        <div className={styles.how}>
          <label htmlFor={`${id}-how`}>{words.how}</label>
          <textarea
            id={`${id}-how`}
            name="how"
            rows={5}
            maxLength={4_000}
            defaultValue={begun?.how ?? note?.internalNote ?? ''}
          />
        </div>
        <Field
          name="minutes"
          label={words.minutes}
          inputMode="numeric"
          maxLength={6}
          defaultValue={begun?.minutes ?? undefined}
          autoComplete="off"
        />
      </Form>
      <button type="button" className="button-quiet" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}

const mostMinutes = 100_000;

/** Null for nothing; undefined for what is no number of minutes. */
function minutesOf(text: string): number | null | undefined {
  const bare = text.trim();
  if (bare === '') return null;
  return /^\d{1,6}$/.test(bare) && Number(bare) <= mostMinutes ? Number(bare) : undefined;
}
