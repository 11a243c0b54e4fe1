import type { Role } from '@ratthall/domain/permissions';
import { isNetworkRole } from '@ratthall/domain/permissions';
import { useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { PersonEntry } from '#queries/people.ts';
import { RoleForm } from './role-form.tsx';
import styles from './people.module.css';

type Props = {
  person: PersonEntry;
  roles: readonly Role[];
  isAdministrator: boolean;
  /** Whoever looks at the page: nobody gives themselves a role. */
  isSelf: boolean;
  onGiven: (said: string) => void;
  onTake: (role: Role) => void;
  onSignOut: () => void;
  onTurnOffCode: () => void;
};

type Asked = Role | 'code' | 'give';

/** Somebody with the roles that stand under one heading. What cannot be undone by a click is asked about first. */
export function PersonItem(props: Props) {
  const { person, roles, isAdministrator, isSelf, onGiven, onTake, onSignOut, onTurnOffCode } = props;
  const { people } = useDeskTexts();
  const { language } = useSpeech();
  const [asked, setAsked] = useState<Asked | null>(null);
  // What was asked about and then not done has its button back, and the focus with it.
  const [left, setLeft] = useState<Asked | null>(null);
  const leave = () => {
    setLeft(asked);
    setAsked(null);
  };
  const { name, email, lastSignIn, assignments, hasCode } = person;
  const mayTouch = (touched: readonly Role[]) => isAdministrator || !touched.some(isNetworkRole);
  const taken = roles.filter((role) => mayTouch([role]));
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong> <span className={styles.facts}>{email}</span>
        </p>
        <p className={styles.facts}>
          {roles.map((role) => (
            <span key={role} className={styles.role}>
              {people.roles[role]}
            </span>
          ))}{' '}
          {lastSignIn === null ? people.neverSignedIn : people.lastSignIn(formatMoment(lastSignIn, language))}
        </p>
      </div>
      {asked === 'give' ? (
        <RoleForm
          person={person}
          isAdministrator={isAdministrator}
          onGiven={(said) => {
            setAsked(null);
            onGiven(said);
          }}
          onCancel={leave}
        />
      ) : asked === null ? (
        <p className={styles.acts}>
          {!isSelf && (
            <button
              type="button"
              className="button-quiet"
              autoFocus={left === 'give'}
              aria-label={people.giveTo(name)}
              onClick={() => setAsked('give')}
            >
              {people.give}
            </button>
          )}
          {taken.map((role) => (
            <button
              key={role}
              type="button"
              className="button-quiet"
              autoFocus={left === role}
              aria-label={people.takeFrom(people.roles[role], name)}
              onClick={() => setAsked(role)}
            >
              {taken.length === 1 ? people.take : `${people.take} ${people.roles[role]}`}
            </button>
          ))}
          {mayTouch(assignments.map(({ role }) => role)) && (
            <button type="button" className="button-quiet" aria-label={people.signOutOf(name)} onClick={onSignOut}>
              {people.signOut}
            </button>
          )}
          {hasCode && mayTouch(assignments.map(({ role }) => role)) && (
            <button
              type="button"
              className="button-quiet"
              autoFocus={left === 'code'}
              aria-label={people.turnOffCodeOf(name)}
              onClick={() => setAsked('code')}
            >
              {people.turnOffCode}
            </button>
          )}
        </p>
      ) : (
        <Sure
          label={asked === 'code' ? people.turnOffCodeOf(name) : people.takeFrom(people.roles[asked], name)}
          question={asked === 'code' ? people.turnOffSure(name) : people.takeSure(people.roles[asked], name)}
          yes={asked === 'code' ? people.yesTurnOff : people.yes}
          onYes={() => {
            if (asked === 'code') onTurnOffCode();
            else onTake(asked);
            setAsked(null);
          }}
          onNo={leave}
        />
      )}
    </li>
  );
}

type SureProps = { label: string; question: string; yes: string; onYes: () => void; onNo: () => void };

function Sure({ label, question, yes, onYes, onNo }: SureProps) {
  const { people } = useDeskTexts();
  return (
    <div className={styles.sure} role="group" aria-label={label}>
      <p>{question}</p>
      <p className={styles.acts}>
        <button type="button" className="button" autoFocus onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button-quiet" onClick={onNo}>
          {people.no}
        </button>
      </p>
    </div>
  );
}
