import type { EditionTexts } from '@ratthall/domain/edition';
import { useSpeech } from '#i18n/language.ts';
import { Markdown } from '#ui/markdown.tsx';

/** What the secretariat says before the figures; nothing where it says nothing. */
export function Foreword({ foreword }: Pick<EditionTexts, 'foreword'>) {
  const { texts, language } = useSpeech();
  if (foreword[language].trim() === '') return null;
  return (
    <section aria-labelledby="forord">
      <h2 id="forord">{texts.summary.foreword}</h2>
      <Markdown text={foreword[language]} />
    </section>
  );
}
