import { isCurrentMember } from '@ratthall/domain/membership';
import { useMemo } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { knownMembers, mostCompared } from '#known-comparison.ts';
import type { Member } from '#queries/members.ts';
import { MemberComboBox } from '#ui/member-combo-box.tsx';
import { nearMembers } from './near-members.ts';
import { usePlaceAfterPress } from './use-place-after-press.ts';
import { useViewChange, ViewLink } from './view-link.tsx';
import styles from './member-choice.module.css';

type Props = {
  chosen: readonly Member[];
  members: readonly Member[];
  /** The reader's own, when it is known: the first that is offered. */
  own: Member | undefined;
};

const nearShown = 4;

const slugsOf = (members: readonly Member[]) => members.map(({ slug }) => slug).join(',') || undefined;

/** Which members are compared: chips that can be taken away, a field to find more, and those that lie near. */
export function MemberChoice({ chosen, members, own }: Props) {
  const { texts } = useSpeech();
  const words = texts.comparison.choose;
  const change = useViewChange();
  const [first] = chosen;
  const free = members.filter(
    (member) => !chosen.includes(member) && (first === undefined || member.kind === first.kind),
  );
  const { section, notePress } = usePlaceAfterPress();
  // On top of whom the address names by then: the next one may be chosen before the page has followed.
  const add = (member: Member) =>
    change((old) => ({ members: slugsOf([...knownMembers({ members }, old.members).members, member]) }));
  return (
    <section ref={section} aria-labelledby="choose" className={styles.choice}>
      <h2 id="choose" className={styles.title}>
        {words.title}
      </h2>
      <p role="status" className={styles.count}>
        {words.count(chosen.length, mostCompared)}
      </p>
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={words.list} data-list="chosen">
          {chosen.map((member) => (
            <li key={member.code}>
              <ViewLink
                changes={{ members: slugsOf(chosen.filter((one) => one !== member)), sort: undefined }}
                label={words.remove(member.name)}
                className={styles.chip}
                onFollow={() => notePress('chosen')}
              >
                {member.name} <span aria-hidden="true">×</span>
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
      {chosen.length >= mostCompared ? (
        <p className={styles.full}>{words.full}</p>
      ) : (
        <div className={styles.add}>
          <MemberComboBox
            members={free}
            words={{
              label: words.label[first?.kind ?? 'any'],
              hint: words.hint,
              list: words.suggestions,
              empty: words.empty,
              found: words.found,
            }}
            detailOf={({ leftYear, county }) => (leftYear === null ? county : texts.start.searchPast)}
            onChoose={add}
            isForSeveral
          />
          {first ? (
            <Near first={first} chosen={chosen} members={members} notePress={notePress} />
          ) : (
            <Beginnings own={own} members={members} notePress={notePress} />
          )}
        </div>
      )}
    </section>
  );
}

type Pressed = { notePress: (list: string) => void };

function Near({ first, chosen, members, notePress }: { first: Member } & Pressed & Pick<Props, 'chosen' | 'members'>) {
  const { texts } = useSpeech();
  const words = texts.comparison.choose;
  const groups = useMemo(() => nearMembers(first, members, chosen), [first, members, chosen]);
  return (
    <dl className={styles.near} data-list="near">
      {groups.map((group) => (
        <div key={group.kind}>
          <dt>{words.near[group.kind]}</dt>
          {group.members.slice(0, nearShown).map((member) => (
            <dd key={member.code}>
              <ViewLink
                changes={{ members: slugsOf([...chosen, member]) }}
                label={words.nearLabel(words.near[group.kind], member.name)}
                onFollow={() => notePress('near')}
              >
                <span aria-hidden="true">+ </span>
                {member.name}
              </ViewLink>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Ways to begin for somebody who has chosen nobody yet. */
function Beginnings({ own, members, notePress }: Pressed & Pick<Props, 'own' | 'members'>) {
  const { texts } = useSpeech();
  const words = texts.comparison.choose;
  const alike =
    own &&
    nearMembers(own, members, [])
      .find(({ kind }) => kind === 'similar')
      ?.members.slice(0, nearShown);
  const largest = members
    .filter((member) => member.kind === 'municipality' && isCurrentMember(member))
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, 3);
  return (
    <ul className={styles.beginnings} data-list="beginnings">
      {own && alike && (
        <li>
          <ViewLink changes={{ members: slugsOf([own, ...alike]) }} onFollow={() => notePress('beginnings')}>
            {words.withSimilar(own.name)}
          </ViewLink>
        </li>
      )}
      {largest.length > 0 && (
        <li>
          <ViewLink changes={{ members: slugsOf(largest) }} onFollow={() => notePress('beginnings')}>
            {words.largest(largest.map(({ name }) => name))}
          </ViewLink>
        </li>
      )}
    </ul>
  );
}
