import { useQueryClient } from '@tanstack/react-query';
import { memberRoles, networkRoles, roles, type Role } from '@ratthall/domain/permissions';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { invitationsQuery, sendInvitation } from '#queries/people.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Choice, Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { isEmail, textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';
import { MemberField } from './member-field.tsx';
import styles from './people.module.css';

type Props = {
  /** Only administrators invite to roles in the network. */
  isAdministrator: boolean;
  /** The member that the form begins with. */
  start: Member | null;
};

/** Invites one person to one role. */
export function InviteForm({ isAdministrator, start }: Props) {
  const { people, form } = useDeskTexts();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [role, setRole] = useState<Role>('reporter');
  const [member, setMember] = useState<Member | null>(start);
  const [times, setTimes] = useState(0);
  const [sent, setSent] = useState<{ email: string; link: string | null } | null>(null);
  const isNetwork = networkRoles.some((known) => known === role);
  const emailOf = (values: FormData) => textOf(values, 'email').trim();
  const check = (values: FormData): Problem[] => [
    ...(isEmail(emailOf(values)) ? [] : [{ field: 'email', text: form.emailWrong }]),
    ...(isNetwork || member !== null ? [] : [{ field: 'member', text: people.memberMissing }]),
  ];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    setSent(null);
    const email = emailOf(values);
    const language = textOf(values, 'language') === 'en' ? 'en' : 'sv';
    try {
      const at = isNetwork ? null : (member?.code ?? null);
      const { link } = await sendInvitation({ email, role, member: at, language });
      setSent({ email, link });
      setTimes(times + 1);
      await queryClient.invalidateQueries(invitationsQuery);
      return [];
    } catch (error) {
      return explained(refusalOf(error), { email: form.emailWrong, member: people.memberMissing });
    }
  };
  return (
    <>
      <Told>{sent === null ? '' : sent.link === null ? people.sent(sent.email) : people.notSent(sent.email)}</Told>
      {sent?.link && <p className={styles.link}>{sent.link}</p>}
      <Form key={times} check={check} send={send} submit={people.send}>
        <Field name="email" label={form.email} hint={form.emailHint} type="email" autoComplete="off" />
        <Choice
          name="role"
          label={people.role}
          value={role}
          onChange={(value) => setRole(roles.find((known) => known === value) ?? 'reporter')}
          options={(isAdministrator ? roles : memberRoles).map((value) => ({ value, text: people.roles[value] }))}
        />
        {!isNetwork && <MemberField chosen={member} onChoose={setMember} />}
        <Choice
          name="language"
          label={people.letterLanguage}
          value="sv"
          options={(['sv', 'en'] as const).map((value) => ({ value, text: form.languages[value] }))}
        />
      </Form>
    </>
  );
}
