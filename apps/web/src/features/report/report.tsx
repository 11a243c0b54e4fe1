import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Report as ReportData } from '#queries/entries.ts';

import { ConfirmSection } from './confirm-section.tsx';
import { moveByKey } from './move-by-key.ts';
import { PasteDialog, type PasteStart } from './paste-dialog.tsx';
import { isBlock } from './pasted-cells.ts';
import { ReportLead, ReturnedList } from './report-lead.tsx';
import { ReportPaper } from './report-paper.tsx';
import { ReportRow, type Beside } from './report-row.tsx';
import type { SaveState } from './draft-store.ts';
import { SaveStatus } from './save-status.tsx';
import { SignInPanel } from './sign-in-panel.tsx';
import { saying } from './saying.ts';
import { useSpoken } from './spoken.ts';
import type { Move } from './row-acts.tsx';
import { SubmitSection } from './submit-section.tsx';
import { focusTold, useTold } from './told-in-report.ts';
import { useDoneRows } from './use-done-rows.ts';
import { useDraftStore } from './use-draft-store.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useMoves } from './use-moves.ts';
import { useWork, type WorkRow } from './use-work.ts';
import { useYears } from './use-years.ts';
import { WorkbookDialog } from './workbook-dialog.tsx';
import { WorkbookTools } from './workbook-tools.tsx';
import { YearLinks } from './year-links.tsx';
import styles from './report.module.css';

type Props = {
  report: ReportData;
  member: { code: string; slug: string; name: string };
  /** Whose work this is, also when somebody else has signed in meanwhile. */
  person: { id: string; name: string };
  /** Who has signed in now, if that is somebody else. */
  other: { name: string } | null;
  catalogue: Catalogue;
  /** Where somebody who has been signed out can sign in without leaving the page. */
  signIn: ReactNode;
  onGoOnAsOther: () => void;
  /** What others put beside the figures. */
  beside?: Beside;
  /** What is said before everything else, such as to somebody new. */
  opening?: ReactNode;
  /** Where to go when everything has been submitted. */
  onAllSubmitted: () => void;
};

