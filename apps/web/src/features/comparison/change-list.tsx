import { Dumbbell, dumbbellAxis } from '#charts/dumbbell.tsx';
import { formatChange, formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { changeText } from './detail-words.ts';
import type { Entry } from './compared.ts';
import styles from './details.module.css';

const shapes = { right: '▲', wrong: '▼', none: '●', unchanged: '–' } as const;

type Props = { entry: Entry; nameOf: (code: string) => string };

/** The change between two years of those that can be compared in both; the others are named with the reason. */
export function ChangeList({ entry: { indicator, compared }, nameOf }: Props) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const words = texts.comparison.detail;
  const { change } = compared;
  if (change === null) return <p className={styles.note}>{words.changeNoYears}</p>;
  const known = change.rows.filter((row) => 'change' in row);
  const unknown = change.rows.filter((row) => 'reason' in row);
  const x = dumbbellAxis(
    known.flatMap(({ before, after }) => [before, after]),
    indicator.scale,
  );
  const number = (value: number) => formatNumber(value, indicator.decimals, language);
  const signed = (value: number) => formatChange(value, indicator.decimals, language);
  const { n, N, median } = change.peers;
  return (
    <>
      <ul className={styles.changes}>
        {known.map(({ member, before, after, change: step, way }) => (
          <li key={member}>
            <span className={styles.who}>{nameOf(member)}</span>
            {x && <Dumbbell {...{ before, after, way, x }} />}
            <span className={styles.fromTo}>{words.fromTo(number(before), number(after))}</span>
            <span className={styles[way]}>
              <span aria-hidden="true">{shapes[way]} </span>
              {way === 'unchanged' ? words.way.unchanged : `${signed(step)}, ${words.way[way]}`}
            </span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className={styles.note}>
          {unknown.map(({ member, reason }) => words.leftOut(nameOf(member), words.changeUnknown[reason])).join(' · ')}
        </p>
      )}
      <p className={styles.note}>
        {median === null ? words.changePeersFew(n, N) : words.changePeers(changeText(median, indicator, speech), n, N)}
      </p>
    </>
  );
}
