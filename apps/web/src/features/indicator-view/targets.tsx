import { standingTargets } from '@ratthall/domain/target';
import { targetName, titledTarget } from '#findings/target.ts';
import { useSpeech } from '#i18n/language.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import { PaceCounts } from './pace-counts.tsx';
import type { Indicator } from '#ranking.ts';
import styles from './targets.module.css';

type Props = { indicator: Indicator; summary: IndicatorSummary };

/** The targets of an indicator: what was decided, when and where, which have been replaced, and how members do. */
export function Targets({ indicator, summary }: Props) {
  const speech = useSpeech();
  const { targets } = indicator;
  if (targets.length === 0) return null;
  const words = speech.texts.pace;
  const standing = standingTargets(targets);
  const former = targets.filter((target) => !standing.includes(target));
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{words.network.title}</h2>
      {[...standing, ...former].map((target) => {
        const replaced = targets.find(({ id }) => id === target.replaces);
        const pace = summary.pace.find((one) => one.target === target.id);
        return (
          <div key={target.id} className={styles.target}>
            <h3>{titledTarget(target, indicator, speech.language)}</h3>
            <p className={styles.decision}>
              {former.includes(target) && <strong>{words.network.replaced}. </strong>}
              {target.reference[speech.language]} {target.decided !== null && words.details.decided(target.decided)}{' '}
              {target.url !== null && <a href={target.url}>{words.details.link}</a>}
              {replaced && ` ${words.network.replaces(targetName(replaced, indicator, speech.language))}.`}
            </p>
            {pace && <PaceCounts target={target} indicator={indicator} pace={pace} />}
          </div>
        );
      })}
    </section>
  );
}
