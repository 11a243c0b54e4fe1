import { bibtex, citation, type Cited } from '#findings/citation.ts';
import { useSpeech } from '#i18n/language.ts';
import { CopyText } from '#ui/copy-text.tsx';
import styles from './cite.module.css';

/** How to refer to a page of an edition: a line to copy, its permanent address, and the same for programs. */
export function Cite({ cited }: { cited: Cited }) {
  const { texts, language } = useSpeech();
  const words = texts.editions.cite;
  const line = citation(cited, language);
  return (
    <div className={styles.cite}>
      <p className={styles.line}>{line}</p>
      <CopyText name={words.copy} textAt={() => line} />
      <details className={styles.details}>
        <summary>{words.bibtex}</summary>
        <pre className={styles.code} tabIndex={0} role="region" aria-label={words.bibtex}>
          {bibtex(cited, language)}
        </pre>
        <CopyText name={words.copyBibtex} textAt={() => bibtex(cited, language)} />
      </details>
    </div>
  );
}
