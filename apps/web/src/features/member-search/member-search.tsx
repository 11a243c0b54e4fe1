import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState, type ComponentType } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { membersQuery } from '#queries/members.ts';
import { rememberOwnMember } from '#ui/own-member.ts';
import type { MemberComboBoxProps } from './member-combo-box.tsx';
import styles from './member-search.module.css';

/**
 * Finds a municipality by typing. The field is there at once; the list that opens under it is fetched when the
 * reader approaches the field, and takes over what has been typed by then.
 */
export function MemberSearch() {
  const { texts } = useSpeech();
  const { data } = useQuery(membersQuery);
  const navigate = useNavigate();
  const [list, setList] = useState<{
    ComboBox: ComponentType<MemberComboBoxProps>;
    typed: string;
    hasFocus: boolean;
  } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const fetchList = async () => {
    const { MemberComboBox } = await import('./member-combo-box.tsx');
    const typed = input.current?.value ?? '';
    setList({ ComboBox: MemberComboBox, typed, hasFocus: document.activeElement === input.current });
  };
  const show = (slug: string) => {
    rememberOwnMember(slug);
    void navigate({ to: '/kommun/$slug', params: { slug }, search: (old) => ({ ...old, own: undefined }) });
  };

  if (list !== null && data !== undefined) {
    return <list.ComboBox members={data.members} typed={list.typed} hasFocus={list.hasFocus} onChoose={show} />;
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {texts.start.searchLabel}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        type="text"
        autoComplete="off"
        placeholder={texts.start.searchHint}
        onFocus={() => void fetchList()}
        onPointerEnter={() => void fetchList()}
      />
    </div>
  );
}
