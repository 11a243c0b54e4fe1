import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sendSignIn, sessionQuery } from '#queries/sessions.ts';
import { remember } from '#ui/remembered.ts';
import styles from './sign-in.module.css';

/** Address and password. What is wrong is said above them, and both stay as they were typed. */
export function SignInForm() {
  const { door } = useDeskTexts();
  const { texts } = useSpeech();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (form: FormData) => {
    setProblem(null);
    try {
      const session = await sendSignIn({ email: textOf(form, 'email'), password: textOf(form, 'password') });
      queryClient.setQueryData(sessionQuery.queryKey, session);
      remember('desk', session.may.includes('round.read') ? 'secretariat' : 'member');
    } catch (error) {
      const { codes, offline } = texts.errors;
      const reply = replyOf(error);
      setProblem(reply ? (codes[reply.code] ?? codes.internal ?? '') : offline);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      <div role="alert">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
      <label htmlFor="email">{door.email}</label>
      <input id="email" name="email" type="email" autoComplete="username" required />
      <label htmlFor="password">{door.password}</label>
      <input id="password" name="password" type="password" autoComplete="current-password" required />
      <button type="submit" className="button">
        {door.signIn}
      </button>
    </form>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
