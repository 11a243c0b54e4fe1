import { faultsOf, type ImportMapping, type MappingFault } from '@ratthall/domain/import-columns';
import { useEffect, useRef, useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { sendCheck, sendSheet, type Import } from '#queries/imports.ts';
import { ColumnTable } from './column-table.tsx';
import type { Act } from './import-work.tsx';
import { markIn } from './mark-in.ts';
import { WholeFields } from './whole-fields.tsx';
import styles from './imports.module.css';

type Props = { file: Import; act: Act; catalogue: Catalogue };

/** What each column of a file says, and what is so of the whole file: guessed or remembered, and changed by hand. */
export function ColumnsForm({ file, act, catalogue }: Props) {
  const words = useDeskTexts().imports.columns;
  const { language } = useSpeech();
  const [mapping, setMapping] = useState<ImportMapping>(file.mapping);
  const [shown, setShown] = useState<readonly MappingFault[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown.length > 0) summary.current?.focus();
  }, [shown]);
  const { mark, examples } = markIn(file.marks, mapping.columns);
  const number = (n: number) => formatNumber(n, 0, language);

  const check = () => {
    const faults = faultsOf(mapping, mark === 'unclear');
    setShown(faults);
    if (faults.length === 0) void act(() => sendCheck(file.id, { revision: file.revision, mapping }));
  };
  return (
    <form
      className={styles.columns}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <h2>{words.title}</h2>
      {file.remembered && (
        <p className={styles.remembered}>
          {words.remembered(file.remembered.by.name, formatMoment(file.remembered.at, language))}
        </p>
      )}
      {file.sheets.length > 1 && (
        <p className={styles.field}>
          <label htmlFor="import-sheet">{words.sheet}</label>
          <select
            id="import-sheet"
            value={file.sheet}
            onChange={({ target }) =>
              void act(() => sendSheet(file.id, { revision: file.revision, sheet: Number(target.value) }))
            }
          >
            {file.sheets.map(({ name, rows }, i) => (
              <option key={name} value={i}>
                {words.sheetOf(name, number(rows))}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>{words.lead(number(file.headingLine))}</p>
      <ColumnTable
        file={file}
        columns={mapping.columns}
        catalogue={catalogue}
        onChange={(columns) => setMapping({ ...mapping, columns })}
      />
      <WholeFields mapping={mapping} catalogue={catalogue} onChange={setMapping} />
      {mark === 'unclear' && (
        <fieldset className={styles.choice}>
          <legend>{words.mark}</legend>
          <p className={styles.hint}>{words.markAsked(examples.join(', '))}</p>
          {(['comma', 'point'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="mark"
                checked={mapping.mark === one}
                onChange={() => setMapping({ ...mapping, mark: one })}
              />{' '}
              {words.marks[one]}
            </label>
          ))}
        </fieldset>
      )}
      {shown.length > 0 && (
        <div ref={summary} role="alert" tabIndex={-1} className={styles.faults}>
          <h3>{words.faultsTitle}</h3>
          <ul>
            {shown.map((fault) => (
              <li key={fault}>{words.faults[fault]}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <button type="submit" className="button">
          {file.preview ? words.checkAgain : words.check}
        </button>
      </p>
    </form>
  );
}
