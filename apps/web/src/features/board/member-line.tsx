import { formatShortDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import type { BoardMember } from '#queries/rounds.ts';
import { InnerLink } from './inner-link.tsx';
import styles from './board.module.css';

/** The name of a member, which leads to what it has reported. */
export function MemberName({ member, year }: { member: Pick<Member, 'slug' | 'name'>; year: number }) {
  return (
    <InnerLink path={`/rapportera/${member.slug}`} year={year}>
      {member.name}
    </InnerLink>
  );
}

/** Who can be asked at a member. */
export function People({ contacts }: Pick<BoardMember, 'contacts'>) {
  const words = useDeskTexts().board;
  const reporters = contacts.filter(({ roles }) => roles.includes('reporter'));
  if (reporters.length === 0) return <small className={styles.nobody}>{words.nobody}</small>;
  return (
    <small title={reporters.map(({ name, email }) => `${name}, ${email}`).join('\n')}>
      {reporters.length === 1 ? reporters[0]?.name : words.people(reporters.length)}
    </small>
  );
}

/** When there was last contact with a member, and how. */
export function LastContact({ contact }: { contact: BoardMember['lastContact'] }) {
  const words = useDeskTexts().board;
  const { language } = useSpeech();
  return contact === null ? words.noContact : words.contact[contact.kind](formatShortDay(contact.at, language));
}
