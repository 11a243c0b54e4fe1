import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { HandoverGaps } from '#features/handover/handover-gaps.tsx';
import { BulkInvitations } from '#features/bulk-invitations/bulk-invitations.tsx';
import { InviteForm } from '#features/people/invite-form.tsx';
import { OpenInvitations } from '#features/people/open-invitations.tsx';
import { withoutReporter } from '#features/people/people-groups.ts';
import { PersonList } from '#features/people/person-list.tsx';
import { WithoutReporter } from '#features/people/without-reporter.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { membersQuery, type Member } from '#queries/members.ts';
import { peopleQuery } from '#queries/people.ts';
import { sessionQuery } from '#queries/sessions.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const listHeight = 480;

/** Who can report and review? */
export function PeoplePage() {
  const { people: words, bulk } = useDeskTexts();
  const { data: session } = useQuery(sessionQuery);
  const { data: people, error, refetch } = useQuery(peopleQuery);
  const { data: list } = useQuery(membersQuery);
  const [start, setStart] = useState<Member | null>(null);
  const form = useRef<HTMLElement>(null);
  const isAdministrator = session?.person?.assignments.some(({ role }) => role === 'administrator') ?? false;
  const nameOf = (code: string) => list?.members.find((member) => member.code === code)?.name ?? code;
  const without = list && people ? withoutReporter(list.members, people) : [];
  const inviteTo = (member: Member) => {
    setStart(member);
    form.current?.focus();
  };
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        {people && list && <p className={styles.lead}>{words.lead(people.length, without.length)}</p>}
        <WithoutReporter members={without} onInvite={inviteTo} />
      </section>
      {list && <HandoverGaps members={list.members} />}
      <section ref={form} tabIndex={-1} aria-labelledby="invite">
        <h2 id="invite">{words.inviteTitle}</h2>
        <InviteForm key={start?.code} isAdministrator={isAdministrator} start={start} />
      </section>
      <section aria-labelledby="many">
        <h2 id="many">{bulk.title}</h2>
        <BulkInvitations nameOf={nameOf} />
      </section>
      <section aria-labelledby="invited">
        <h2 id="invited">{words.openTitle}</h2>
        <OpenInvitations nameOf={nameOf} />
      </section>
      <section aria-labelledby="everybody">
        <h2 id="everybody">{words.listTitle}</h2>
        {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
        {!people && !error && <Skeleton height={listHeight} />}
        {people && list && (
          <PersonList
            people={people}
            members={list.members}
            isAdministrator={isAdministrator}
            self={session?.person?.id ?? null}
          />
        )}
      </section>
    </>
  );
}
