import type { EditionTexts } from '@ratthall/domain/edition';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Member } from '#queries/members.ts';
import type { Summary } from '#queries/summary.ts';
import styles from './edition-summary.module.css';
import { Foreword } from './foreword.tsx';
import { IndicatorSection } from './indicator-section.tsx';
import { NetworkYear } from './network-year.tsx';
import { SparseIndicators } from './sparse-indicators.tsx';
import { entriesOf } from './summarised.ts';

type Props = EditionTexts & { summary: Summary; catalogue: Catalogue; members: readonly Member[] };

/**
 * What an edition says: foreword, the network's year, and each indicator. Of a published edition with its frozen figures,
 * and of a draft with those that would be frozen.
 */
export function EditionBody({ foreword, comments, summary, catalogue, members }: Props) {
  const { texts } = useSpeech();
  const { summed, sparse } = entriesOf(summary, catalogue);
  return (
    <>
      <Foreword foreword={foreword} />
      <NetworkYear summary={summary} catalogue={catalogue} />
      {summed.length > 0 && (
        <section aria-labelledby="nyckeltalen">
          <h2 id="nyckeltalen">{texts.summary.indicators}</h2>
          <p className={styles.text}>{texts.summary.indicatorsLead}</p>
          {summed.map((entry) => (
            <IndicatorSection
              key={entry.indicator.id}
              {...entry}
              members={members}
              sources={catalogue.sources}
              comment={comments[entry.indicator.id]}
            />
          ))}
        </section>
      )}
      <SparseIndicators entries={sparse} comments={comments} />
    </>
  );
}
