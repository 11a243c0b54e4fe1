import { formatNumber } from '#i18n/format.ts';
import { useSpeech, type Language } from '#i18n/language.ts';
import styles from './value.module.css';

type Unit = { decimals: number; unit: string; unitName: Record<Language, string> };

/** A figure that the eye should meet first, with its unit small beside it. */
export function Value({ value, indicator }: { value: number; indicator: Unit }) {
  const { language } = useSpeech();
  const isPercent = indicator.unit === '%';
  return (
    <span className={styles.value}>
      <strong>
        {formatNumber(value, indicator.decimals, language)}
        {isPercent && (language === 'sv' ? '\u00a0%' : '%')}
      </strong>
      {!isPercent && <span className={styles.unit}> {indicator.unitName[language]}</span>}
    </span>
  );
}
