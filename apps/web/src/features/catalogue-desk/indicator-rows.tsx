import { Link } from '@tanstack/react-router';
import { formatShortDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { editedIndicatorsQuery } from '#queries/catalogue-editing.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './catalogue-desk.module.css';

type Rows = Awaited<ReturnType<NonNullable<(typeof editedIndicatorsQuery)['queryFn']>>>['indicators'];

type Props = { rows: Rows; sets: Catalogue['sets'] };

/** All indicators: what they are called and numbered, how they are defined, and what is lacking of their texts. */
export function IndicatorRows({ rows, sets }: Props) {
  const words = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const setName = (id: string) => sets.find((set) => set.id === id)?.name[language] ?? id;
  return (
    <TableFrame label={words.title}>
      <thead>
        <tr>
          {Object.entries(words.columns).map(([name, column]) => (
            <th key={name} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, numbers, definition, validFrom, targets, ownTargets, reportedBy, ...row }) => (
          <tr key={id}>
            <th scope="row" className={styles.name}>
              <Link to="/kansli/nyckeltal/$id" params={{ id }}>
                {name[language] || id}
              </Link>
            </th>
            <td>
              {numbers.map(({ set, number }) => (
                <span key={set} className={styles.line}>
                  {setName(set)}: {number ?? words.noNumber}
                </span>
              ))}
            </td>
            <td>{words.definitionFrom(definition, validFrom)}</td>
            <td>{words.targetCount(targets, ownTargets)}</td>
            <td>{words.reportedBy[reportedBy]}</td>
            <td>
              {row.lacking.sv + row.lacking.en === 0 && words.complete}
              {(['sv', 'en'] as const).map((one) =>
                row.lacking[one] === 0 ? null : (
                  <strong key={one} className={styles.line}>
                    {words.lacking[one](row.lacking[one])}
                  </strong>
                ),
              )}
            </td>
            <td>
              {row.changedAt === null
                ? words.unchanged
                : words.changedBy(row.author?.name || words.nobody, formatShortDay(row.changedAt, language))}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
