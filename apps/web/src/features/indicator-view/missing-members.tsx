import { Fragment } from 'react';
import { byName } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { useMemberLink } from '#member-link.tsx';
import type { RankedRow } from '#ranking.ts';
import styles from './indicator-view.module.css';

/** Who has no value in a year, by reason. They are named in alphabetical order, and have no place. */
export function MissingMembers({ rows, year }: { rows: readonly RankedRow[]; year: number }) {
  const { texts } = useSpeech();
  const link = useMemberLink();
  const missing = rows
    .flatMap(({ member, row }) => (row.value === null ? [{ member, reason: row.missing ?? 'not-reported' }] : []))
    .sort((a, b) => byName(a.member.name, b.member.name));
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  return reasons.map((wanted) => {
    const members = missing.filter(({ reason }) => reason === wanted).map(({ member }) => member);
    return (
      <p key={wanted} className={styles.without}>
        <strong>{texts.indicator.without(members.length, year, texts.common.missing[wanted])}</strong>{' '}
        {members.map((member, i) => (
          <Fragment key={member.code}>
            {i > 0 && ', '}
            {link(member)}
          </Fragment>
        ))}
      </p>
    );
  });
}
