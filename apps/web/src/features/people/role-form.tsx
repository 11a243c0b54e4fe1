import { isNetworkRole, memberRoles, roles, type Role } from '@ratthall/domain/permissions';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { peopleQuery, sendRoleGiven, type PersonEntry } from '#queries/people.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Choice } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { MemberField } from './member-field.tsx';
import styles from './people.module.css';

type Props = {
  person: PersonEntry;
  /** Only administrators give roles in the network. */
  isAdministrator: boolean;
  onGiven: (said: string) => void;
  onCancel: () => void;
};

/** Gives somebody who has an account one more role, without an invitation. */
export function RoleForm({ person: { id, name, assignments }, isAdministrator, onGiven, onCancel }: Props) {
  const { people: words } = useDeskTexts();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [role, setRole] = useState<Role>('reporter');
  const [member, setMember] = useState<Member | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const at = isNetworkRole(role) ? null : (member?.code ?? null);
  const hasRole = { field: at === null ? 'role' : 'member', text: words.hasRole(name) };
  const check = (): Problem[] => {
    if (!isNetworkRole(role) && member === null) return [{ field: 'member', text: words.memberMissing }];
    return assignments.some((one) => one.role === role && one.member === at) ? [hasRole] : [];
  };
  const send = async (): Promise<readonly Problem[]> => {
    try {
      await sendRoleGiven(id, { role, member: at });
    } catch (error) {
      const refusal = refusalOf(error);
      // Somebody else was faster: what is shown is old.
      if (refusal.code === 'person.has-role') await queryClient.invalidateQueries(peopleQuery);
      return refusal.code === 'person.has-role' ? [hasRole] : explained(refusal, { member: words.memberMissing });
    }
    onGiven(words.given(words.roles[role], name, at === null ? null : (member?.name ?? null)));
    return [];
  };
  return (
    <div ref={box} className={styles.give} role="group" aria-label={words.giveTo(name)} tabIndex={-1}>
      <p>{words.giveLead}</p>
      <Form check={check} send={send} submit={words.giveNow}>
        <Choice
          name="role"
          label={words.role}
          value={role}
          onChange={(value) => setRole(roles.find((known) => known === value) ?? 'reporter')}
          options={(isAdministrator ? roles : memberRoles).map((value) => ({ value, text: words.roles[value] }))}
        />
        {!isNetworkRole(role) && <MemberField chosen={member} onChoose={setMember} />}
      </Form>
      <button type="button" className="button-quiet" onClick={onCancel}>
        {words.no}
      </button>
    </div>
  );
}
