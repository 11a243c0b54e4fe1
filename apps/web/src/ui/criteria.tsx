import { useSpeech } from '#i18n/language.ts';
import styles from './criteria.module.css';

/** Which of the network's four criteria an indicator serves, as a short line with the long form for listeners. */
export function Criteria({ numbers }: { numbers: readonly (1 | 2 | 3 | 4)[] }) {
  const { texts } = useSpeech();
  return (
    <span className={styles.criteria}>
      <span className="visually-hidden">
        {texts.common.serves(numbers.map((number) => texts.common.criterionLong[number]).join(', '))}
      </span>
      <span aria-hidden="true" title={numbers.map((number) => texts.common.criteriaNames[number]).join(' · ')}>
        {texts.common.criterion(numbers.join(', '))}
      </span>
    </span>
  );
}
