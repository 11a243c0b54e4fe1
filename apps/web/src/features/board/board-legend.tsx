import { useDeskTexts } from '#i18n/language.ts';
import { boardStates, stateShapes, type ShownState } from './board-state.ts';
import type { BoardCounts } from './board-view.ts';
import styles from './board.module.css';

/** What the signs of the board mean, with how many figures are in each state. */
export function BoardLegend({ counts }: { counts: BoardCounts }) {
  const words = useDeskTexts().board;
  return (
    <section aria-label={words.legend} className={styles.legend}>
      <ul>
        {boardStates
          .filter((state) => counts.states[state] > 0)
          .map((state) => (
            <li key={state}>
              <StateSign state={state} /> {words.states[state]} <strong>{counts.states[state]}</strong>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The sign of a state: a shape and a letter, which do without the colour they have. */
export function StateSign({ state }: { state: ShownState }) {
  const words = useDeskTexts().board;
  return (
    <span aria-hidden="true" className={styles.sign} data-state={state}>
      {stateShapes[state]}
      <b>{words.letters[state]}</b>
    </span>
  );
}
