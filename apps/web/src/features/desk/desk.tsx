import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sessionQuery } from '#queries/sessions.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { DeskNavigation } from './desk-navigation.tsx';

const pageHeight = 480;

/** What stands around the pages of those who have signed in. Whoever has not is taken to the door, and back. */
export function Desk() {
  const { shell } = useDeskTexts();
  const { data: session, error, refetch } = useQuery(sessionQuery);
  useWayToTheDoor(session !== undefined && session.person === null);
  if (session?.person) {
    return (
      <>
        <DeskNavigation person={session.person} may={session.may} />
        <Outlet />
      </>
    );
  }
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  return (
    <>
      <noscript>
        <p>{shell.needsScript}</p>
      </noscript>
      <Skeleton height={pageHeight} />
    </>
  );
}

function useWayToTheDoor(isStranger: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    // Read when it is needed: the place changes while the way is being gone.
    const { pathname, search, hash } = window.location;
    const next = `${pathname}${search}${hash}`;
    if (isStranger) void navigate({ to: '/logga-in', search: ({ lang }) => ({ lang, next }), replace: true });
  }, [isStranger, navigate]);
}
