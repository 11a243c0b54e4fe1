import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OpenMajors } from '#features/corrections/open-majors.tsx';
import { DraftCard } from '#features/edition-desk/draft-card.tsx';
import { EditionCard } from '#features/edition-desk/edition-card.tsx';
import { WithdrawDialog } from '#features/edition-desk/withdraw-dialog.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { editionDraftsQuery } from '#queries/edition-drafts.ts';
import { editionsQuery } from '#queries/editions.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import styles from './page.module.css';

const listHeight = 480;

/** What is to be published, and what has been? */
export function EditionsDeskPage() {
  const words = useDeskTexts().editions;
  const { data, error, refetch } = useQuery(editionDraftsQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  const { data: list } = useQuery({ ...editionsQuery, staleTime: 0 });
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const [told, setTold] = useState('');
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  const drafts = data
    ? [
        ...(data.drafts.some(({ year }) => year === data.proposal.year) ? [] : [data.proposal]),
        ...data.drafts.filter(
          ({ year, published }) => year === data.proposal.year || !published || published.isChanged,
        ),
      ]
    : [];
  const standing = list?.editions.filter(({ withdrawal }) => withdrawal === null) ?? [];
  const gone = list?.editions.filter(({ withdrawal }) => withdrawal !== null) ?? [];
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <Told>{told}</Told>
        {list && <OpenMajors list={list} />}
      </section>
      {(!data || !catalogue || !list) && <Skeleton height={listHeight} />}
      {data && catalogue && list && (
        <div className={styles.wide}>
          <section aria-labelledby="preparing">
            <h2 id="preparing">{words.preparing}</h2>
            {drafts.map((draft) => (
              <DraftCard key={draft.year} draft={draft} catalogue={catalogue} />
            ))}
          </section>
          <section aria-labelledby="published">
            <h2 id="published">{words.published}</h2>
            {standing.length === 0 && <p>{words.nonePublished}</p>}
            {standing.map((edition) => (
              <EditionCard key={edition.id} edition={edition} onWithdraw={() => setWithdrawn(edition.id)} />
            ))}
          </section>
          {gone.length > 0 && (
            <section aria-labelledby="withdrawn">
              <h2 id="withdrawn">{words.withdrawnTitle}</h2>
              {gone.map((edition) => (
                <EditionCard key={edition.id} edition={edition} onWithdraw={() => {}} />
              ))}
            </section>
          )}
        </div>
      )}
      {withdrawn !== null && (
        <WithdrawDialog
          edition={withdrawn}
          onClose={() => setWithdrawn(null)}
          onDone={(said) => {
            setWithdrawn(null);
            setTold(said);
          }}
        />
      )}
    </>
  );
}
