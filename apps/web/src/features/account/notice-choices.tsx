import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { noticesQuery, sendNotices } from '#queries/account.ts';
import { replyOf } from '#queries/call.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Form } from '#ui/form.tsx';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import styles from './account.module.css';

const listHeight = 160;

/** Which letters one gets about what has been published. */
export function NoticeChoices() {
  const { account } = useDeskTexts();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const { data, error, refetch } = useQuery(noticesQuery);
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = data !== undefined;
  // A letter links here: the choice is there only when it has been fetched.
  useEffect(() => {
    if (isThere && window.location.hash === '#brev') heading.current?.scrollIntoView();
  }, [isThere]);
  return (
    <>
      <h2 id="brev" ref={heading}>
        {account.noticesTitle}
      </h2>
      <p>{account.noticesLead}</p>
      <Told>{told}</Told>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={listHeight} />}
      {data && (
        <Form
          submit={account.save}
          check={() => {
            setTold('');
            return [];
          }}
          send={async (values) => {
            try {
              const notices = data.notices.map(({ kind }) => ({ kind, isWanted: values.has(kind) }));
              queryClient.setQueryData(noticesQuery.queryKey, await sendNotices(notices));
              setTold(account.saved);
              return [];
            } catch (refused) {
              return explained(refusalOf(refused), {});
            }
          }}
        >
          <fieldset className={styles.notices}>
            <legend>{account.noticesLegend}</legend>
            {data.notices.map(({ kind, isWanted }) => (
              <label key={kind}>
                <input type="checkbox" name={kind} defaultChecked={isWanted} />
                <span>{account.notices[kind]}</span>
              </label>
            ))}
          </fieldset>
        </Form>
      )}
    </>
  );
}
