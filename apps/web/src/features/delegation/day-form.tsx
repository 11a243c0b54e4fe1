import { latestLastDay } from '@ratthall/domain/delegation';
import { formatDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { sendDelegationDay, type Delegation } from '#queries/delegations.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import type { Days } from './ask-form.tsx';
import styles from './delegation.module.css';

type Props = {
  member: string;
  delegation: Delegation;
  days: Days;
  onCancel: () => void;
  onSaved: (day: string) => void;
};

/** Until when a link is valid. */
export function DayForm({ member, delegation, days, onCancel, onSaved }: Props) {
  const { delegation: words } = useDeskTexts();
  const { language } = useSpeech();
  const explained = useExplained();
  const latest = latestLastDay(days.today, days.closesOn);
  const { lastDay } = delegation;
  return (
    <div className={styles.form}>
      <Form
        submit={words.save}
        check={(values) => {
          const day = textOf(values, 'lastDay');
          const isWrong = day < days.today || day > latest;
          return isWrong ? [{ field: 'lastDay', text: words.lastDayWrong }] : [];
        }}
        send={async (values) => {
          try {
            const { delegation: saved } = await sendDelegationDay(member, delegation.id, textOf(values, 'lastDay'));
            onSaved(saved.lastDay);
            return [];
          } catch (error) {
            return explained(refusalOf(error), { lastDay: words.lastDayWrong });
          }
        }}
      >
        <Field
          name="lastDay"
          label={words.lastDay}
          hint={words.lastDayHint(formatDay(lastDay, language), formatDay(latest, language))}
          type="date"
          min={days.today}
          max={latest}
          defaultValue={lastDay < days.today ? latest : lastDay}
        />
      </Form>
      <button type="button" className="button-quiet" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
