import type { Handover } from '@ratthall/domain/handover';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './handover.module.css';

/** How a figure is obtained, as far as somebody has written it. */
export function HandoverFacts({ content }: { content: Handover }) {
  const { handover: words } = useDeskTexts();
  const { keeper, reach, system, how, minutes, year } = content;
  const facts: [string, string][] = [
    [words.facts.keeper, keeper],
    [words.facts.reach, reach],
    [words.facts.system, system],
    [words.facts.how, how],
    [words.facts.minutes, minutes === null ? '' : words.time(minutes)],
    [words.facts.year, String(year)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, text]) =>
        text === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
