import { columnParts, type ColumnUse } from '@ratthall/domain/import-columns';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Import } from '#queries/imports.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './imports.module.css';

type Props = {
  file: Pick<Import, 'headings' | 'samples'>;
  columns: readonly ColumnUse[];
  catalogue: Catalogue;
  onChange: (columns: ColumnUse[]) => void;
};

/** The first rows of the file, with a choice over each column of what it says. */
export function ColumnTable({ file: { headings, samples }, columns, catalogue, onChange }: Props) {
  const words = useDeskTexts().imports.columns;
  const nameOf = (column: number) => headings[column] || words.unnamed(column + 1);
  return (
    <TableFrame label={words.table}>
      <thead>
        <tr>
          {headings.map((_, column) => (
            <th
              key={column}
              scope="col"
              className={styles.column}
              data-unused={columns[column] === 'skip' || undefined}
            >
              <span className={styles.heading}>{nameOf(column)}</span>
              <UseChoice
                label={words.use(nameOf(column))}
                use={columns[column] ?? 'skip'}
                heading={headings[column] ?? ''}
                catalogue={catalogue}
                onChange={(use) => onChange(columns.map((old, i) => (i === column ? use : old)))}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {samples.map((row, line) => (
          <tr key={line}>
            {row.map((text, column) => (
              <td key={column} className={styles.sample} data-unused={columns[column] === 'skip' || undefined}>
                {text === '' ? <span aria-hidden="true">–</span> : text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

type ChoiceProps = {
  label: string;
  use: ColumnUse;
  heading: string;
  catalogue: Catalogue;
  onChange: (use: ColumnUse) => void;
};

function UseChoice({ label, use, heading, catalogue, onChange }: ChoiceProps) {
  const words = useDeskTexts().imports.columns;
  const { language } = useSpeech();
  const found = /(19|20)\d\d/.exec(`${use} ${heading}`)?.[0];
  return (
    <select aria-label={label} value={use} onChange={({ target }) => onChange(target.value as ColumnUse)}>
      {columnParts.map((part) => (
        <option key={part} value={part}>
          {words.parts[part]}
        </option>
      ))}
      {found !== undefined && (
        <optgroup label={words.years}>
          <option value={`year:${found}`}>{words.valueOfYear(found)}</option>
        </optgroup>
      )}
      <optgroup label={words.indicators}>
        {catalogue.indicators.map(({ id, name }) => (
          <option key={id} value={`indicator:${id}`}>
            {name[language]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