/** Everything that a member has to say of a year, from top to bottom. */
export function Report(props: Props) {
  const { report, member, person, other, catalogue, signIn, onGoOnAsOther, onAllSubmitted, beside, opening } = props;
  const { desk, language } = useSpoken();
  const words = desk.report;
  const { store, drafts } = useDraftStore({ member: member.code, person: person.id });
  const rows = useWork({ report, catalogue, store, drafts });
  const { want, ofYear } = useYears({ report, rows, catalogue, store, drafts });
  const { state, move } = useMoves(store, { report, person: person.id });
  const { told, tell, tellChoice, words: toldWords } = useTold();
  const surface = useKeptFocus();
  const queryClient = useQueryClient();
  const isOut = useUntilSaved(drafts.state);
  const [moves, setMoves] = useState(0);
  const { open, done } = useDoneRows(rows, moves);
  const [pasting, setPasting] = useState<PasteStart | null>(null);
  const [isBringing, setBringing] = useState(false);
  const act = async (how: Move, chosen: readonly WorkRow[], comment = ''): Promise<boolean> => {
    tell('');
    if (other !== null) return false;
    const isDone = await move(how, chosen, comment);
    if (isDone) {
      tell(toldWords[how](chosen.length));
      setMoves((before) => before + 1);
    }
    focusTold();
    return isDone;
  };
  usePlaceInAddress(rows.length > 0);
  const acceptable = rows.filter(
    ({ entry, central, draft, may }) => entry.isAsked && central && draft.content.kind === null && may.includes('save'),
  );
  const toConfirm = rows.filter(({ may }) => may.includes('confirm'));
  const ready = rows.filter(({ stage, may }) => stage === 'ready' && may.includes('submit')).length;
  const canEdit = rows.some(({ may }) => may.includes('save'));
  const submit = async (chosen: readonly WorkRow[]) => {
    const left = rows.filter(
      ({ stage, entry }) => entry.isAsked && !['awaiting', 'submitted', 'approved'].includes(stage),
    );
    const isAll = left.every((row) => chosen.includes(row));
    if ((await act('submit', chosen)) && isAll) onAllSubmitted();
  };
  const rowOf = (row: WorkRow) => (
    <ReportRow
      key={`${row.indicator.id} ${report.year}`}
      row={row}
      member={member.code}
      person={person.id}
      sources={catalogue.sources}
      onEdit={(content) => {
        tellChoice(row, content);
        store.change(row.draft, content);
      }}
      onLeave={() => void store.flush()}
      onChoose={(content) => {
        tell(toldWords.chosen(row.indicator.name[language]));
        store.resolve(row.draft, content);
      }}
      onMove={(how, comment) => void act(how, [row], comment)}
      beside={beside}
    />
  );
  return (
    <>
      <div ref={surface} className={styles.screen}>
        {opening}
        {toConfirm.length > 0 && (
          <ConfirmSection
            rows={toConfirm}
            report={report}
            isBusy={state.isBusy}
            onConfirm={() => void act('confirm', toConfirm)}
          />
        )}
        <ReportLead report={report} rows={rows} />
        <YearLinks slug={member.slug} years={report.years} year={report.year} />
        <ReturnedList rows={rows} />
        <section aria-labelledby="list">
          <div className={styles.listHead}>
            <h2 id="list" tabIndex={-1}>
              {words.list}
            </h2>
            {canEdit && (
              <p className={styles.tools}>
                <button type="button" className="button-quiet" onClick={() => setPasting({ text: '', start: null })}>
                  {words.paste}
                </button>
                <WorkbookTools place={{ code: member.code, year: report.year }} onBring={() => setBringing(true)} />
                <button type="button" className="button-quiet" onClick={() => print()}>
                  {words.print}
                </button>
              </p>
            )}
          </div>
          {acceptable.length > 0 && (
            <p className={styles.accept}>
              <span>{words.acceptAllLead(acceptable.length)}</span>
              <button
                type="button"
                className="button-quiet"
                onClick={() => {
                  acceptable.forEach(({ draft, central }) =>
                    store.change(draft, saying(draft.content, { kind: 'accepted', value: central?.value ?? null })),
                  );
                  tell(toldWords.acceptedAll(acceptable.length));
                  // The button is gone: what comes next is the list, and not the end of the page.
                  document.getElementById('list')?.focus();
                }}
              >
                {words.acceptAll(acceptable.length)}
              </button>
            </p>
          )}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens to the fields inside it */}
          <div
            onKeyDown={moveByKey}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text/plain');
              const { target } = event;
              if (!(target instanceof HTMLInputElement) || target.dataset.figure === undefined || !isBlock(text))
                return;
              event.preventDefault();
              setPasting({ text, start: { indicator: target.dataset.figure, field: target.dataset.field ?? '' } });
            }}
          >
            {open.length > 0 && <ol className={styles.rows}>{open.map(rowOf)}</ol>}
            {done.length > 0 && (
              <>
                <h2 className={styles.doneHead}>{words.doneList(done.length)}</h2>
                <ol className={`${styles.rows} ${styles.doneRows}`}>{done.map(rowOf)}</ol>
              </>
            )}
          </div>
        </section>
        <SubmitSection
          rows={rows}
          hasApprover={report.hasApprover}
          isBusy={state.isBusy}
          onSubmit={(chosen) => void submit(chosen)}
        />
        {(canEdit || drafts.state !== 'saved' || toConfirm.length > 0 || told !== '' || other !== null) && (
          <SaveStatus
            drafts={drafts}
            otherPerson={other && words.otherPerson(other.name, person.name)}
            problem={state.problem}
            told={told}
            canEdit={canEdit}
          >
            {(isOut || other !== null) && (
              <SignInPanel person={person} other={other} signIn={signIn} onGoOnAsOther={onGoOnAsOther} />
            )}
            {canEdit && ready > 0 && (
              <p>
                {words.ready(ready)} · <a href="#submit">{words.toSubmit}</a>
              </p>
            )}
          </SaveStatus>
        )}
      </div>
      {isBringing && (
        <WorkbookDialog
          place={{ code: member.code, year: report.year }}
          rows={rows}
          onRead={async () => {
            await store.flush();
            await queryClient.invalidateQueries({ queryKey: ['report', member.code] });
          }}
          onClose={() => setBringing(false)}
          onTake={(changed) => {
            for (const { content, ...slot } of changed) store.change(slot, content);
            void store.flush();
            tell(desk.workbook.saved(changed.length));
          }}
        />
      )}
      {pasting && (
        <PasteDialog
          year={report.year}
          rows={rows}
          from={pasting}
          onYears={want}
          ofYear={ofYear}
          onClose={() => setPasting(null)}
          onTake={(changed) => {
            for (const { content, ...slot } of changed) store.change(slot, content);
            void store.flush();
            tell(toldWords.pasted(changed.length));
          }}
        />
      )}
      <ReportPaper name={member.name} report={report} rows={rows} />
    </>
  );
}

/** Whoever has been signed out stays so until everything is saved: a try meanwhile does not take the form away. */
function useUntilSaved(state: SaveState): boolean {
  const [isOut, setOut] = useState(false);
  if (state === 'signed-out' && !isOut) setOut(true);
  if (state === 'saved' && isOut) setOut(false);
  return isOut;
}

/** The address may name a figure, as the links in reminders do: its field has the focus when it is there. */
function usePlaceInAddress(isThere: boolean): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!isThere || id === '') return;
    const row = document.getElementById(id);
    row?.scrollIntoView();
    (row?.querySelector<HTMLElement>('[data-figure]') ?? row)?.focus();
  }, [isThere]);
}
