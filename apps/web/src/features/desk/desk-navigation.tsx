import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { sendSignOut, type Session } from '#queries/sessions.ts';
import { forget } from '#ui/remembered.ts';
import { countUnsaved, removeComments, removeUnsaved, saveAll } from '#ui/unsaved.ts';
import styles from './desk.module.css';

type Props = { person: NonNullable<Session['person']>; may: Session['may'] };

/** The way around for somebody who has signed in: what that person may do, and nothing else. */
export function DeskNavigation({ person, may }: Props) {
  const { shell } = useDeskTexts();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const within = (...paths: string[]) => (paths.some((one) => path.startsWith(one)) ? { 'aria-current': true } : {});
  return (
    <nav className={styles.nav} aria-label={shell.navigation}>
      <ul>
        {may.includes('round.read') && (
          <>
            <li>
              <Link to="/kansli" activeOptions={{ exact: true, includeSearch: false }}>
                {shell.board}
              </Link>
            </li>
            <li>
              <Link to="/kansli/granska" activeOptions={{ includeSearch: false }}>
                {shell.review}
              </Link>
            </li>
            <li>
              <Link to="/kansli/paminnelser" activeOptions={{ includeSearch: false }}>
                {shell.reminders}
              </Link>
            </li>
            <li>
              <Link to="/kansli/omgangar">{shell.rounds}</Link>
            </li>
            <li>
              <Link to="/kansli/kontroller">{shell.checks}</Link>
            </li>
          </>
        )}
        {may.includes('edition.prepare') && (
          <li>
            <Link to="/kansli/utgavor">{shell.editions}</Link>
          </li>
        )}
        {may.includes('catalogue.manage') && (
          <li>
            <Link to="/kansli/nyckeltal" {...within('/kansli/mal', '/kansli/urval')}>
              {shell.catalogue}
            </Link>
          </li>
        )}
        {may.includes('values.import') && (
          <li>
            <Link to="/kansli/inlasning">{shell.imports}</Link>
          </li>
        )}
        <li>
          <Link to="/rapportera">{shell.report}</Link>
        </li>
        {may.includes('members.read') && (
          <li>
            <Link to="/kansli/medlemmar" {...within('/kansli/grupper')}>
              {shell.members}
            </Link>
          </li>
        )}
        {may.includes('people.read') && (
          <li>
            <Link to="/kansli/personer">{shell.people}</Link>
          </li>
        )}
        {may.includes('audit.read') && (
          <li>
            <Link to="/kansli/logg">{shell.log}</Link>
          </li>
        )}
      </ul>
      <ul>
        <li className={styles.name}>{shell.signedInAs(person.name)}</li>
        <li>
          <Link to="/konto">{shell.account}</Link>
        </li>
        <li>
          <SignOutButton person={person.id} />
        </li>
      </ul>
    </nav>
  );
}

const kept = () => localStorage;

/** What has not been saved is saved first. What cannot be is removed, if that is what is wanted: others may use the computer. */
function SignOutButton({ person }: { person: string }) {
  const { shell } = useDeskTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isRefused, setRefused] = useState(false);
  const leave = async () => {
    setRefused(false);
    await saveAll();
    const unsaved = countUnsaved(kept, person);
    // oxlint-disable-next-line no-alert -- it stops everything, which is what is wanted of it
    if (unsaved > 0 && !confirm(shell.unsaved(unsaved))) return;
    try {
      // What is still being asked for would otherwise be answered "sign in" on a page about to be left.
      await queryClient.cancelQueries();
      await sendSignOut();
    } catch {
      setRefused(true);
      return;
    }
    removeUnsaved(kept, person);
    removeComments(() => sessionStorage);
    forget('desk');
    // First the page, so that nothing that is shown is asked for again by nobody.
    await navigate({ to: '/' });
    queryClient.clear();
  };
  return (
    <>
      <button type="button" className={styles.signOut} onClick={() => void leave()}>
        {shell.signOut}
      </button>
      <span role="status">{isRefused && shell.stillSignedIn}</span>
    </>
  );
}
