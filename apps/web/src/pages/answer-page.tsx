import { useQuery } from '@tanstack/react-query';
import { NeedsScript } from '#features/door/needs-script.tsx';
import { useToken } from '#features/door/use-token.ts';
import { DelegatedFigure } from '#features/report/delegated-figure.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { openedDelegationQuery } from '#queries/delegations.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const pageHeight = 640;

/** Can you find this figure? For a colleague with a link, and no account. */
export function AnswerPage() {
  const { delegation } = useDeskTexts();
  const token = useToken();
  return (
    <section className={styles.opening}>
      <h1>{delegation.title}</h1>
      <NeedsScript />
      {token === undefined && <Skeleton height={pageHeight} />}
      {token === null && <p>{delegation.noLink}</p>}
      {typeof token === 'string' && <Opened key={token} token={token} />}
    </section>
  );
}

function Opened({ token }: { token: string }) {
  const { delegation: words } = useDeskTexts();
  const { data: opened, error, refetch } = useQuery(openedDelegationQuery(token));
  const { data: catalogue } = useQuery(catalogueQuery);
  const reply = replyOf(error);
  const why = reply === null ? undefined : (words.gone as Record<string, string>)[reply.code];
  if (why !== undefined) {
    return (
      <>
        <h2>{words.goneTitle}</h2>
        <p role="status">{why}</p>
      </>
    );
  }
  if (error) return <Failure reply={reply} onRetry={() => void refetch()} />;
  if (!opened || !catalogue) return <Skeleton height={pageHeight} />;
  return <DelegatedFigure token={token} opened={opened} catalogue={catalogue} />;
}
