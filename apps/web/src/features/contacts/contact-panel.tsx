import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { contactsQuery } from '#queries/contacts.ts';
import { ContactList } from './contact-list.tsx';
import styles from './contacts.module.css';

/** Asks a member’s own people, once a year, whether its contacts are right. Once they are confirmed it waits folded. */
export function ContactPanel({ member }: { member: string }) {
  const words = useDeskTexts().contacts;
  const { data } = useQuery(contactsQuery(member));
  const [isOpened, setIsOpened] = useState<boolean | null>(null);
  if (!data) return null;
  const isRight = data.contacts.length === 2 && data.contacts.every(({ isConfirmed }) => isConfirmed);
  return (
    <details
      className={styles.panel}
      open={isOpened ?? !isRight}
      onToggle={({ currentTarget }) => setIsOpened(currentTarget.open)}
    >
      <summary>{isRight ? words.title : words.question}</summary>
      <p>{words.lead}</p>
      <ContactList member={member} heading="h2" />
    </details>
  );
}
