import { isCurrentMember } from '@ratthall/domain/membership';
import { useMemo } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { MemberComboBox } from '#ui/member-combo-box.tsx';
import { nearMembers } from './near-members.ts';
import { useViewChange, ViewLink } from './view-link.tsx';
import styles from './member-choice.module.css';

type Props = {
  chosen: readonly Member[];
  members: readonly Member[];
  /** The reader's own, when it is known: the first that is offered. */
  own: Member | undefined;
};

const most = 8;
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
  // On top of what the address says by then: the next one may be chosen before the page has followed.
  const add = ({ slug }: Member) => change((old) => ({ members: old.members ? `${old.members},${slug}` : slug }));
  return (
    <section aria-labelledby="choose" className={styles.choice}>
      <h2 id="choose" className={styles.title}>
        {words.title}
      </h2>
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={words.list}>
          {chosen.map((member) => (
            <li key={member.code}>
              <ViewLink
                changes={{ members: slugsOf(chosen.filter((one) => one !== member)), sort: undefined }}
                label={words.remove(member.name)}
                className={styles.chip}
              >
                {member.name} <span aria-hidden="true">×</span>
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
      {chosen.length >= most ? (
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
            <Near first={first} chosen={chosen} members={members} />
          ) : (
            <Beginnings own={own} members={members} />
          )}
        </div>
      )}
    </section>
  );
}

function Near({ first, chosen, members }: { first: Member } & Pick<Props, 'chosen' | 'members'>) {
  const { texts } = useSpeech();
  const words = texts.comparison.choose;
  const groups = useMemo(() => nearMembers(first, members, chosen), [first, members, chosen]);
  return (
    <dl className={styles.near}>
      {groups.map((group) => (
        <div key={group.kind}>
          <dt>{words.near[group.kind]}</dt>
          {group.members.slice(0, nearShown).map((member) => (
            <dd key={member.code}>
              <ViewLink
                changes={{ members: slugsOf([...chosen, member]) }}
                label={words.nearLabel(words.near[group.kind], member.name)}
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
function Beginnings({ own, members }: Pick<Props, 'own' | 'members'>) {
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
    <ul className={styles.beginnings}>
      {own && alike && (
        <li>
          <ViewLink changes={{ members: slugsOf([own, ...alike]) }}>{words.withSimilar(own.name)}</ViewLink>
        </li>
      )}
      {largest.length > 0 && (
        <li>
          <ViewLink changes={{ members: slugsOf(largest) }}>{words.largest(largest.map(({ name }) => name))}</ViewLink>
        </li>
      )}
    </ul>
  );
}
