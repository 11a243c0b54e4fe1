import type { Indicator, StatusClasses } from '@ratthall/domain/indicator';
import { statusClassOf } from '@ratthall/domain/status-class';
import { useQuery } from '@tanstack/react-query';
import { toneOfClass } from '#charts/class-tones.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { valuesQuery } from '#queries/values.ts';
import { typed } from './typed-lists.ts';
import styles from './catalogue-desk.module.css';

type Props = { indicator: Indicator; classes: StatusClasses };

/** How many members fall in each class in the newest year that most have a value of. */
export function ClassPicture({ indicator, classes }: Props) {
  const { classes: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { data } = useQuery(valuesQuery(indicator.id));
  if (!data) return null;
  const byYear = new Map<number, number[]>();
  for (const { year, value } of data.rows) if (value !== null) byYear.set(year, [...(byYear.get(year) ?? []), value]);
  const most = Math.max(0, ...[...byYear.values()].map((values) => values.length));
  const year = Math.max(...[...byYear].flatMap(([one, values]) => (2 * values.length >= most ? one : [])));
  const values = byYear.get(year) ?? [];
  if (values.length === 0) return <p>{words.noValues}</p>;
  const of = classes.bounds.length + 1;
  const counts = Array.from(
    { length: of },
    (_, i) => values.filter((value) => statusClassOf(value, classes, indicator.polarity)?.index === i + 1).length,
  );
  const rangeOf = (index: number): string => {
    const [better, worse] = [classes.bounds[index - 2], classes.bounds[index - 1]];
    const [low, high] = indicator.polarity === 'higher' ? [worse, better] : [better, worse];
    const number = (bound: number) => typed(bound, language);
    if (low === undefined) return words.range.below(number(high ?? 0));
    return high === undefined ? words.range.above(number(low)) : words.range.between(number(low), number(high));
  };
  return (
    <figure className={styles.picture}>
      <figcaption>{words.picture(year, values.length)}</figcaption>
      <ol>
        {counts.map((n, i) => (
          <li key={i}>
            <span>
              {words.class(i + 1, of)}: {rangeOf(i + 1)} {indicator.unitName[language]}
            </span>
            <span className={styles.track}>
              <span
                className={styles.bar}
                data-tone={toneOfClass(i + 1, of)}
                style={{ inlineSize: `${(100 * n) / values.length}%` }}
              />
            </span>
            <span>{words.members(n, values.length)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
