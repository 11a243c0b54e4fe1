import { useDeskTexts } from '#i18n/language.ts';
import styles from './edition-desk.module.css';

type Props = { isUnsaved: boolean; isBusy: boolean; savedAt: number };

/** Whether everything is saved, and the button that saves it: always within reach. */
export function SaveBar({ isUnsaved, isBusy, savedAt }: Props) {
  const { form } = useDeskTexts().editions;
  return (
    <div className={styles.saveBar} data-unsaved={isUnsaved || undefined}>
      <p role="status">{isUnsaved ? form.unsaved : savedAt > 0 ? form.saved : form.allSaved}</p>
      <button type="submit" className="button" disabled={isBusy || !isUnsaved}>
        {form.save}
      </button>
    </div>
  );
}
