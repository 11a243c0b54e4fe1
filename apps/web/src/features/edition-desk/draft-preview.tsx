import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Edition } from '#queries/editions.ts';
import { Markdown } from '#ui/markdown.tsx';
import styles from './edition-desk.module.css';

/** The texts of an edition as they would be published. */
export function DraftPreview({ edition, catalogue }: { edition: Edition; catalogue: Catalogue }) {
  const { preview: words, checksum } = useDeskTexts().editions;
  const { language } = useSpeech();
  const { id, sha256, note, foreword, comments, set } = edition;
  const entries = catalogue.sets.find((one) => one.id === set)?.entries ?? [];
  const commented = entries.flatMap(({ indicator }) => {
    const text = comments[indicator]?.[language] ?? '';
    const name = catalogue.indicators.find((one) => one.id === indicator)?.name[language] ?? indicator;
    return text === '' ? [] : [{ indicator, name, text }];
  });
  return (
    <div className={styles.previewed}>
      <p>
        <strong>{words.provisional(id)}</strong>
      </p>
      <p className={styles.sha}>
        {checksum}: <code>{sha256}</code>
      </p>
      <p>{note[language]}</p>
      <section aria-labelledby="preview-foreword">
        <h2 id="preview-foreword">{words.foreword}</h2>
        <Markdown text={foreword[language]} />
      </section>
      {commented.length > 0 && (
        <section aria-labelledby="preview-comments">
          <h2 id="preview-comments">{words.comments}</h2>
          {commented.map(({ indicator, name, text }) => (
            <section key={indicator}>
              <h3>{name}</h3>
              <Markdown text={text} headingLevel={4} />
            </section>
          ))}
        </section>
      )}
    </div>
  );
}
