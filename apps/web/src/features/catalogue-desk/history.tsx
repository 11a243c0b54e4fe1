import type { Indicator } from '@ratthall/domain/indicator';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import {
  catalogueHistoryQuery,
  sendCatalogueRestoration,
  type CatalogueChange,
  type EditedTable,
} from '#queries/catalogue-editing.ts';
import { DifferenceTable } from './difference-table.tsx';
import { ReasonForm } from './reason-form.tsx';
import { RestoredImpact } from './restored-impact.tsx';
import styles from './catalogue-desk.module.css';

type Props = {
  table: EditedTable;
  /** Of one thing; without it, of everything in the table. */
  id?: string;
  /** What a change is about, where the history is of several things. */
  nameOf?: (change: CatalogueChange) => string;
  onRestored: (told: string) => void;
};

/** Who has changed something, when, why and in what, and the way back. */
export function History({ table, id, nameOf, onRestored }: Props) {
  const { history: words, changedBy, nobody } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { data } = useQuery(catalogueHistoryQuery(table, id));
  const [asked, setAsked] = useState<string | null>(null);
  if (!data) return null;
  if (data.changes.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className={styles.hint}>{words.lead}</p>
      <ol className={styles.list}>
        {data.changes.map((change) => {
          const { key, revision, author, createdAt, reason, before, after } = change;
          const title = nameOf ? words.of(nameOf(change), revision) : words.revision(revision);
          const name = `${key} ${revision}`;
          // What came with a set goes with it, and not by itself.
          const isRestorable = table !== 'indicators' || before !== null;
          return (
            <li key={name}>
              <h3>{title}</h3>
              <p className={styles.hint}>{changedBy(author.name || nobody, formatMoment(createdAt, language))}</p>
              <p>{reason}</p>
              <DifferenceTable label={title} before={before} after={after} />
              {asked === name ? (
                <ReasonForm
                  label={`${words.restore} – ${title}`}
                  lead={before === null ? words.sureGone : words.sure}
                  submit={words.put}
                  send={(why) => sendCatalogueRestoration(table, change, why)}
                  onCancel={() => setAsked(null)}
                  onDone={() => {
                    setAsked(null);
                    onRestored(words.restored(title));
                  }}
                >
                  {table === 'indicators' && <RestoredImpact indicator={before as Indicator} />}
                </ReasonForm>
              ) : (
                isRestorable && (
                  <button type="button" className="button-quiet" onClick={() => setAsked(name)}>
                    {before === null ? words.takeAway : words.restore}
                    <span className="visually-hidden"> – {title}</span>
                  </button>
                )
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
