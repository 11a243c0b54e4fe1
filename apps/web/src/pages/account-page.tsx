import { useQuery } from '@tanstack/react-query';
import { DetailsForm } from '#features/account/details-form.tsx';
import { NoticeChoices } from '#features/account/notice-choices.tsx';
import { OneTimeCode } from '#features/account/one-time-code.tsx';
import { OwnRoles } from '#features/account/own-roles.tsx';
import { PasswordForm } from '#features/account/password-form.tsx';
import { SessionList } from '#features/account/session-list.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { waysInQuery } from '#queries/two-factor.ts';
import { sessionQuery } from '#queries/sessions.ts';
import styles from './page.module.css';

/** Who I am here. */
export function AccountPage() {
  const { door, account } = useDeskTexts();
  const { data: session } = useQuery(sessionQuery);
  const { data: ways } = useQuery(waysInQuery);
  const person = session?.person;
  if (!person) return null;
  const isAtMember = person.assignments.some(({ member }) => member !== null);
  return (
    <>
      <section className={styles.opening}>
        <h1>{door.accountTitle}</h1>
        <p className={styles.lead}>{person.email}</p>
        <h2>{account.rolesTitle}</h2>
        <OwnRoles assignments={person.assignments} />
      </section>
      <section>
        <h2>{account.detailsTitle}</h2>
        <DetailsForm person={person} />
      </section>
      {isAtMember && (
        <section>
          <NoticeChoices />
        </section>
      )}
      {ways?.hasPassword !== false && (
        <section>
          <h2>{account.passwordTitle}</h2>
          <PasswordForm email={person.email} />
        </section>
      )}
      <section>
        <h2>{account.codeTitle}</h2>
        <OneTimeCode email={person.email} />
      </section>
      <section>
        <h2>{account.sessionsTitle}</h2>
        <SessionList />
      </section>
    </>
  );
}
