import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { invitationsQuery, sendInvitation, sendWithdrawal, type Invitation } from '#queries/people.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import styles from './people.module.css';

const listHeight = 120;

type Props = { nameOf: (member: string) => string };

/** The invitations that nobody has answered: sent again, or taken back. */
export function OpenInvitations({ nameOf }: Props) {
  const { people } = useDeskTexts();
  const { language } = useSpeech();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const { data, error, refetch } = useQuery(invitationsQuery);
  const [told, setTold] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const act = async (work: () => Promise<string>) => {
    setTold('');
    setLink(null);
    const said = await work().catch((refused: unknown) => explained(refusalOf(refused))[0]?.text ?? '');
    await queryClient.invalidateQueries(invitationsQuery);
    setTold(said);
  };
  const sendAgain = ({ email, assignment: { role, member } }: Invitation) =>
    act(async () => {
      const answer = await sendInvitation({ email, role, member, language });
      setLink(answer.link);
      return answer.link === null ? people.sent(email) : people.notSent(email);
    });
  const withdraw = ({ id, email }: Invitation) =>
    act(async () => {
      await sendWithdrawal(id);
      return people.withdrawn(email);
    });
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={listHeight} />;
  return (
    <>
      <Told>{told}</Told>
      {link !== null && <p className={styles.link}>{link}</p>}
      {data.length === 0 && <p>{people.noneOpen}</p>}
      <ul className={styles.list}>
        {data.map((invitation) => {
          const { id, email, assignment, invitedBy, createdAt, expiresAt, isExpired } = invitation;
          const until = formatMoment(expiresAt, language);
          return (
            <li key={id}>
              <div>
                <p>
                  <strong>{email}</strong>{' '}
                  <span className={styles.role}>
                    {people.roles[assignment.role]}
                    {assignment.member !== null && `, ${nameOf(assignment.member)}`}
                  </span>
                </p>
                <p className={styles.facts}>
                  {people.invitedOn(formatMoment(createdAt, language), invitedBy?.name ?? null)}
                  {'. '}
                  <span className={isExpired ? styles.expired : undefined}>
                    {isExpired ? people.expired(until) : people.validUntil(until)}
                  </span>
                </p>
              </div>
              <p className={styles.acts}>
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={people.againTo(email)}
                  onClick={() => void sendAgain(invitation)}
                >
                  {people.again}
                </button>
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={people.withdrawFrom(email)}
                  onClick={() => void withdraw(invitation)}
                >
                  {people.withdraw}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
