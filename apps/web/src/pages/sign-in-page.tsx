import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { SignInForm } from '#features/door/sign-in-form.tsx';
import { Providers } from '#features/door/providers.tsx';
import { homeOf } from '#features/door/use-entrance.ts';
import { sessionQuery } from '#queries/sessions.ts';
import { NeedsScript } from '#features/door/needs-script.tsx';
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
      <NeedsScript />
      <SignInForm />
      <p className={styles.below}>
        <Link to="/glomt-losenord">{door.forgot}</Link>
      </p>
      <Providers onwards={next ?? null} />
      <p>{door.noAccount}</p>
    </section>
  );
}
