import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery, type Session } from '#queries/sessions.ts';
import { remember } from '#ui/remembered.ts';

/** What happens in this browser when somebody has signed in: nothing that another person saw is kept. */
export function useEntrance(): (session: Session) => void {
  const queryClient = useQueryClient();
  return (session) => {
    queryClient.setQueryData(sessionQuery.queryKey, session);
    remember('desk', session.may.includes('round.read') ? 'secretariat' : 'member');
  };
}

/** Where somebody's work is. */
export function homeOf({ may, person }: Session): '/kansli' | '/rapportera' | '/konto' {
  if (may.includes('round.read')) return '/kansli';
  return person !== null && person.assignments.length > 0 ? '/rapportera' : '/konto';
}
