import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Member } from '#queries/members.ts';
import { sendReminder, type Reminders } from '#queries/reminders.ts';
import { ReminderRow } from './reminder-row.tsx';
import styles from './reminders.module.css';

type Props = { reminders: Reminders; members: ReadonlyMap<string, Member>; catalogue: Catalogue };

/** Who is reminded: all who can be reached, unless somebody is left out. What each would get is shown before it is sent. */
export function ReminderForm({ reminders, members, catalogue }: Props) {
  const { reminders: words } = useDeskTexts();
  const { texts } = useSpeech();
  const queryClient = useQueryClient();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told !== '') status.current?.focus();
  }, [told]);
  const { year } = reminders;
  const reachable = reminders.members.filter(({ recipients }) => recipients.length > 0).map(({ member }) => member);
  const chosen = reachable.filter((code) => !left.has(code));
  const nameOf = (code: string) => members.get(code)?.name ?? code;

  const send = async () => {
    setBusy(true);
    try {
      const { sent, unsent } = await sendReminder(year, chosen);
      const failed = unsent.length > 0 ? ` ${words.unsent(unsent.map(nameOf).join(', '))}` : '';
      setTold(`${words.sent(sent.length)}${failed}`);
    } catch (error) {
      const reply = replyOf(error);
      const { codes, offline } = texts.errors;
      setTold(reply ? (codes[reply.code] ?? codes.internal ?? '') : offline);
    }
    await queryClient.invalidateQueries({ queryKey: ['rounds', year] });
    setBusy(false);
  };

  const choose = (codes: readonly string[], isChosen: boolean) => {
    setTold('');
    setLeft((old) => {
      const next = new Set(old);
      for (const code of codes) {
        if (isChosen) next.delete(code);
        else next.add(code);
      }
      return next;
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length === 0) setTold(words.noneChosen);
        else void send();
      }}
    >
      <p ref={status} role="status" tabIndex={-1} className={styles.told}>
        {told}
      </p>
      <fieldset>
        <legend>{words.choose}</legend>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.length === reachable.length && reachable.length > 0}
            disabled={reachable.length === 0}
            onChange={({ target }) => choose(reachable, target.checked)}
          />{' '}
          {words.all(reachable.length)}
        </label>
        <ul className={styles.list}>
          {reminders.members.map((reminder) => (
            <ReminderRow
              key={reminder.member}
              reminder={reminder}
              year={year}
              name={nameOf(reminder.member)}
              catalogue={catalogue}
              isChosen={chosen.includes(reminder.member)}
              onChoose={(isChosen) => choose([reminder.member], isChosen)}
            />
          ))}
        </ul>
      </fieldset>
      <p>
        <button type="submit" className="button" disabled={isBusy || chosen.length === 0}>
          {words.send(chosen.length)}
        </button>
      </p>
    </form>
  );
}
