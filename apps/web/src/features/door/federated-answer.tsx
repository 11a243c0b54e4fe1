import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { sendFinish } from '#queries/federation.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Providers } from './providers.tsx';
import { Refused } from './refused.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { homeOf, useEntrance } from './use-entrance.ts';

/** Hands over what the provider has answered, which stands after the #, and goes on; or says why not. */
export function FederatedAnswer({ provider }: { provider: string }) {
  const { door } = useDeskTexts();
  const enter = useEntrance();
  const explained = useExplained();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<string | null>(null);
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    const answer = `?${window.location.hash.slice(1)}`;
    // It can be used once, and nobody should find it in the history.
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    const handOver = async () => {
      try {
        const { session, onwards } = await sendFinish(provider, answer === '?' ? '?none' : answer);
        enter(session);
        void navigate({ href: onwards ?? homeOf(session), replace: true });
      } catch (error) {
        setRefused(explained(refusalOf(error))[0]?.text ?? '');
      }
    };
    void handOver();
  }, [provider, enter, explained, navigate]);
  if (refused === null) return <p role="status">{door.answerPending}</p>;
  return (
    <>
      <Refused>{refused}</Refused>
      <Providers onwards={null} />
      <h2>{door.signInTitle}</h2>
      <SignInForm />
    </>
  );
}
