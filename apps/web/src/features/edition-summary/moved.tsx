import { Link } from '@tanstack/react-router';
import { changeUnit } from '#findings/amounts.ts';
import { formatChange, formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import type { Movers } from '#queries/summary.ts';
import styles from './edition-summary.module.css';
import type { Entry, Indicator } from './summarised.ts';

type Props = Entry & { members: readonly Member[] };

/** Who moved most the right way and the wrong way, of those whose direction is certain; or why nobody is named. */
export function Moved({ year: { moved }, indicator, members }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.summary.moved;
  return (
    <div className={styles.moved}>
      {(['right', 'wrong'] as const).map((side) => (
        <div key={side}>
          <h4 className={styles.label}>
            {words[side]}
            {moved[side].named.length > 0 && <span className={styles.unit}>, {changeUnit(indicator, language)}</span>}
          </h4>
          <Side side={side} movers={moved[side]} indicator={indicator} members={members} />
        </div>
      ))}
    </div>
  );
}

type SideProps = {
  side: 'right' | 'wrong';
  movers: Movers;
  indicator: Indicator;
  members: readonly Member[];
};

function Side({ side, movers: { n, named, unknown }, indicator, members }: SideProps) {
  const { texts, language } = useSpeech();
  const words = texts.summary.moved;
  const { decimals } = indicator;
  if (unknown !== null) {
    return <p className={styles.note}>{unknown === 'nobody' ? words.unknown.nobody[side] : words.unknown[unknown]}</p>;
  }
  return (
    <ol className={styles.movers}>
      {named.map(({ member: code, change, firstYear, lastYear, from, to }) => {
        const member = members.find((one) => one.code === code);
        return (
          <li key={code}>
            {member ? (
              <Link to="/kommun/$slug" params={{ slug: member.slug }}>
                {member.name}
              </Link>
            ) : (
              code
            )}{' '}
            <span className={styles.change}>{formatChange(change, decimals, language)}</span>{' '}
            <span className={styles.soft}>
              {firstYear}–{lastYear}{' '}
              {from &&
                to &&
                words.measured(
                  formatNumber(from.value, decimals, language),
                  formatNumber(to.value, decimals, language),
                )}
            </span>
          </li>
        );
      })}
      {n > named.length && <li className={styles.soft}>{words.others(n - named.length)}</li>}
    </ol>
  );
}
