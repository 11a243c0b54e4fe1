import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { invitationQuery } from '#queries/account.ts';
import { replyOf } from '#queries/call.ts';
import { sessionQuery, type Session } from '#queries/sessions.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { AcceptSignedIn, NewAccountForm } from './accept.tsx';
import { Providers } from './providers.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { homeOf, useEntrance } from './use-entrance.ts';
import { useToken } from './use-token.ts';

const formHeight = 420;

/** What an invitation is about, and what it takes to accept it: an account, or the one there is. */
export function Invitation() {
  const { door } = useDeskTexts();
  const token = useToken();
  if (token === undefined) return <Skeleton height={formHeight} />;
  return token === null ? <p>{door.linkMissing}</p> : <Opened token={token} />;
}

function Opened({ token }: { token: string }) {
  const { door } = useDeskTexts();
  const { language } = useSpeech();
  const { data: invitation, error, refetch } = useQuery(invitationQuery(token));
  const { data: session } = useQuery(sessionQuery);
  const enter = useEntrance();
  const navigate = useNavigate();
  const accepted = (entered: Session) => {
    enter(entered);
    void navigate({ href: homeOf(entered), replace: true });
  };
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!invitation) return <Skeleton height={formHeight} />;
  const { email, role, member, invitedBy, hasAccount, expiresAt } = invitation;
  const isOwn = session?.person != null && (email === null || session.person.email === email);
  return (
    <>
      {email !== null && (
        <p>
          {door.invited(door.roles[role], member?.name ?? null, invitedBy)} {door.roleMeans[role]}
        </p>
      )}
      <p>{door.validUntil(formatMoment(expiresAt, language))}</p>
      {isOwn ? (
        <AcceptSignedIn token={token} name={session.person?.name ?? ''} onAccepted={accepted} />
      ) : hasAccount ? (
        <>
          <p>{door.hasAccount(email ?? '')}</p>
          <SignInForm {...(email !== null && { email })} />
          <Providers onwards={null} />
        </>
      ) : (
        <>
          <NewAccountForm token={token} email={email} onAccepted={accepted} />
          {email !== null && <Providers onwards={null} />}
        </>
      )}
    </>
  );
}
