import type { Role } from '@ratthall/domain/permissions';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { peopleQuery, sendRoleTaken, sendSignOutOf, type PersonEntry } from '#queries/people.ts';
import { sendTurnOffOf } from '#queries/two-factor.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Told } from '#ui/told.tsx';
import { matchingPeople, peopleGroups } from './people-groups.ts';
import { PersonItem } from './person-item.tsx';
import styles from './people.module.css';

type Props = {
  people: readonly PersonEntry[];
  members: readonly Member[];
  isAdministrator: boolean;
  self: string | null;
};

/** Everybody with an account, under the network and under each member. */
export function PersonList({ people, members, isAdministrator, self }: Props) {
  const { people: words } = useDeskTexts();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const nameOf = (code: string) => members.find((member) => member.code === code)?.name ?? code;
  const found = matchingPeople(people, text, nameOf);
  const groups = peopleGroups(found, members, { network: words.network, noRole: words.noRole });
  const act = async (work: Promise<unknown>, done: string) => {
    setTold('');
    const said = await work.then(
      () => done,
      (refused: unknown) => explained(refusalOf(refused))[0]?.text ?? '',
    );
    await queryClient.invalidateQueries(peopleQuery);
    setTold(said);
  };
  const take = ({ id, name }: PersonEntry, role: Role, member: string | null) =>
    act(sendRoleTaken(id, { role, member }), words.taken(words.roles[role], name));
  return (
    <>
      <p className={styles.filter}>
        <label htmlFor="people-filter">{words.filter}</label>
        <input id="people-filter" type="search" value={text} onChange={({ target }) => setText(target.value)} />
        <span role="status">{text !== '' && words.filterFound(found.length)}</span>
      </p>
      <Told>{told}</Told>
      {groups.map(({ member, name, people: own }) => (
        <section key={name} aria-labelledby={`people-${member}`}>
          <h3 id={`people-${member}`}>{name}</h3>
          <ul className={styles.list}>
            {own.map(({ person, roles }) => (
              <PersonItem
                key={person.id}
                person={person}
                roles={roles}
                isAdministrator={isAdministrator}
                isSelf={person.id === self}
                onGiven={(said) => void act(Promise.resolve(), said)}
                onTake={(role) => void take(person, role, member)}
                onTurnOffCode={() => void act(sendTurnOffOf(person.id), words.codeTurnedOff(person.name))}
                onSignOut={() => void act(sendSignOutOf(person.id), words.signedOut(person.name))}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
