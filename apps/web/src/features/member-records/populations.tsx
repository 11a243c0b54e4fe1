import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sendPopulations, type MemberRecord } from '#queries/member-records.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { Told } from '#ui/told.tsx';
import { pastedPopulations } from './pasted-populations.ts';
import styles from './member-records.module.css';

/** The populations of a member, and years to add or correct. */
export function Populations({ record }: { record: MemberRecord }) {
  const words = useDeskTexts().members;
  const { language } = useSpeech();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const id = useId();
  const [text, setText] = useState('');
  const [jumps, setJumps] = useState<string[]>([]);
  const [told, setTold] = useState('');
  const [times, setTimes] = useState(0);
  const { rows, unread } = pastedPopulations(text);
  const stored = new Map(record.populations.map((one) => [one.year, one]));
  const check = (values: FormData): Problem[] => [
    ...unread.map((line) => ({ field: null, text: words.unread(line) })),
    ...(rows.length === 0 ? [{ field: null, text: words.populationMissing }] : []),
    ...(textOf(values, 'source').trim() === '' ? [{ field: 'source', text: words.sourceMissing }] : []),
    ...(textOf(values, 'reason').trim() === '' ? [{ field: 'reason', text: words.reasonMissing }] : []),
  ];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    setTold('');
    try {
      await sendPopulations(record.code, {
        rows: rows.map((row) => ({ ...row, revision: stored.get(row.year)?.revision ?? lastOf(record, row.year) })),
        source: textOf(values, 'source'),
        isConfirmed: values.get('isConfirmed') === 'on',
        reason: textOf(values, 'reason'),
      });
      setText('');
      setJumps([]);
      setTimes(times + 1);
      setTold(words.saved);
      await queryClient.invalidateQueries();
      return [];
    } catch (error) {
      const reply = replyOf(error);
      if (reply?.code === 'population.jump') {
        const years = (reply.issues ?? []).map(({ field }) => field);
        setJumps(years);
        return [{ field: null, text: words.jump(years.join(', ')) }];
      }
      // What stands now is fetched, and shown beside what is typed.
      await queryClient.invalidateQueries({ queryKey: ['member-records', record.code] });
      return explained(refusalOf(error), { rows: words.populationMissing, source: words.sourceMissing });
    }
  };
  const number = (value: number) => formatNumber(value, 0, language);
  return (
    <>
      <details open>
        <summary>{words.earlier}</summary>
        <TableFrame label={words.populationTitle} isLong>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col" data-number>
                {words.population}
              </th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {record.populations.toReversed().map(({ year, population, source, isByPerson }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td data-number>{number(population)}</td>
                <td>
                  {source}
                  {isByPerson && `, ${words.byPerson}`}
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </details>
      <Told>{told}</Told>
      <Form key={times} check={check} send={send} submit={words.save}>
        <div className={styles.field}>
          <label htmlFor={`${id}rows`}>{words.populationText}</label>
          <p id={`${id}hint`} className={styles.soft}>
            {words.populationHint}
          </p>
          <textarea
            id={`${id}rows`}
            className={styles.text}
            rows={3}
            value={text}
            aria-describedby={`${id}hint`}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        {rows.length > 0 && (
          <ul className={styles.lines} role="status">
            {rows.map(({ year, population }) => {
              const before = stored.get(year)?.population;
              return (
                <li key={year}>{words.change(year, before ? number(before) : words.newYear, number(population))}</li>
              );
            })}
          </ul>
        )}
        <Field name="source" label={words.source} hint={words.sourceHint} maxLength={100} />
        <Field name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} />
        {jumps.length > 0 && (
          <p>
            <label>
              <input type="checkbox" name="isConfirmed" /> {words.confirmJump}
            </label>
          </p>
        )}
      </Form>
    </>
  );
}

/** A year that has been added and taken back goes on counting. */
function lastOf({ history }: MemberRecord, year: number): number {
  return history.find((one) => one.part === 'populations' && one.year === year)?.newest ?? 0;
}
