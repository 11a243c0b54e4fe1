import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay, formatMomentDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import {
  delegationsQuery,
  sendDelegationReminder,
  sendDelegationWithdrawal,
  type Delegation,
} from '#queries/delegations.ts';
import { refusalOf } from '#queries/refusal.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { useExplained } from '#ui/explained.ts';
import { Told } from '#ui/told.tsx';
import { AskForm } from './ask-form.tsx';
import { DayForm } from './day-form.tsx';
import styles from './delegation.module.css';

type Props = {
  member: string;
  indicator: { id: string; name: string };
  year: number;
  today: string;
  closesOn: string | null;
  /** Whether the figure still lies with those who report it. */
  canAsk: boolean;
  /** What has been asked of this figure, newest first. */
  delegations: readonly Delegation[];
};

type Open = 'ask' | 'day' | null;

/** Whom somebody has asked for a figure, how far that has come, and what can be done about it; or to ask. */
export function FigureDelegation({ member, indicator, year, today, closesOn, canAsk, delegations }: Props) {
  const { delegation: words } = useDeskTexts();
  const { language } = useSpeech();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [open, setOpen] = useState<Open>(null);
  const [told, setTold] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const current = delegations.find(({ state }) => state !== 'withdrawn') ?? null;
  const isAskedNow = current !== null && current.state !== 'expired';
  const act = async (work: () => Promise<{ said: string; link?: string }>) => {
    setTold('');
    setLink(null);
    try {
      const done = await work();
      setOpen(null);
      setLink(done.link ?? null);
      await queryClient.invalidateQueries(delegationsQuery(member));
      setTold(done.said);
    } catch (error) {
      await queryClient.invalidateQueries(delegationsQuery(member));
      setTold(explained(refusalOf(error))[0]?.text ?? '');
    }
  };
  const done = (said: string, shown?: string) => void act(async () => ({ said, ...(shown && { link: shown }) }));
  if (current === null && !canAsk) return null;
  return (
    <div className={styles.delegation} data-delegation={current?.state ?? 'none'}>
      {current && (
        <p className={styles.state}>
          <span aria-hidden="true">{shapes[current.state]}</span> {stateOf(current, canAsk, { words, language })}
          {current.isReminded && isWaiting(current) && ` ${words.isReminded}`}
        </p>
      )}
      <Told>{told}</Told>
      {link !== null && (
        <div className={styles.link}>
          <p>{words.linkOnce}</p>
          <p className={styles.address}>{link}</p>
          <CopyText name={words.copy} about={indicator.name} textAt={() => link} />
        </div>
      )}
      {open === null && (
        <p className={styles.acts}>
          {canAsk && !isAskedNow && (
            <button type="button" className={styles.ask} onClick={() => setOpen('ask')}>
              {words.ask}
              <About name={indicator.name} />
            </button>
          )}
          {current && isWaiting(current) && !current.isReminded && (
            <button
              type="button"
              className="button-quiet"
              onClick={() =>
                void act(async () => {
                  const sent = await sendDelegationReminder(member, current.id, language);
                  return {
                    said: sent.isSent ? words.reminded(current.name) : words.notSent(current.name),
                    link: sent.link,
                  };
                })
              }
            >
              {words.remind}
              <About name={indicator.name} />
            </button>
          )}
          {current && canAsk && current.state !== 'answered' && (
            <button type="button" className="button-quiet" onClick={() => setOpen('day')}>
              {words.extend}
              <About name={indicator.name} />
            </button>
          )}
          {current && canAsk && isAskedNow && (
            <button
              type="button"
              className="button-quiet"
              onClick={() =>
                void act(async () => {
                  await sendDelegationWithdrawal(member, current.id);
                  return { said: words.withdrawn(current.name) };
                })
              }
            >
              {words.withdraw}
              <About name={indicator.name} />
            </button>
          )}
        </p>
      )}
      {open === 'ask' && (
        <AskForm
          member={member}
          indicator={indicator}
          year={year}
          days={{ today, closesOn }}
          onCancel={() => setOpen(null)}
          onAsked={({ delegation, link: shown, isSent }) =>
            done(isSent ? words.sent(delegation.name) : words.notSent(delegation.name), shown)
          }
        />
      )}
      {open === 'day' && current && (
        <DayForm
          member={member}
          delegation={current}
          days={{ today, closesOn }}
          onCancel={() => setOpen(null)}
          onSaved={(day) => done(words.extended(formatDay(day, language)))}
        />
      )}
    </div>
  );
}

const shapes: Record<Delegation['state'], string> = {
  asked: '○',
  opened: '◐',
  answered: '●',
  expired: '✕',
  withdrawn: '–',
};

function isWaiting({ state }: Delegation): boolean {
  return state === 'asked' || state === 'opened';
}

type Spoken = {
  words: ReturnType<typeof useDeskTexts>['delegation'];
  language: ReturnType<typeof useSpeech>['language'];
};

function stateOf({ state, name, lastDay, answeredAt }: Delegation, canAsk: boolean, { words, language }: Spoken) {
  if (state === 'withdrawn') return '';
  if (state !== 'answered' || answeredAt === null) {
    return words.states[state](name, formatDay(lastDay, language));
  }
  const answered = canAsk ? words.states.answered : words.states.answeredHandedIn;
  return answered(name, formatMomentDay(answeredAt, language));
}

/** Which figure a button is about, for those who hear the buttons without what stands around them. */
function About({ name }: { name: string }) {
  return <span className="visually-hidden">: {name}</span>;
}
