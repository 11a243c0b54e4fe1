import { impactAspects, type ImpactAspect } from '@ratthall/domain/catalogue-impact';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Impact } from '#queries/catalogue-editing.ts';
import { useTurnWords } from './use-turn-words.ts';
import { turnGroups } from './turn-groups.ts';
import styles from './catalogue-desk.module.css';

/** What a change would turn: from what to what, of how many, and whose. */
export function ImpactView({ impact, decimals }: { impact: Impact; decimals: number }) {
  const { impact: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const whole = (n: number) => formatNumber(n, 0, language);
  const { n, N, relabelled, turned, medians } = impact;
  const isNothing = impactAspects.every((aspect) => turned[aspect] === 0) && medians.length === 0;
  const number = (value: number | null) => (value === null ? words.none : formatNumber(value, decimals, language));
  return (
    <>
      {isNothing && (
        <p>
          <strong>{words.nothing}</strong>
        </p>
      )}
      <p>{words.lead(whole(n), whole(N))}</p>
      {relabelled && (
        <p>
          {words.relabelled(
            whole(relabelled.figures),
            whole(relabelled.members),
            relabelled.from === relabelled.to ? `${relabelled.from}` : `${relabelled.from}–${relabelled.to}`,
          )}
        </p>
      )}
      {impactAspects.map((aspect) =>
        turned[aspect] === 0 ? null : (
          <details key={aspect} className={styles.details} open={aspect === 'direction' || aspect === 'pace'}>
            <summary>{words.count(words.aspects[aspect], whole(turned[aspect]), whole(N))}</summary>
            <Turns impact={impact} aspect={aspect} />
          </details>
        ),
      )}
      {medians.length > 0 && (
        <details className={styles.details}>
          <summary>{words.medians(medians.length)}</summary>
          <ul>
            {medians.map(({ of, year, before, after, n: own, N: all }) => (
              <li key={of + year}>{words.median(year, number(before), number(after), own, all)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Members of whom the same is said before and after stand together, the most first. */
function Turns({ impact: { turns, turned, N }, aspect }: { impact: Impact; aspect: ImpactAspect }) {
  const { impact: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const said = useTurnWords();
  const own = turns.filter((turn) => turn.aspect === aspect);
  const groups = turnGroups(own, (turn) => [said(turn, 'before'), said(turn, 'after')]);
  const shown = new Set(own.map(({ member }) => member)).size;
  return (
    <>
      <dl className={styles.turns}>
        {groups.map(({ before, after, members }) => (
          <div key={`${before} ${after}`}>
            <dt>
              {before} <span aria-hidden="true">→</span>
              <span className="visually-hidden">{words.becomes}</span> {after}{' '}
              <span className={styles.count}>
                {words.ofAll(formatNumber(members.length, 0, language), formatNumber(N, 0, language))}
              </span>
            </dt>
            <dd>
              {members.map(({ member, slug, name }, i) => (
                <Fragment key={member}>
                  {i > 0 && ', '}
                  <Link to="/kommun/$slug" params={{ slug }} preload={false}>
                    {name}
                  </Link>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {shown < turned[aspect] && <p className={styles.hint}>{words.shown(formatNumber(shown, 0, language))}</p>}
    </>
  );
}
