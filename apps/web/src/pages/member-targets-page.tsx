import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { OwnTargets } from '#features/catalogue-desk/own-targets.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { memberTargetsQuery } from '#queries/catalogue-editing.ts';
import { membersQuery } from '#queries/members.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const tableHeight = 480;

/** Which targets have the members decided for themselves? */
export function MemberTargetsPage() {
  const { own: words, back } = useDeskTexts().catalogue;
  const { data, error, refetch } = useQuery(memberTargetsQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  const { data: list } = useQuery(membersQuery);
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <p>
          <Link to="/kansli/nyckeltal">{back}</Link>
        </p>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!error &&
        (data && catalogue && list ? (
          <OwnTargets targets={data.targets} catalogue={catalogue} members={list.members} />
        ) : (
          <Skeleton height={tableHeight} />
        ))}
    </div>
  );
}
