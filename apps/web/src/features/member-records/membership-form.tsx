import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sendMembership, type MemberRecord } from '#queries/member-records.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';
import { Consequences } from './consequences.tsx';

const aYear = /^\d{4}$/;

/** Name, years and note of a member. What somebody else has written meanwhile is shown, and what is typed stays. */
export function MembershipForm({ record }: { record: MemberRecord }) {
  const words = useDeskTexts().members;
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [start, setStart] = useState(record);
  const [seen, setSeen] = useState(record.revision);
  const [left, setLeft] = useState(record.leftYear === null ? '' : String(record.leftYear));
  const [told, setTold] = useState('');
  const check = (values: FormData): Problem[] => [
    ...(textOf(values, 'name').trim() === '' ? [{ field: 'name', text: words.nameMissing }] : []),
    ...['joinedYear', 'leftYear'].flatMap((field) =>
      textOf(values, field).trim() === '' || aYear.test(textOf(values, field).trim())
        ? []
        : [{ field, text: words.yearWrong }],
    ),
    ...(textOf(values, 'reason').trim() === '' ? [{ field: 'reason', text: words.reasonMissing }] : []),
  ];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    setTold('');
    try {
      const saved = await sendMembership(record.code, {
        revision: seen,
        name: textOf(values, 'name'),
        joinedYear: yearIn(values, 'joinedYear'),
        leftYear: yearIn(values, 'leftYear'),
        note: textOf(values, 'note').trim() || null,
        reason: textOf(values, 'reason'),
      });
      setStart(saved);
      setSeen(saved.revision);
      setTold(words.saved);
      await queryClient.invalidateQueries();
      return [];
    } catch (error) {
      const reply = replyOf(error) as { code: string; current?: MemberRecord } | null;
      if (reply?.code === 'member-record.changed-meanwhile' && reply.current) {
        setSeen(reply.current.revision);
        return [{ field: null, text: words.conflict(standing(reply.current, words)) }];
      }
      return explained(refusalOf(error), {
        name: words.nameMissing,
        joinedYear: words.yearWrong,
        leftYear: words.leftWrong,
      });
    }
  };
  const isPresent = left.trim() === '';
  return (
    <>
      <Told>{told}</Told>
      <Form key={start.revision} check={check} send={send} submit={words.save}>
        <Field name="name" label={words.name} hint={words.nameHint} defaultValue={start.name} maxLength={100} />
        <Field name="joinedYear" label={words.joined} inputMode="numeric" defaultValue={start.joinedYear ?? ''} />
        <Field
          name="leftYear"
          label={words.left}
          hint={words.leftHint}
          inputMode="numeric"
          defaultValue={start.leftYear ?? ''}
          onChange={({ target }) => setLeft(target.value)}
        />
        <Field name="note" label={words.note} hint={words.noteHint} defaultValue={start.note ?? ''} maxLength={1_000} />
        {isPresent !== (start.leftYear === null) && <Consequences record={start} isPresent={isPresent} />}
        <Field name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} />
      </Form>
    </>
  );
}

function yearIn(values: FormData, name: string): number | null {
  const text = textOf(values, name).trim();
  return text === '' ? null : Number(text);
}

function standing(
  { name, joinedYear, leftYear, note }: MemberRecord,
  words: ReturnType<typeof useDeskTexts>['members'],
) {
  const shown = (value: string | number | null) => (value === null ? words.nothing : String(value));
  return words.stands(name, shown(joinedYear), shown(leftYear), shown(note));
}
