import { useSpeech } from '#i18n/language.ts';
import { CopyText } from '#ui/copy-text.tsx';
import styles from './council-block.module.css';

/** What a picture shows, to be given to it where it is pasted. */
export function PictureAlternative({ about, text }: { about: string; text: string }) {
  const { texts } = useSpeech();
  const words = texts.council;
  return (
    <div className={styles.alternative}>
      <p>
        <strong>{words.alternative}:</strong> {text}
      </p>
      <CopyText name={words.copyAlternative} about={about} textAt={() => text} />
    </div>
  );
}
