import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { editionPreviewQuery } from '#queries/edition-drafts.ts';
import { Skeleton } from '#ui/state.tsx';
import styles from './edition-desk.module.css';

type Props = { year: number; onClose: () => void; onPublish: () => void };

/** What becomes permanent, said before it does. */
export function PublishDialog({ year, onClose, onPublish }: Props) {
  const { dialog: words } = useDeskTexts().editions.publish;
  const { language } = useSpeech();
  const { data: edition } = useQuery(editionPreviewQuery(year));
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      {edition === undefined ? (
        <Skeleton height={280} />
      ) : (
        <>
          <h2 id={`${id}-title`}>{words.title(edition.id)}</h2>
          <p>{words.lead}</p>
          <ul>
            {words
              .points({ id: edition.id, rows: formatNumber(edition.rows, 0, language), next: nextOf(edition.id) })
              .map((point) => (
                <li key={point}>{point}</li>
              ))}
          </ul>
          <p className={styles.sha}>
            {words.sha} <code>{edition.sha256}</code>
          </p>
          <p className={styles.acts}>
            <button type="button" className="button" onClick={onPublish}>
              {words.yes(edition.id)}
            </button>
            <button type="button" className="button-quiet" autoFocus onClick={() => dialog.current?.close()}>
              {words.no}
            </button>
          </p>
        </>
      )}
    </dialog>
  );
}

function nextOf(id: string): string {
  const [year, number] = id.split('.');
  return `${year}.${Number(number) + 1}`;
}
