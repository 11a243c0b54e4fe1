import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ContactList } from '#features/contacts/contact-list.tsx';
import { MembershipForm } from '#features/member-records/membership-form.tsx';
import { Populations } from '#features/member-records/populations.tsx';
import { Fee, RecordPeople } from '#features/member-records/record-facts.tsx';
import { RecordHistory } from '#features/member-records/record-history.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { memberRecordQuery } from '#queries/member-records.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/kansli/medlemmar/$code');
const pageHeight = 640;

/** What do we know of this member? */
export function MemberRecordPage() {
  const { members: words, contacts } = useDeskTexts();
  const { code } = route.useParams();
  const navigate = useNavigate();
  const { data: record, error, refetch } = useQuery(memberRecordQuery(code));
  // What the form began with is not what stands any more.
  const [restorations, setRestorations] = useState(0);
  const restored = (isMember: boolean) => {
    if (isMember) setRestorations((n) => n + 1);
    else void navigate({ to: '/kansli/medlemmar' });
  };
  return (
    <>
      <section className={styles.opening}>
        <h1>{record?.name ?? code}</h1>
        {record && <p>{words.facts(record.kind, record.code, record.county)}</p>}
        <p className={styles.links}>
          <Link to="/kansli/medlemmar">{words.allMembers}</Link>
          {record && (
            <Link to="/kommun/$slug" params={{ slug: record.slug }}>
              {words.publicPage}
            </Link>
          )}
        </p>
      </section>
      {error && !record && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!record && !error && <Skeleton height={pageHeight} />}
      {record && (
        <>
          <section aria-labelledby="membership">
            <h2 id="membership">{words.membershipTitle}</h2>
            <MembershipForm key={`${record.code} ${restorations}`} record={record} />
          </section>
          <section aria-labelledby="contacts">
            <h2 id="contacts">{contacts.title}</h2>
            <ContactList member={record.code} heading="h3" />
          </section>
          <section aria-labelledby="people">
            <h2 id="people">{words.peopleTitle}</h2>
            <RecordPeople people={record.people} />
            <p>
              <Link to="/kansli/personer">{words.managePeople}</Link>
            </p>
          </section>
          <section aria-labelledby="population">
            <h2 id="population">{words.populationTitle}</h2>
            <Populations record={record} />
          </section>
          <section aria-labelledby="fee">
            <h2 id="fee">{words.feeTitle}</h2>
            <Fee fee={record.fee} />
          </section>
          <section aria-labelledby="history">
            <h2 id="history">{words.historyTitle}</h2>
            <RecordHistory record={record} onRestored={restored} />
          </section>
        </>
      )}
    </>
  );
}
