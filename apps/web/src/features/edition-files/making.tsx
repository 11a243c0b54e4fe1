import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { editionFilesQuery } from '#queries/edition-files.ts';
import styles from './edition-files.module.css';

/** How far the files have come while they are being made after publication; nothing once all are there. */
export function Making({ edition }: { edition: string }) {
  const { texts, language } = useSpeech();
  const words = texts.editions.downloads;
  const { data } = useQuery({ ...editionFilesQuery(edition), enabled: typeof window !== 'undefined' });
  if (data === undefined || data.made >= data.all) return null;
  const [made, all] = [data.made, data.all].map((n) => formatNumber(n, 0, language)) as [string, string];
  return (
    <p className={styles.making}>
      <label>
        {words.making(made, all)} <progress value={data.made} max={data.all} />
      </label>
    </p>
  );
}
