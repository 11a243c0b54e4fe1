import { Link } from '@tanstack/react-router';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import type { SimilarMembers } from '#queries/similarity.ts';
import { likenessText } from './likeness-words.ts';
import styles from './similar-members.module.css';

type Props = { answer: SimilarMembers; memberOf: (code: string) => Member | undefined };

/** The members most like one: how far off, and in what they differ least and most. */
export function SimilarList({ answer: { similar, farDistance }, memberOf }: Props) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const longest = Math.max(farDistance ?? 0, ...similar.map(({ distance }) => distance));
  return (
    <ol className={styles.rows}>
      {similar.map(({ member: code, distance, reasons: { alike, differs } }) => {
        const member = memberOf(code);
        if (member === undefined) return null;
        return (
          <li key={code} className={styles.row}>
            <div>
              <h3 className={styles.name}>
                <Link to="/kommun/$slug" params={{ slug: member.slug }}>
                  {member.name}
                </Link>
              </h3>
              {member.kind === 'municipality' && <p className={styles.note}>{member.county}</p>}
            </div>
            <p className={styles.distance}>
              <svg className={styles.scale} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 8">
                <rect className={styles.track} width={100} height={8} />
                <rect className={styles.bar} width={longest === 0 ? 0 : (distance / longest) * 100} height={8} />
              </svg>
              <span>{texts.similar.distance(formatNumber(distance, 2, language))}</span>
            </p>
            <div className={styles.reasons}>
              <p>
                <span className={styles.label}>{texts.similar.least}</span>{' '}
                {alike.map((likeness) => likenessText(likeness, speech)).join(', ')}
              </p>
              <p>
                <span className={styles.label}>{texts.similar.most}</span> {likenessText(differs, speech)}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
