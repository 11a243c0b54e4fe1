import { useSpeech } from '#i18n/language.ts';
import { CopyText } from '#ui/copy-text.tsx';
import styles from './embed-code.module.css';

type Embed = { address: string; height: number };

/** A line of HTML that shows a chart inside another page, ready to be copied. Needs a browser: open it on request. */
export function EmbedCode({ id, embed, title }: { id: string; embed: Embed; title: string }) {
  const { texts } = useSpeech();
  const words = texts.charts.embed;
  const address = new URL(embed.address, window.location.origin).href;
  const code = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${embed.height}" loading="lazy" style="border:0"></iframe>`;
  return (
    <div id={id} className={styles.panel}>
      <label className={styles.label} htmlFor={`${id}code`}>
        {words.label}
      </label>
      <textarea
        id={`${id}code`}
        className={styles.code}
        rows={4}
        readOnly
        spellCheck={false}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      <CopyText name={words.copy} textAt={() => code} />
    </div>
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
