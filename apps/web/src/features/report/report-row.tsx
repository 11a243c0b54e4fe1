import type { EntryContent } from '@ratthall/domain/entry';
import { useState, type ReactNode } from 'react';
import { formatValue } from '#i18n/format.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { EntryDetails } from './entry-details.tsx';
import { EntryFindings } from './entry-findings.tsx';
import { EntryRemarks } from './entry-remarks.tsx';
import { FigureChoice } from './figure-choice.tsx';
import { figureIn } from './figure-words.ts';
import { RowActs, type Move } from './row-acts.tsx';
import { useSpoken } from './spoken.ts';
import { StageTag } from './stage-tag.tsx';
import { useRested } from './use-settled.ts';
import type { WorkRow } from './use-work.ts';
import { OfIndicator } from './of-indicator.tsx';
import styles from './report-row.module.css';

type Props = {
  row: WorkRow;
  member: string;
  person: string;
  sources: Catalogue['sources'];
  onEdit: (content: EntryContent) => void;
  onLeave: () => void;
  onChoose: (content: EntryContent) => void;
  onMove: (act: Move, comment: string) => void;
  /** What others put beside a figure: under it, and among its details. */
  beside?: Beside | undefined;
};

export type Beside = { under: (row: WorkRow) => ReactNode; inDetails: (row: WorkRow) => ReactNode };

/** One indicator of the report: what it was last year, what it is now, and everything that belongs to it. */
export function ReportRow({ row, member, person, sources, onEdit, onLeave, onChoose, onMove, beside }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.entry;
  const [isChanging, setChanging] = useState(false);
  const [leftAs, setLeftAs] = useState<EntryContent['kind']>(null);
  const { indicator, draft, stage, may, number, status } = row;
  const canEdit = may.includes('save') && draft.conflict === null && (status !== 'approved' || isChanging);
  const restedStage = useRested(stage);
  const findingsId = `${indicator.id}--findings`;
  return (
    <li id={indicator.id} tabIndex={-1} className={styles.row} data-stage={stage}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <span className={styles.number}>{number}</span>
          <span>{indicator.name[spoken.language]}</span>
        </h3>
        <p className={styles.before}>{beforeIn(row, sources, spoken)}</p>
        <p className={styles.description} data-description>
          {indicator.description[spoken.language]}
        </p>
      </div>
      <div className={styles.entry}>
        {canEdit ? (
          <>
            {isChanging && <p className={styles.hint}>{words.changing}</p>}
            <FigureChoice
              row={row}
              isChanging={isChanging}
              sources={sources}
              onEdit={onEdit}
              onLeave={() => {
                setLeftAs(draft.content.kind);
                onLeave();
              }}
              describedBy={findingsId}
            />
          </>
        ) : (
          <p className={styles.figure}>
            {draft.stands === null
              ? words.noFigure
              : figureIn(draft.content, indicator, { ...spoken, central: row.central?.value ?? null })}
          </p>
        )}
      </div>
      <div className={styles.state}>
        <StageTag
          stage={restedStage}
          isYours={may.includes('confirm')}
          isPublic={!row.entry.isAsked && row.entry.published?.value != null}
        />
        {draft.stands?.status === 'returned' && draft.stands.comment !== '' && (
          <p className={styles.comment}>{words.comment(draft.stands.author.name, draft.stands.comment)}</p>
        )}
        {status === 'approved' && may.includes('save') && !isChanging && (
          <p className={styles.choices}>
            <button type="button" className="button-quiet" onClick={() => setChanging(true)}>
              {words.change}
              <OfIndicator indicator={indicator} />
            </button>
          </p>
        )}
        {status === 'approved' && isChanging && (
          <p className={styles.choices}>
            <button type="button" className="button-quiet" onClick={() => setChanging(false)}>
              {words.cancel}
              <OfIndicator indicator={indicator} />
            </button>
          </p>
        )}
        <RowActs row={row} onMove={onMove} />
        {draft.refusal && (
          <p className={styles.refusal}>
            {words.refused(spoken.texts.errors.codes[draft.refusal.code] ?? spoken.texts.errors.codes.internal ?? '')}
          </p>
        )}
      </div>
      <ConflictChoice row={row} person={person} onChoose={onChoose} />
      {canEdit ? (
        <EntryFindings row={row} id={findingsId} isReasonPassed={leftAs === 'missing'} onEdit={onEdit} />
      ) : (
        <EntryRemarks row={row} />
      )}
      {beside?.under(row)}
      <EntryDetails row={row} member={member} canEdit={canEdit} onEdit={onEdit}>
        {beside?.inDetails(row)}
      </EntryDetails>
    </li>
  );
}

/** The last value before, and how it was obtained: "2024: 462 kg per person (Kolada)". */
function beforeIn(
  { entry, indicator }: WorkRow,
  sources: Catalogue['sources'],
  spoken: ReturnType<typeof useSpoken>,
): string {
  const words = spoken.desk.entry;
  const last = entry.series.findLast(({ year, value }) => year < entry.year && value !== null);
  if (!last || last.value === null) return words.noBefore;
  const { before } = entry;
  const method = before?.year === last.year ? before.entry.content.method : null;
  const source = sources.find(({ id }) => id === last.source)?.name[spoken.language] ?? '';
  const how = method ? words.methods[method].toLowerCase() : source;
  return words.before(last.year, formatValue(last.value, indicator, spoken.language), how);
}
