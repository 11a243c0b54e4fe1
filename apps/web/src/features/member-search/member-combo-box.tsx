import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { byName } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { matchingMembers } from './matching-members.ts';
import styles from './member-search.module.css';

export type MemberComboBoxProps = {
  members: readonly Member[];
  typed: string;
  hasFocus: boolean;
  onChoose: (slug: string) => void;
};

export function MemberComboBox({ members, typed, hasFocus, onChoose }: MemberComboBoxProps) {
  const { texts } = useSpeech();
  const [text, setText] = useState(typed);
  const found = matchingMembers(members, text, byName);
  return (
    <ComboBox
      className={styles.field ?? ''}
      items={found}
      inputValue={text}
      onInputChange={setText}
      onSelectionChange={(slug) => slug !== null && onChoose(String(slug))}
      menuTrigger="focus"
      allowsEmptyCollection
      shouldFocusWrap
    >
      <Label className={styles.label ?? ''}>{texts.start.searchLabel}</Label>
      <Input className={styles.input ?? ''} autoFocus={hasFocus} placeholder={texts.start.searchHint} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox<Member> className={styles.list ?? ''} renderEmptyState={() => <p>{texts.start.searchEmpty}</p>}>
          {(member) => (
            <ListBoxItem id={member.slug} textValue={member.name} className={styles.option ?? ''}>
              <Text slot="label">{member.name}</Text>
              <Text slot="description" className={styles.detail ?? ''}>
                {member.leftYear === null ? member.county : texts.start.searchPast}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
