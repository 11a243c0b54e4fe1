import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { sendNewMember, type Candidate } from '#queries/member-records.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Choice, Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';

/** Somewhere that is not a member becomes one. */
export function NewMemberForm({ candidates, year }: { candidates: readonly Candidate[]; year: number }) {
  const words = useDeskTexts().members;
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [told, setTold] = useState('');
  const [times, setTimes] = useState(0);
  const check = (values: FormData): Problem[] => [
    ...(textOf(values, 'code') === '' ? [{ field: 'code', text: words.choose }] : []),
    ...(/^\d{4}$/.test(textOf(values, 'joinedYear').trim()) ? [] : [{ field: 'joinedYear', text: words.yearWrong }]),
    ...(textOf(values, 'reason').trim() === '' ? [{ field: 'reason', text: words.reasonMissing }] : []),
  ];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    setTold('');
    try {
      const joinedYear = Number(textOf(values, 'joinedYear'));
      const code = textOf(values, 'code');
      const { name } = await sendNewMember({ code, joinedYear, note: null, reason: textOf(values, 'reason') });
      setTold(words.added(name));
      setTimes(times + 1);
      await queryClient.invalidateQueries();
      return [];
    } catch (error) {
      return explained(refusalOf(error), { joinedYear: words.yearWrong, reason: words.reasonMissing });
    }
  };
  return (
    <>
      <Told>{told}</Told>
      {candidates.length === 0 ? (
        <p>{words.noCandidates}</p>
      ) : (
        <Form key={times} check={check} send={send} submit={words.add}>
          <Choice
            name="code"
            label={words.candidate}
            hint={words.candidateHint}
            value=""
            options={[
              { value: '', text: words.choose },
              ...candidates.map(({ code, name }) => ({ value: code, text: name })),
            ]}
          />
          <Field name="joinedYear" label={words.joined} inputMode="numeric" defaultValue={year} />
          <Field name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} />
        </Form>
      )}
    </>
  );
}
