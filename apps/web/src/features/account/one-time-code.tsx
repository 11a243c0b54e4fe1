import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sendPrepare, sendRenewal, sendTurnOff, waysInQuery } from '#queries/two-factor.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import { CodeSetup } from './code-setup.tsx';
import { PresentForm } from './present-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

const height = 200;

type Shown =
  | { step: 'standing'; told: string }
  | { step: 'password'; act: 'start' | 'renew' | 'off' }
  | { step: 'setup'; secret: string; address: string }
  | { step: 'codes'; codes: string[]; told: string };

/** Whether a code is asked for at sign-in, and what can be done about it. */
export function OneTimeCode({ email }: { email: string }) {
  const { account } = useDeskTexts();
  const queryClient = useQueryClient();
  const { data: ways, error, refetch } = useQuery(waysInQuery);
  const [shown, setShown] = useState<Shown>({ step: 'standing', told: '' });
  const back = (told: string) => setShown({ step: 'standing', told });
  const changed = () => queryClient.invalidateQueries(waysInQuery);
  const withPassword = async (act: 'start' | 'renew' | 'off', present: string) => {
    if (act === 'start') return setShown({ step: 'setup', ...(await sendPrepare(present)) });
    if (act === 'renew') {
      setShown({ step: 'codes', codes: (await sendRenewal(present)).codes, told: account.codesRenewed });
      return changed();
    }
    await sendTurnOff(present);
    await changed();
    back(account.codeTurnedOff);
  };
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!ways) return <Skeleton height={height} />;
  if (!ways.hasPassword) return <p>{account.codeElsewhere(ways.providers.join(', '))}</p>;
  if (shown.step === 'password') {
    const submit = { start: account.codeStart, renew: account.codesRenew, off: account.codeTurnOff }[shown.act];
    return (
      <PresentForm
        email={email}
        submit={submit}
        onPresent={(present) => withPassword(shown.act, present)}
        onCancel={() => back(account.codeCancelled)}
      />
    );
  }
  if (shown.step === 'setup') {
    const turnedOn = async (codes: string[]) => {
      setShown({ step: 'codes', codes, told: account.codeTurnedOn });
      await changed();
    };
    return <CodeSetup {...shown} onTurnedOn={turnedOn} onCancel={() => back(account.codeCancelled)} />;
  }
  if (shown.step === 'codes')
    return <RecoveryCodes {...shown} email={email} onKept={() => back(account.codesHidden)} />;
  const ask = (act: 'start' | 'renew' | 'off') => setShown({ step: 'password', act });
  return (
    <>
      <Told>{shown.told}</Told>
      <p>{ways.isCodeOn ? `${account.codeOn} ${account.codesLeft(ways.recoveryCodesLeft)}` : account.codeOff}</p>
      {ways.isCodeOn ? (
        <p>
          <button type="button" className="button-quiet" onClick={() => ask('renew')}>
            {account.codesRenew}
          </button>{' '}
          <button type="button" className="button-quiet" onClick={() => ask('off')}>
            {account.codeTurnOff}
          </button>
        </p>
      ) : ways.isCodeOffered ? (
        <button type="button" className="button" onClick={() => ask('start')}>
          {account.codeStart}
        </button>
      ) : (
        <p>{account.codeNotOffered}</p>
      )}
    </>
  );
}
