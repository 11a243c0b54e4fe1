import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { ownSessionsQuery, sendEndOfOthers, sendEndOfSession, type OwnSession } from '#queries/account.ts';
import { replyOf } from '#queries/call.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import { deviceOf } from './device.ts';
import styles from './account.module.css';

const listHeight = 160;

/** Where somebody is signed in, and a way to end it there. */
export function SessionList() {
  const { account } = useDeskTexts();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const { data, error, refetch } = useQuery(ownSessionsQuery);
  const [told, setTold] = useState('');
  const end = async (work: Promise<unknown>, done: string) => {
    const said = await work.then(
      () => done,
      (refused: unknown) => explained(refusalOf(refused))[0]?.text ?? '',
    );
    await queryClient.invalidateQueries(ownSessionsQuery);
    setTold(said);
  };
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={listHeight} />;
  return (
    <>
      <Told>{told}</Told>
      <ul className={styles.sessions}>
        {data.sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            onEnd={() => void end(sendEndOfSession(session.id), account.ended)}
          />
        ))}
      </ul>
      {data.sessions.length > 1 && (
        <button type="button" className="button-quiet" onClick={() => void end(sendEndOfOthers(), account.othersEnded)}>
          {account.endOthers}
        </button>
      )}
    </>
  );
}

function SessionItem({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { account } = useDeskTexts();
  const { language } = useSpeech();
  const { isThis, startedAt, lastUsedAt, address, userAgent, method, provider } = session;
  const device = deviceOf(userAgent);
  const how =
    method === null ? null : method === 'provider' ? account.methods.provider(provider ?? '') : account.methods[method];
  const name = device === null ? account.unknownDevice : account.device(device.browser, device.system);
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong> {isThis && <span className={styles.tag}>{account.thisOne}</span>}
        </p>
        <p className={styles.facts}>
          {account.sessionFacts(
            formatMoment(startedAt, language),
            how,
            formatMoment(lastUsedAt, language),
            address ?? account.unknownAddress,
          )}
        </p>
      </div>
      {!isThis && (
        <button type="button" className="button-quiet" aria-label={account.endNamed(name)} onClick={onEnd}>
          {account.end}
        </button>
      )}
    </li>
  );
}
