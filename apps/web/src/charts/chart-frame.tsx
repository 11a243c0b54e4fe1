import { useId, useRef, useState, type ReactNode } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { ChartTable, type ChartTableData } from './chart-table.tsx';
import { EmbedCode } from './embed-code.tsx';
import { copyPicture } from '#ui/rich-clipboard.ts';
import { pictureFile, pngOf } from './picture-file.ts';
import { pictureOf } from './picture.ts';
import styles from './chart-frame.module.css';

type PictureKind = 'svg' | 'png';

/**
 * What every chart has around it: its finding as title, a sentence, unit, source, notes, the table twin and the downloads.
 * The drawing is the first SVG among the children, or all that have a name. Drawn on the server too.
 */
export function ChartFrame({
  title,
  aloneTitle = title,
  level,
  sentence,
  unit,
  source,
  notes = [],
  table,
  csv,
  embed,
  hasPicture = true,
  hasSeveral = false,
  alternative,
  children,
}: {
  title: string;
  /** The title where the chart is saved as a picture and nothing stands beside it: with the name of what it is about. */
  aloneTitle?: string;
  level: 2 | 3 | 4;
  sentence?: string;
  unit: string;
  source: { citation: string; url?: string | null };
  notes?: readonly string[];
  table: ChartTableData;
  /** Address of the figures as CSV. */
  csv?: string;
  /** Where the chart stands alone, to be shown inside other pages, and how high it is there. */
  embed?: { address: string; height: number } | undefined;
  /** False for a drawing that is not an SVG and cannot be saved as a picture. */
  hasPicture?: boolean;
  /** Whether the finding stands on more than one drawing, which are then saved together. */
  hasSeveral?: boolean;
  /** What the picture shows, for those who do not see it; it can then be copied, and is shown to be copied too. */
  alternative?: string;
  children: ReactNode;
}) {
  const { texts } = useSpeech();
  const words = texts.charts;
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [isTableShown, setIsTableShown] = useState(false);
  const [isEmbedShown, setIsEmbedShown] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const Heading = `h${level}` as const;

  const drawn = (): SVGSVGElement | null => {
    const drawings = [
      ...(drawing.current?.querySelectorAll<SVGSVGElement>(hasSeveral ? 'svg[role=img]' : 'svg') ?? []),
    ];
    if (drawings.length === 0) return null;
    return pictureOf(hasSeveral ? drawings : drawings.slice(0, 1), {
      title: aloneTitle,
      sentence: sentence ?? '',
      footer: [words.unit(unit), source.citation, ...notes],
      ...(alternative !== undefined && { alternative }),
    });
  };

  const save = async (kind: PictureKind) => {
    setIsCopied(false);
    try {
      const picture = drawn();
      if (picture === null) return;
      await pictureFile(picture, { kind, title: aloneTitle });
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };

  const copy = async () => {
    const picture = drawn();
    if (picture === null) return;
    const hasCopied = await copyPicture(pngOf(picture));
    setIsCopied(hasCopied);
    setHasFailed(!hasCopied);
  };

  return (
    <figure className={styles.frame} aria-labelledby={`${id}title`}>
      <figcaption>
        <Heading id={`${id}title`} className={styles.title}>
          {title}
        </Heading>
        {sentence && <p className={styles.sentence}>{sentence}</p>}
      </figcaption>
      <div ref={drawing} className={styles.drawing}>
        {children}
      </div>
      <div className={styles.about}>
        <p>
          {words.unit(unit)}. {source.url ? <a href={source.url}>{source.citation}</a> : source.citation}
        </p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.action}
          aria-expanded={isTableShown}
          aria-controls={isTableShown ? `${id}table` : undefined}
          onClick={() => setIsTableShown(!isTableShown)}
        >
          {isTableShown ? words.hideTable : words.showTable}
        </button>
        {embed && (
          <button
            type="button"
            className={styles.action}
            aria-expanded={isEmbedShown}
            aria-controls={isEmbedShown ? `${id}embed` : undefined}
            onClick={() => setIsEmbedShown(!isEmbedShown)}
          >
            {words.embed.open}
          </button>
        )}
        {alternative !== undefined && (
          <button
            type="button"
            className={styles.action}
            aria-label={words.picture.copyNamed(aloneTitle)}
            onClick={() => void copy()}
          >
            {words.picture.copy}
          </button>
        )}
        {(csv !== undefined || hasPicture) && <span className={styles.download}>{words.download}</span>}
        {csv !== undefined && (
          <a className={styles.action} href={csv} download aria-label={words.downloadCsv}>
            CSV
          </a>
        )}
        {hasPicture && (
          <>
            <button
              type="button"
              className={styles.action}
              aria-label={words.downloadSvg(aloneTitle)}
              onClick={() => void save('svg')}
            >
              SVG
            </button>
            <button
              type="button"
              className={styles.action}
              aria-label={words.downloadPng(aloneTitle)}
              onClick={() => void save('png')}
            >
              PNG
            </button>
          </>
        )}
      </div>
      <output className={styles.status} data-failed={hasFailed || undefined}>
        {hasFailed && words.pictureFailed}
        {isCopied && words.picture.copied}
      </output>
      {embed && isEmbedShown && <EmbedCode id={`${id}embed`} embed={embed} title={aloneTitle} />}
      {isTableShown && <ChartTable id={`${id}table`} caption={`${aloneTitle} (${unit})`} {...table} />}
    </figure>
  );
}
