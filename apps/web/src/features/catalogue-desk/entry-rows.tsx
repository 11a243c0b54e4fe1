import type { Indicator, IndicatorSet } from '@ratthall/domain/indicator';
import { useId } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './set-composer.module.css';

type Entry = IndicatorSet['entries'][number];

type Props = {
  entries: readonly Entry[];
  indicators: readonly Pick<Indicator, 'id' | 'name'>[];
  onChange: (entries: Entry[]) => void;
};

/** The indicators of a set in their order, each with its number, and those that can be put into it. */
export function EntryRows({ entries, indicators, onChange }: Props) {
  const { sets: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const id = useId();
  const nameOf = (of: string) => indicators.find((one) => one.id === of)?.name[language] || of;
  const change = (at: number, changes: Partial<Entry>) =>
    onChange(entries.map((one, i) => (i === at ? { ...one, ...changes } : one)));
  const move = (at: number, by: number) => {
    const moved = [...entries];
    moved.splice(at + by, 0, ...moved.splice(at, 1));
    onChange(moved);
  };
  const rest = indicators.filter((one) => entries.every(({ indicator }) => indicator !== one.id));
  return (
    <>
      <h2 id={id}>{words.entries}</h2>
      <TableFrame label={words.entries}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.complements}</th>
            <th scope="col">
              <span className="visually-hidden">{words.open}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, at) => {
            const name = nameOf(entry.indicator);
            return (
              <tr key={entry.indicator}>
                <th scope="row">{name}</th>
                {(['number', 'complements'] as const).map((part) => (
                  <td key={part}>
                    <input
                      type="text"
                      className={styles.number}
                      aria-label={`${words[part]}: ${name}`}
                      maxLength={10}
                      value={entry[part] ?? ''}
                      onChange={({ target }) =>
                        change(at, { [part]: target.value.trim() === '' ? null : target.value.trim() })
                      }
                    />
                  </td>
                ))}
                <td className={styles.moves}>
                  <button
                    type="button"
                    className="button-quiet"
                    aria-label={words.up(name)}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="button-quiet"
                    aria-label={words.down(name)}
                    disabled={at === entries.length - 1}
                    onClick={() => move(at, 1)}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    className="button-quiet"
                    aria-label={words.remove(name)}
                    onClick={() => onChange(entries.filter((_, i) => i !== at))}
                  >
                    ✕
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      <p className={styles.field}>
        <label htmlFor={`${id}-add`}>{words.add}</label>
        <select
          id={`${id}-add`}
          value=""
          onChange={({ target }) =>
            target.value !== '' && onChange([...entries, { indicator: target.value, number: null, complements: null }])
          }
        >
          <option value="">–</option>
          {rest.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one.id)}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
