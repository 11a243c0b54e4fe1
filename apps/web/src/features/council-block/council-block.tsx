import { useRef, type ReactNode } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { CopyRich } from '#ui/copy-rich.tsx';
import { CouncilPaper } from './council-paper.tsx';
import { paperHtml } from './paper-html.ts';
import { paperText } from './paper-text.ts';
import type { PaperPart } from './paper.ts';
import styles from './council-block.module.css';

type Props = { parts: readonly PaperPart[]; chart: (at: number) => ReactNode };

/** What is pasted into a paper to a board, as it will look, and what copies it. */
export function CouncilBlock({ parts, chart }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.council;
  const paper = useRef<HTMLDivElement>(null);
  const hasTable = parts.some(({ kind }) => kind === 'table');
  const hasCharts = parts.some(({ kind }) => kind === 'chart');
  return (
    <section aria-label={words.paper}>
      <CopyRich
        name={hasTable ? words.copy : words.copyText}
        content={() => ({ html: paperHtml(parts, language), text: paperText(parts) })}
        shownIn={() => paper.current}
      />
      {hasCharts && <p className={styles.hint}>{words.pictures}</p>}
      <div ref={paper} className={styles.paper}>
        <CouncilPaper parts={parts} chart={chart} />
      </div>
    </section>
  );
}
