import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { previewQuery } from '#queries/entries.ts';
import type { Member } from '#queries/members.ts';
import type { Review } from '#queries/reviews.ts';
import { ApproveClean } from './approve-clean.tsx';
import { ReviewChart } from './review-chart.tsx';
import { ReviewEntry } from './review-entry.tsx';
import { approvable, inReviewOrder } from './submitted-words.ts';
import { useDecisions } from './use-decisions.ts';
import styles from './review.module.css';

type Props = { review: Review; member: Member; catalogue: Catalogue; next: Member | null };

/** What one member has submitted, to be approved or sent back, one by one or all that are clean. */
export function ReviewForm({ review, member, catalogue, next }: Props) {
  const { review: words } = useDeskTexts();
  const { language } = useSpeech();
  const { year, entries } = review;
  const { told, isBusy, decide } = useDecisions({ member: member.code, year });
  const { data: preview } = useQuery(previewQuery(member.code, year, undefined));
  const status = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone with its figure: the next one takes the focus, and what came of it is announced.
  const following = useRef<string | null>(null);
  useEffect(() => {
    if (told === null) return;
    const isDone = told.kind === 'done' && following.current !== null;
    (isDone ? document.getElementById(`h-${following.current}`) : status.current)?.focus();
  }, [told]);
  const clean = approvable(entries);
  const count = entries.filter(({ isClean }) => isClean).length;
  const nameOf = (id: string) => catalogue.indicators.find((one) => one.id === id)?.name[language] ?? id;
  return (
    <>
      <p className={styles.figure}>
        {entries.length === 0 ? words.done(member.name) : words.lead(entries.length, count)}{' '}
        {count > 0 && count < entries.length && words.order}
      </p>
      <p ref={status} role="status" tabIndex={-1} className={styles.told} data-kind={told?.kind}>
        {told?.text}
      </p>
      <p className={`${styles.acts} ${styles.heading}`}>
        {clean.length > 0 && (
          <ApproveClean
            key={clean.length}
            n={clean.length}
            member={member.name}
            isBusy={isBusy}
            onApprove={() => {
              following.current = null;
              void decide('approve', clean, { name: clean.map(({ indicator }) => nameOf(indicator)).join(', ') });
            }}
          />
        )}
        {next && (
          <Link
            to="/kansli/granska/$slug"
            params={{ slug: next.slug }}
            search={(old) => ({ ...old, year })}
            className={entries.length === 0 ? 'button' : 'button-quiet'}
          >
            {words.next(next.name)}
          </Link>
        )}
        <Link to="/kansli/granska" search={(old) => ({ ...old, year })}>
          {words.back}
        </Link>
      </p>
      {inReviewOrder(entries).map((waiting, i) => {
        const indicator = catalogue.indicators.find(({ id }) => id === waiting.indicator);
        if (!indicator) return null;
        const profile = preview?.indicators.find(({ id }) => id === indicator.id);
        return (
          <ReviewEntry
            key={`${waiting.indicator} ${waiting.entry?.revision ?? 0}`}
            member={member.code}
            waiting={waiting}
            indicator={indicator}
            indicators={catalogue.indicators}
            isBusy={isBusy}
            onDecide={(act, comment = '') => {
              following.current = inReviewOrder(entries).at(i + 1)?.indicator ?? null;
              void decide(act, [waiting], { name: indicator.name[language], comment });
            }}
            chart={<ReviewChart waiting={waiting} indicator={indicator} name={member.name} profile={profile} />}
          />
        );
      })}
    </>
  );
}
