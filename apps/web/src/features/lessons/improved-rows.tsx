import { useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { useMemberLink } from '#member-link.tsx';
import type { Lesson } from '#queries/lessons.ts';
import type { Member } from '#queries/members.ts';
import { Examples } from './examples.tsx';
import type { ImprovedEntry } from './improved-list.tsx';
import { fromTo } from './lesson-words.ts';
import styles from './improved-list.module.css';

type Props = ImprovedEntry & { members: readonly Member[]; own: Member | null };

const shownAtOnce = 5;

/** The first five and the reader's own municipality; the others when they are asked for. */
export function ImprovedRows({ lessons, indicator, members, own }: Props) {
  const { texts } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const { improved, counts } = lessons;
  const isShort = improved.length <= shownAtOnce + 1;
  const rows =
    isOpen || isShort ? improved : improved.filter(({ member }, i) => i < shownAtOnce || member === own?.code);
  const rest = improved.length - rows.length;
  return (
    <>
      <div className={styles.heads} aria-hidden="true">
        <span>{texts.lessons.columns.member}</span>
        <span>{texts.lessons.columns.change}</span>
        {lessons.spread !== null && <span>{texts.lessons.columns.improvement}</span>}
      </div>
      <ul className={styles.rows}>
        {rows.map((lesson) => (
          <ImprovedRow
            key={lesson.member}
            lesson={lesson}
            largest={Math.abs(improved[0]?.direction.change ?? 0)}
            indicator={indicator}
            member={members.find(({ code }) => code === lesson.member)}
            isOwn={lesson.member === own?.code}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setIsOpen(true)}>
          {texts.lessons.showAll(improved.length)}
        </button>
      )}
      {isOpen && counts.improving > improved.length && (
        <p className={styles.note}>{texts.lessons.notListed(counts.improving - improved.length)}</p>
      )}
    </>
  );
}

type RowProps = {
  lesson: Lesson;
  /** The largest change of the indicator, which fills the bar. */
  largest: number;
  indicator: Props['indicator'];
  member: Member | undefined;
  isOwn: boolean;
};

function ImprovedRow({ lesson, largest, indicator, member, isOwn }: RowProps) {
  const speech = useSpeech();
  const link = useMemberLink();
  const { improvement, direction } = lesson;
  const share = largest === 0 ? 0 : Math.abs(direction.change ?? 0) / largest;
  return (
    <li className={styles.row} data-own={isOwn || undefined}>
      <span className={styles.member}>
        {member ? link(member) : lesson.member}
        {isOwn && <span className={styles.note}> {speech.texts.lessons.yours}</span>}
      </span>
      <span>{fromTo(lesson, indicator, speech)}</span>
      {improvement !== null && (
        <span className={styles.measure}>
          <svg className={styles.bar} height={12} aria-hidden="true">
            <rect width={`${(100 * share).toFixed(1)}%`} height={12} />
          </svg>
          <span>{speech.texts.lessons.times(formatNumber(improvement, 1, speech.language))}</span>
        </span>
      )}
      <Examples lesson={lesson} />
    </li>
  );
}
