import { useQuery } from '@tanstack/react-query';
import { useDeskTexts } from '#i18n/language.ts';
import { membersQuery, type Member } from '#queries/members.ts';
import { useField } from '#ui/form.tsx';
import { MemberComboBox } from '#ui/member-combo-box.tsx';
import styles from './people.module.css';

type Props = { chosen: Member | null; onChoose: (member: Member | null) => void };

/** The member that a role is at. */
export function MemberField({ chosen, onChoose }: Props) {
  const { people } = useDeskTexts();
  const { data: list } = useQuery(membersQuery);
  const { id, problem } = useField('member');
  return (
    <div id={id} tabIndex={-1} className={styles.member} data-wrong={problem !== null || undefined}>
      {problem !== null && <p className={styles.problem}>{problem}</p>}
      {chosen !== null ? (
        <p>
          <strong>{people.member}</strong>
          <br />
          {people.chosenMember(chosen.name)}{' '}
          <button type="button" className="button-quiet" onClick={() => onChoose(null)}>
            {people.changeMember}
          </button>
        </p>
      ) : (
        <MemberComboBox
          members={list?.members}
          words={{
            label: people.member,
            hint: people.memberHint,
            list: people.memberList,
            empty: people.memberEmpty,
            found: people.memberFound,
          }}
          detailOf={({ county }) => county}
          onChoose={onChoose}
          isForSeveral
        />
      )}
    </div>
  );
}
