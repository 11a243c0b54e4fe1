import type { Indicator } from '@ratthall/domain/indicator';
import { ownSource } from '@ratthall/domain/own-figures';
import { Link, useSearch } from '@tanstack/react-router';
import { correctionTitle, effectSentences, figureSentence } from '#findings/corrections.ts';
import { formatMoment } from '#i18n/dates.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Correction } from '#queries/corrections.ts';
import type { Member } from '#queries/members.ts';
import { stringifySearch } from '#search.ts';
import styles from './corrections.module.css';

type Props = {
  correction: Correction;
  indicator: Indicator;
  members: ReadonlyMap<string, Member>;
  sources: Catalogue['sources'];
};

/** One correction: what the figure was and is, why, who, and what it changed. */
export function CorrectionItem({ correction, indicator, members, sources }: Props) {
  const { texts, language } = useSpeech();
  const { lang } = useSearch({ from: '__root__' });
  const words = texts.corrections;
  const about = { indicator, nameOf: (code: string) => members.get(code)?.name ?? code, language };
  const { id, edition, approvedAt, reason, isMajor } = correction;
  const member = correction.member === null ? undefined : members.get(correction.member);
  const then = `/utgava/${edition}${member ? `/kommun/${member.slug}` : `/nyckeltal/${indicator.id}`}`;
  return (
    <article className={styles.item} aria-labelledby={`c${id}`}>
      <header>
        <h3 id={`c${id}`}>{correctionTitle(correction, about)}</h3>
        {isMajor && <span className={styles.major}>{words.major}</span>}
        <time dateTime={approvedAt}>{formatMoment(approvedAt, language)}</time>
      </header>
      <p className={styles.figure}>{figureSentence(correction, about)}</p>
      <dl className={styles.facts}>
        <dt>{words.why}</dt>
        <dd>
          {reason === null ? words.noReason : words.reasons[reason.code]}
          {reason !== null && reason.text !== '' && ` ${words.quoted(reason.text)}`}
        </dd>
        <dt>{words.who}</dt>
        <dd>{whoOf(correction, sources, { words, language })}</dd>
        <dt>{words.changed}</dt>
        <dd>
          <ul>
            {effectSentences(correction, about).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </dd>
      </dl>
      <ul className={styles.links}>
        {member && (
          <li>
            <Link to="/kommun/$slug" params={{ slug: member.slug }}>
              {words.memberLink(member.name)}
            </Link>
          </li>
        )}
        <li>
          <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
            {words.indicatorLink}
          </Link>
        </li>
        <li>
          <a href={`${then}${stringifySearch({ lang })}`}>{words.thenLink(edition)}</a>
        </li>
      </ul>
    </article>
  );
}

type Spoken = Pick<ReturnType<typeof useSpeech>, 'language'> & {
  words: ReturnType<typeof useSpeech>['texts']['corrections'];
};

function whoOf(
  { source, reportedBy, approvedBy }: Correction,
  sources: Catalogue['sources'],
  { words, language }: Spoken,
): string {
  if (source === ownSource) return words.reported(reportedBy, approvedBy);
  return words.central(sources.find(({ id }) => id === source)?.name[language] ?? source);
}
