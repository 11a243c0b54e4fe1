import { latestLastDay, usualLastDay } from '@ratthall/domain/delegation';
import { useEffect, useId, useRef } from 'react';
import { formatDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { sendDelegation } from '#queries/delegations.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Choice, Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { isEmail, textOf } from '#ui/form-values.ts';
import styles from './delegation.module.css';

export type Days = { today: string; closesOn: string | null };

type Props = {
  member: string;
  indicator: { id: string; name: string };
  year: number;
  days: Days;
  onCancel: () => void;
  onAsked: (asked: Awaited<ReturnType<typeof sendDelegation>>) => void;
};

/** Who is asked, by when, and with which words. */
export function AskForm({ member, indicator, year, days, onCancel, onAsked }: Props) {
  const { delegation: words, form } = useDeskTexts();
  const { language } = useSpeech();
  const explained = useExplained();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const latest = latestLastDay(days.today, days.closesOn);
  const usual = usualLastDay(days.today, days.closesOn);
  const wrong = { name: words.nameMissing, email: form.emailWrong, lastDay: words.lastDayWrong };
  const check = (values: FormData): Problem[] => {
    const day = textOf(values, 'lastDay');
    return [
      ...(textOf(values, 'name').trim() === '' ? [{ field: 'name', text: wrong.name }] : []),
      ...(isEmail(textOf(values, 'email').trim()) ? [] : [{ field: 'email', text: wrong.email }]),
      ...(day !== '' && (day < days.today || day > latest) ? [{ field: 'lastDay', text: wrong.lastDay }] : []),
    ];
  };
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    const day = textOf(values, 'lastDay');
    try {
      onAsked(
        await sendDelegation(member, {
          indicator: indicator.id,
          year,
          name: textOf(values, 'name').trim(),
          email: textOf(values, 'email').trim(),
          language: textOf(values, 'language') === 'en' ? 'en' : 'sv',
          message: textOf(values, 'message').trim(),
          lastDay: day === '' ? null : day,
        }),
      );
      return [];
    } catch (error) {
      return explained(refusalOf(error), wrong);
    }
  };
  return (
    <div className={styles.form}>
      <h4 ref={title} tabIndex={-1}>
        {words.askTitle(indicator.name, year)}
      </h4>
      <p>{words.askLead}</p>
      <Form check={check} send={send} submit={words.send}>
        <Field name="name" label={words.name} hint={words.nameHint} autoComplete="off" maxLength={100} />
        <Field name="email" label={words.email} type="email" autoComplete="off" />
        <div className={styles.message}>
          <label htmlFor={`${id}-message`}>{words.message}</label>
          <p id={`${id}-hint`}>{words.messageHint}</p>
          <textarea id={`${id}-message`} name="message" rows={3} maxLength={2_000} aria-describedby={`${id}-hint`} />
        </div>
        <Field
          name="lastDay"
          label={words.lastDay}
          hint={words.lastDayHint(formatDay(usual, language), formatDay(latest, language))}
          type="date"
          min={days.today}
          max={latest}
          defaultValue={usual}
        />
        <Choice
          name="language"
          label={words.letterLanguage}
          value="sv"
          options={(['sv', 'en'] as const).map((value) => ({ value, text: form.languages[value] }))}
        />
      </Form>
      <button type="button" className="button-quiet" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
