import { decimalsOf } from '#findings/amounts.ts';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Indicator } from '#ranking.ts';
import { classRanges } from './class-ranges.ts';
import styles from './indicator-view.module.css';

/** What an indicator measures, how it is worked out, what its versions changed, and its classes. */
export function Definition({ indicator, sets }: { indicator: Indicator; sets: Catalogue['sets'] }) {
  const { texts, language } = useSpeech();
  const words = texts.indicator;
  const { facts } = words;
  const numerator = indicator.inputs.find(({ role }) => role === 'numerator');
  const denominator = indicator.inputs.find(({ role }) => role === 'denominator');
  const factor = indicator.factor === 1 ? null : formatNumber(indicator.factor, 0, language);
  return (
    <section aria-labelledby="definition">
      <h2 id="definition">{words.about}</h2>
      <p className={styles.text}>{indicator.description[language]}</p>
      <dl className={styles.facts}>
        <dt>{facts.unit}</dt>
        <dd>{indicator.unitName[language]}</dd>
        <dt>{facts.polarity}</dt>
        <dd>{texts.common.polarity[indicator.polarity]}</dd>
        <dt>{facts.criteria}</dt>
        <dd>{indicator.criteria.map((number) => texts.common.criterionLong[number]).join('; ')}</dd>
        <dt>{facts.goals}</dt>
        <dd>{words.goals(indicator.goals.join(', '))}</dd>
        <dt>{facts.reportedBy}</dt>
        <dd>{words.reportedBy[indicator.reportedBy]}</dd>
        {numerator && denominator && (
          <>
            <dt>{facts.inputs}</dt>
            <dd>{words.share(numerator.name[language], denominator.name[language], factor)}</dd>
          </>
        )}
        {sets.flatMap((set) => {
          const entry = set.entries.find((one) => one.indicator === indicator.id);
          const number = entry?.number ?? entry?.complements;
          return entry && number
            ? [
                <dt key={`${set.id}-set`}>{texts.start.setLabel}</dt>,
                <dd key={set.id}>
                  {entry.number
                    ? words.numberIn(number, set.name[language])
                    : words.complementsIn(number, set.name[language])}
                </dd>,
              ]
            : [];
        })}
      </dl>
      <Versions indicator={indicator} />
    </section>
  );
}

function Versions({ indicator }: { indicator: Indicator }) {
  const { texts, language } = useSpeech();
  const words = texts.indicator;
  return (
    <>
      <h3>{words.definitions}</h3>
      <ol className={styles.versions}>
        {indicator.definitions.map((definition) => (
          <li key={definition.version}>
            <strong>{words.definitionFrom(definition.version, definition.validFrom)}</strong>
            <span className={definition.change === 'break' ? styles.break : styles.change}>
              {words.change[definition.change]}
            </span>
            <p>{definition.reason[language]}</p>
            {definition.classes && (
              <p className={styles.classes}>
                {words.classes}:{' '}
                {classRanges(definition.classes, indicator.polarity)
                  .map((range) => range((value) => formatNumber(value, decimalsOf(value), language)))
                  .join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
