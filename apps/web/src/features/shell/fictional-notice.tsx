import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import styles from './shell.module.css';

/** Over every page of an invented network, so that nobody takes its figures for real ones. Print repeats it. */
export function FictionalNotice() {
  const { texts } = useSpeech();
  const { data: catalogue } = useQuery(catalogueQuery);
  if (!catalogue?.network.isFictional) return null;
  return (
    <p className={styles.fictional} data-fictional>
      <strong>{texts.common.fictional.label}</strong> {texts.common.fictional.text}
    </p>
  );
}
