import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { GroupCard } from '#features/groups/group-card.tsx';
import { GroupForm } from '#features/groups/group-form.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { groupsQuery } from '#queries/groups.ts';
import { membersQuery } from '#queries/members.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import styles from './page.module.css';

const listHeight = 480;

/** Which named groups are there? */
export function GroupsPage() {
  const words = useDeskTexts().groups;
  const { data, error, refetch } = useQuery(groupsQuery);
  const { data: list } = useQuery(membersQuery);
  const [edited, setEdited] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const nameOf = (code: string) => list?.members.find((one) => one.code === code)?.name ?? code;
  const edit = (id: string | null) => {
    setTold('');
    setEdited(id);
  };
  const done = (name: string) => {
    setEdited(null);
    setTold(words.done(name));
  };
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <Told>{told}</Told>
        {data && edited === null && (
          <button type="button" className="button" onClick={() => edit('')}>
            {words.add}
          </button>
        )}
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {(!data || !list) && !error && <Skeleton height={listHeight} />}
      {data && list && edited !== null && (
        <GroupForm
          key={edited}
          group={data.find(({ id }) => id === edited) ?? null}
          members={list.members}
          onDone={done}
          onCancel={() => edit(null)}
        />
      )}
      {data &&
        edited === null &&
        data.map((group) => (
          <GroupCard key={group.id} group={group} nameOf={nameOf} onChange={() => edit(group.id)} onDone={done} />
        ))}
    </>
  );
}
