import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { useMemberLink } from '#member-link.tsx';
import type { Lesson } from '#queries/lessons.ts';
import type { Member } from '#queries/members.ts';
import { Examples } from './examples.tsx';
import { FromTo } from './from-to.tsx';
import { spreadWords } from './lesson-words.ts';
import type { ImprovedEntry } from './improved-list.tsx';
import styles from './improved-list.module.css';

type Props = ImprovedEntry & { members: readonly Member[]; own: Member | null; opened: readonly string[] };

const shownAtOnce = 5;

/** The first five and the reader's own municipality; all when they are asked for, which stands in the address. */
export function ImprovedRows({ lessons, indicator, members, own, opened }: Props) {
  const { texts, language } = useSpeech();
  const link = useMemberLink();
  const { improved, counts } = lessons;
  const isOpen = opened.includes(indicator.id);
  const first = improved.filter(({ member }, i) => i < shownAtOnce || member === own?.code);
  const hasMore = improved.length > first.length;
  const next = isOpen ? opened.filter((id) => id !== indicator.id) : [...opened, indicator.id];
  return (
    <>
      <div className={styles.heads} aria-hidden="true">
        <span>{texts.lessons.columns.member}</span>
        <span>{texts.lessons.columns.change}</span>
        {lessons.spread !== null && <span>{texts.lessons.columns.improvement}</span>}
      </div>
      <ul className={styles.rows}>
        {(isOpen ? improved : first).map((lesson) => {
          const member = members.find(({ code }) => code === lesson.member);
          return (
            <ImprovedRow
              key={lesson.member}
              name={member ? link(member) : lesson.member}
              lesson={lesson}
              largest={Math.abs(improved[0]?.direction.change ?? 0)}
              indicator={indicator}
              isOwn={lesson.member === own?.code}
            />
          );
        })}
      </ul>
      {isOpen && counts.improving > improved.length && (
        <p className={styles.note}>{texts.lessons.notListed(counts.improving - improved.length)}</p>
      )}
      {hasMore && (
        <p className={styles.more}>
          <Link
            to="."
            search={(old) => ({ ...old, indicators: next.join() || undefined })}
            hash={isOpen ? '' : indicator.id}
            hashScrollIntoView={false}
            resetScroll={false}
          >
            {isOpen ? texts.lessons.showFirst : texts.lessons.showAll(improved.length)}
            <span className="visually-hidden">: {indicator.name[language]}</span>
          </Link>
        </p>
      )}
    </>
  );
}

type RowProps = {
  lesson: Lesson;
  /** The largest change of the indicator, which fills the bar. */
  largest: number;
  indicator: Props['indicator'];
  name: ReactNode;
  isOwn: boolean;
};

/** A row says in words what its column heads say to the eye. */
export function ImprovedRow({ lesson, largest, indicator, name, isOwn }: RowProps) {
  const speech = useSpeech();
  const { improvement, direction } = lesson;
  const share = largest === 0 ? 0 : Math.abs(direction.change ?? 0) / largest;
  return (
    <li className={styles.row} data-own={isOwn || undefined}>
      <span className={styles.member}>
        {name}
        {isOwn && <span className={styles.note}> {speech.texts.lessons.yours}</span>}
      </span>
      <span>
        <FromTo lesson={lesson} indicator={indicator} />
      </span>
      {improvement !== null && (
        <span className={styles.measure}>
          <svg className={styles.bar} height={12} aria-hidden="true">
            <rect width={`${(100 * share).toFixed(1)}%`} height={12} />
          </svg>
          <span className={styles.times} aria-hidden="true">
            {speech.texts.lessons.times(formatNumber(improvement, 1, speech.language))}
          </span>
          <span className={styles.spreads}>{spreadWords(lesson, speech)}</span>
        </span>
      )}
      <Examples lesson={lesson} />
    </li>
  );
}
