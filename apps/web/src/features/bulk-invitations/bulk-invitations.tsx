import { useQueryClient } from '@tanstack/react-query';
import { isGoodLine } from '@ratthall/domain/invitation-list';
import { useId, useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { readList, sendList, type DoneLine, type JudgedLine } from '#queries/invitation-lists.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { Told } from '#ui/told.tsx';
import styles from './bulk-invitations.module.css';

type Lines = readonly (JudgedLine & Partial<Pick<DoneLine, 'outcome'>>)[];

/** Invites everybody on a pasted list: first every line is judged, then it is sent, all of it or what can be. */
export function BulkInvitations({ nameOf }: { nameOf: (member: string) => string }) {
  const words = useDeskTexts().bulk;
  const { language } = useSpeech();
  const id = useId();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [text, setText] = useState('');
  const [lines, setLines] = useState<Lines | null>(null);
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const good = lines?.filter(({ verdict }) => isGoodLine(verdict)).length ?? 0;
  const bad = (lines?.length ?? 0) - good;
  const isDone = lines?.some(({ outcome }) => outcome !== undefined) ?? false;
  const act = async (work: () => Promise<string>) => {
    if (isBusy) return;
    setBusy(true);
    setTold('');
    setTold(await work().catch((error: unknown) => explained(refusalOf(error))[0]?.text ?? ''));
    setBusy(false);
  };
  const check = () =>
    act(async () => {
      if (text.trim() === '') return words.empty;
      const judged = await readList(text);
      setLines(judged);
      const sendable = judged.filter(({ verdict }) => isGoodLine(verdict)).length;
      return words.checked(sendable, judged.length - sendable);
    });
  const send = () =>
    act(async () => {
      const done = await sendList({ text, language, isOnlyGood: bad > 0 });
      setLines(done);
      await queryClient.invalidateQueries();
      const count = (outcome: DoneLine['outcome']) => done.filter((line) => line.outcome === outcome).length;
      return words.done(count('invited') + count('unsent'), count('given'), count('unsent'));
    });
  const restart = () => {
    setLines(null);
    setTold('');
    if (isDone) setText('');
  };
  return (
    <>
      <Told>{told}</Told>
      {lines === null ? (
        <>
          <label htmlFor={`${id}list`} className={styles.label}>
            {words.label}
          </label>
          <p id={`${id}hint`} className={styles.hint}>
            {words.hint}
          </p>
          <textarea
            id={`${id}list`}
            className={styles.list}
            rows={6}
            value={text}
            aria-describedby={`${id}hint`}
            onChange={({ target }) => setText(target.value)}
          />
          <p>
            <button type="button" className="button" disabled={isBusy} onClick={() => void check()}>
              {words.check}
            </button>
          </p>
        </>
      ) : (
        <>
          <JudgedLines lines={lines} nameOf={nameOf} />
          <p className={styles.acts}>
            {!isDone && good > 0 && (
              <button type="button" className="button" disabled={isBusy} onClick={() => void send()}>
                {bad === 0 ? words.sendAll(good) : words.sendGood(good)}
              </button>
            )}
            <button type="button" className="button-quiet" disabled={isBusy} onClick={restart}>
              {isDone ? words.again : words.back}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function JudgedLines({ lines, nameOf }: { lines: Lines; nameOf: (member: string) => string }) {
  const { bulk: words, people } = useDeskTexts();
  return (
    <TableFrame label={words.table} isLong>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{words.email}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.member}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, email, role, member, name, written, verdict, outcome }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td>{email || words.none}</td>
            <td>{role === null ? written.role || words.none : people.roles[role]}</td>
            <td>{member === null ? written.member || words.none : nameOf(member)}</td>
            <td>{name || words.none}</td>
            <td className={isGoodLine(verdict) && outcome !== 'unsent' ? undefined : styles.bad}>
              {isGoodLine(verdict) ? '✓ ' : '▲ '}
              {outcome === undefined || outcome === 'passed-over' ? words.verdicts[verdict] : words.outcomes[outcome]}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
