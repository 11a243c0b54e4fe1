import { Link, useNavigate } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { PaperLength } from './paper.ts';
import styles from './council-block.module.css';

type Indicator = Catalogue['indicators'][number];

type Props = {
  /** Those of the set, in its order. */
  indicators: readonly Indicator[];
  chosen: readonly Indicator[];
  length: PaperLength;
};

const lengths: readonly PaperLength[] = ['short', 'table', 'all'];

/** How much is taken, and of which indicators: both stand in the address. */
export function CouncilSettings({ indicators, chosen, length }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.council;
  const navigate = useNavigate();
  const isWhole = chosen.length === indicators.length;
  const choose = (one: Indicator, isWanted: boolean) => {
    const wanted = indicators.filter((other) => (other === one ? isWanted : chosen.includes(other)));
    if (wanted.length === 0) return;
    const ids = wanted.length === indicators.length ? undefined : wanted.map(({ id }) => id).join();
    void navigate({ to: '.', search: (old) => ({ ...old, indicators: ids }), replace: true, resetScroll: false });
  };
  return (
    <div className={styles.settings}>
      <nav className={styles.lengths} aria-label={words.length}>
        {lengths.map((one) => (
          <Link
            key={one}
            to="."
            search={(old) => ({ ...old, length: one === 'all' ? undefined : one })}
            activeProps={{}}
            aria-current={one === length ? 'true' : undefined}
            data-chosen={one === length || undefined}
            resetScroll={false}
          >
            {words.lengths[one]}
          </Link>
        ))}
      </nav>
      <details className={styles.indicators}>
        <summary>{words.indicators(chosen.length, isWhole)}</summary>
        <fieldset>
          <legend className="visually-hidden">{words.indicatorsLegend}</legend>
          {indicators.map((one) => (
            <label key={one.id}>
              <input
                type="checkbox"
                checked={chosen.includes(one)}
                // The last one stays: a paper is about something.
                disabled={chosen.length === 1 && chosen.includes(one)}
                onChange={({ target }) => choose(one, target.checked)}
              />
              {one.name[language]}
            </label>
          ))}
        </fieldset>
        {!isWhole && (
          <p>
            <Link to="." search={(old) => ({ ...old, indicators: undefined })} resetScroll={false}>
              {words.wholeSet}
            </Link>
          </p>
        )}
      </details>
    </div>
  );
}
