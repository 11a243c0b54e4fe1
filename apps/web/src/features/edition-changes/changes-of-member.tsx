import { newestFirst } from '@ratthall/domain/edition';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { figureSentence, turnWords } from '#findings/edition-changes.ts';
import { inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { memberChangesQuery, type MemberChanges } from '#queries/edition-changes.ts';
import { editionsQuery } from '#queries/editions.ts';
import type { Member } from '#queries/members.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './edition-changes.module.css';

type Props = { member: Pick<Member, 'code' | 'name'>; edition: string | null };

/** What changed for one member in an edition since the one before, fetched when somebody asks for it. */
export function ChangesOfMember({ member, edition }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.changes.member;
  const [isOpen, setIsOpen] = useState(false);
  if (edition === null) return null;
  return (
    <details className={`${styles.all} ${styles.ofMember}`} onToggle={({ currentTarget: { open } }) => setIsOpen(open)}>
      <summary>{words.title(member.name, edition)}</summary>
      {isOpen && <SinceBefore member={member} edition={edition} />}
      <p>
        <a href={`/utgava/${edition}/andringar${language === 'en' ? '?lang=en' : ''}`}>{words.link}</a>
      </p>
    </details>
  );
}

function SinceBefore({ member, edition }: { member: Props['member']; edition: string }) {
  const { texts } = useSpeech();
  const list = useQuery(editionsQuery);
  const ordered = newestFirst(list.data?.editions ?? []);
  const before = ordered[ordered.findIndex(({ id }) => id === edition) + 1];
  const changes = useQuery({
    ...memberChangesQuery(edition, before?.id ?? '', member.code),
    enabled: before !== undefined,
  });
  const error = list.error ?? changes.error;
  if (error) {
    return <Failure reply={replyOf(error)} onRetry={() => void (list.error ? list.refetch() : changes.refetch())} />;
  }
  if (list.data && before === undefined) return <p>{texts.changes.firstLead}</p>;
  return changes.data ? <List changes={changes.data} /> : <Skeleton height={120} />;
}

function List({ changes: { since, name, indicators } }: { changes: MemberChanges }) {
  const { texts, language } = useSpeech();
  const words = texts.changes.member;
  if (indicators.length === 0) return <p>{words.none(name, since)}</p>;
  const added = indicators.flatMap((indicator) => {
    const years = indicator.rows.flatMap(({ kind, year }) => (kind === 'added' ? year : []));
    return years.length > 0 ? words.newOf(inSentence(indicator.name[language]), years.join(', ')) : [];
  });
  return (
    <>
      <p>{words.since(since)}</p>
      <ul className={styles.rows}>
        {added.length > 0 && <li>{words.new(added.join(' · '))}</li>}
        {indicators.flatMap((indicator) =>
          indicator.rows
            .filter(({ kind }) => kind !== 'added')
            .map((row) => (
              <li key={`${indicator.id} ${row.year}`}>
                {figureSentence(row, { name: indicator.name[language], indicator }, language)}
              </li>
            )),
        )}
        {indicators.flatMap((indicator) =>
          indicator.turns.map((turn) => {
            const said = turnWords(turn, language);
            return (
              <li key={`${indicator.id} ${turn.aspect} ${turn.aspect === 'pace' ? turn.target : ''}`}>
                {words.turned(indicator.name[language], inSentence(said.aspect), said)} ({said.why}).
              </li>
            );
          }),
        )}
      </ul>
    </>
  );
}
