import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { SignInForm } from '#features/sign-in/sign-in-form.tsx';
import { sessionQuery, type Session } from '#queries/sessions.ts';
import styles from './page.module.css';

/** Where people sign in, to go on to where they were heading. */
export function SignInPage() {
  const { door } = useDeskTexts();
  const { next } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  useEffect(() => {
    if (session?.person) void navigate({ href: next ?? homeOf(session), replace: true });
  }, [session, next, navigate]);
  return (
    <section className={styles.opening}>
      <h1>{door.signInTitle}</h1>
      <p className={styles.lead}>{door.signInLead}</p>
      <SignInForm />
    </section>
  );
}

function homeOf({ may }: Session): string {
  return may.includes('round.read') ? '/kansli' : '/rapportera';
}
