import type { EntryContent } from '@ratthall/domain/entry';
import { useState } from 'react';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';

/** What has just been done with the report, in a sentence: shown where the saving is, and read aloud. */
export function useTold() {
  const { desk, language } = useSpoken();
  const words = desk.report.told;
  const [told, tell] = useState('');
  /** What choosing something else than before means; typing is not told. */
  const tellChoice = ({ indicator, draft }: WorkRow, { kind }: EntryContent) => {
    const from = draft.content.kind;
    if (from === kind) return;
    const name = indicator.name[language];
    if (kind === 'missing' || kind === 'unchanged' || kind === 'accepted') tell(words[kind](name));
    else if (from === 'missing' || from === 'unchanged' || from === 'accepted') tell(words.value(name));
  };
  return { told, tell, tellChoice, words };
}

/** What is told has the focus when what was pressed is gone or shut. */
export function focusTold(): void {
  setTimeout(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.matches(':disabled');
    if (isLost) document.querySelector<HTMLElement>('[data-told]')?.focus();
  });
}
