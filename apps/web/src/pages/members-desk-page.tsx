import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ContactQuestions } from '#features/contacts/contact-questions.tsx';
import { MemberList } from '#features/member-records/member-list.tsx';
import { isUnconfirmed } from '#features/member-records/members-view.ts';
import { NewMemberForm } from '#features/member-records/new-member-form.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { memberRecordsQuery, membersCsvAddress } from '#queries/member-records.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const listHeight = 640;

/** Who are members, and what does each of them lack? */
export function MembersDeskPage() {
  const { members: words, contacts } = useDeskTexts();
  const { data, error, refetch } = useQuery(memberRecordsQuery);
  const past = data?.members.filter(({ leftYear }) => leftYear !== null).length ?? 0;
  const nameOf = (code: string) => data?.members.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        {data && (
          <p className={styles.lead}>
            {words.lead(data.members.length - past, past, data.members.filter(isUnconfirmed).length)}
          </p>
        )}
        <p className={styles.links}>
          <Link to="/kansli/grupper">{words.groups}</Link>
          <a href={membersCsvAddress} download="medlemmar.csv">
            {words.csv}
          </a>
        </p>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={listHeight} />}
      {data && (
        <>
          <section aria-labelledby="list">
            <h2 id="list">{words.table}</h2>
            <MemberList records={data} />
          </section>
          <section aria-labelledby="ask" className={styles.onScreen}>
            <h2 id="ask">{contacts.askTitle}</h2>
            <ContactQuestions nameOf={nameOf} />
          </section>
          <section aria-labelledby="add" className={styles.onScreen}>
            <h2 id="add">{words.addTitle}</h2>
            <NewMemberForm candidates={data.candidates} year={data.year} />
          </section>
        </>
      )}
    </>
  );
}
