import type { EntryContent } from '@ratthall/domain/entry';
import { useState } from 'react';
import { formatValue } from '#i18n/format.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { FigureFields } from './figure-fields.tsx';
import { MissingChoice } from './missing-choice.tsx';
import { saying } from './saying.ts';
import { useSpoken } from './spoken.ts';
import { backToValue } from './typing.ts';
import type { WorkRow } from './use-work.ts';
import { OfIndicator } from './of-indicator.tsx';
import styles from './report-row.module.css';

type Props = {
  row: WorkRow;
  /** Whether a figure that is public already is being changed. */
  isChanging: boolean;
  sources: Catalogue['sources'];
  onEdit: (content: EntryContent) => void;
  onLeave: () => void;
  describedBy: string;
};

/** What is said of a year: a value, that there is none, that it is as before, or that the central figure is right. */
export function FigureChoice({ row, isChanging, sources, onEdit, onLeave, describedBy }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.entry;
  const [isOverriding, setOverriding] = useState(false);
  const { indicator, draft, central, known } = row;
  const { content } = draft;
  // What was approved without a number of one's own begins with an empty field.
  const isToBeTyped = isChanging && row.status === 'approved';
  const back = () => onEdit(backToValue(content, known));
  const value = (number: number) => formatValue(number, indicator, spoken.language);
  const source = sources.find(({ id }) => id === central?.source)?.name[spoken.language] ?? '';

  if (content.kind === 'missing')
    return <MissingChoice row={row} onEdit={onEdit} onBack={back} onLeave={onLeave} describedBy={describedBy} />;
  if (content.kind === 'unchanged' && !isToBeTyped) {
    return (
      <>
        <p>{words.unchanged(value(content.value ?? known.last?.value ?? 0), known.last?.year ?? row.entry.year - 1)}</p>
        <Instead text={words.undo} indicator={indicator} onPress={back} />
      </>
    );
  }
  if (content.kind === 'accepted' && !isToBeTyped) {
    return (
      <>
        <p>
          {words.accepted(central ? value(central.value) : words.noFigure)}
          {source !== '' && ` (${source})`}
        </p>
        <Instead text={words.undo} indicator={indicator} onPress={back} />
      </>
    );
  }
  const isUntouched = content.kind === null && Object.values(content.typed).every((text) => text === '');
  if (central && isUntouched && !isOverriding) {
    return (
      <>
        <p>{words.central(value(central.value), source)}</p>
        <p className={styles.choices}>
          <button
            type="button"
            className="button-quiet"
            data-figure={indicator.id}
            onClick={() => onEdit(saying(content, { kind: 'accepted', value: central.value }))}
          >
            {words.accept}
            <OfIndicator indicator={indicator} />
          </button>
          <button type="button" className="button-quiet" onClick={() => setOverriding(true)}>
            {words.override}
            <OfIndicator indicator={indicator} />
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      {central && <p className={styles.hint}>{words.central(value(central.value), source)}</p>}
      <FigureFields row={row} onEdit={onEdit} onLeave={onLeave} describedBy={describedBy} />
    </>
  );
}

type InsteadProps = { text: string; indicator: WorkRow['indicator']; onPress: () => void };

function Instead({ text, indicator, onPress }: InsteadProps) {
  return (
    <p className={styles.instead}>
      <button type="button" onClick={onPress}>
        {text}
        <OfIndicator indicator={indicator} />
      </button>
    </p>
  );
}
