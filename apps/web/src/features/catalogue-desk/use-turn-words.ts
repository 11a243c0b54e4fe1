import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { ImpactTurn } from '#queries/catalogue-editing.ts';

/** What is said of a member, now or afterwards. */
export function useTurnWords() {
  const { impact: words } = useDeskTexts().catalogue;
  const { texts } = useSpeech();
  return (turn: ImpactTurn, side: 'before' | 'after'): string => {
    if (turn.aspect === 'direction') return texts.verdicts.direction[turn[side]];
    if (turn.aspect === 'break') {
      const isThere = (turn.what === 'new') === (side === 'after');
      return isThere ? words.breakThere(turn.year) : words.breakNone(turn.year);
    }
    if (turn.aspect === 'pace') {
      const status = turn[side];
      return status === null ? words.noTarget : texts.pace.status[status];
    }
    const place = turn[side];
    return place === null ? words.none : words[turn.aspect](place);
  };
}
