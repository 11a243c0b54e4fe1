import { useState } from 'react';
import { formatDay } from '#i18n/dates.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { OpenedDelegation } from '#queries/delegations.ts';
import { Told } from '#ui/told.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { DelegatedAbout } from './delegated-about.tsx';
import { DetailFields } from './detail-fields.tsx';
import { EntryFindings } from './entry-findings.tsx';
import { FigureChoice } from './figure-choice.tsx';
import { figureIn } from './figure-words.ts';
import { ObtainedFields } from './obtained-fields.tsx';
import { SaveStatus } from './save-status.tsx';
import { useSpoken } from './spoken.ts';
import { useAnswer } from './use-answer.ts';
import { useLinkStore } from './use-link-store.ts';
import { useWork } from './use-work.ts';
import styles from './delegated-figure.module.css';

type Props = { token: string; opened: OpenedDelegation; catalogue: Catalogue };

/** One figure, for a colleague without an account: what it is, what is known of it, and fields like those of the report. */
export function DelegatedFigure({ token, opened, catalogue }: Props) {
  const spoken = useSpoken();
  const { desk, language } = spoken;
  const words = desk.delegation;
  const { store, drafts, obtained } = useLinkStore(token);
  const [row] = useWork({ report: opened.report, catalogue, store, drafts });
  const [leftAs, setLeftAs] = useState<string | null>(null);
  const { isAnswered, isBusy, problem, answer, change, forget } = useAnswer(store, { token, opened, obtained });
  if (!row) return null;
  const { indicator, draft } = row;
  const isShut = opened.shut !== null;
  const edit = (content: typeof draft.content) => {
    forget();
    store.change(draft, content);
  };
  const said = figureIn(draft.content, indicator, { ...spoken, central: row.central?.value ?? null });
  const findingsId = `${indicator.id}--findings`;
  const about = <DelegatedAbout opened={opened} row={row} sources={catalogue.sources} />;
  if (isAnswered || isShut) {
    return (
      <>
        {isAnswered && <Told>{words.thanks(opened.askedBy)}</Told>}
        {opened.shut !== null && <p className={styles.shut}>{words.shut[opened.shut]}</p>}
        <section aria-labelledby="said">
          <h2 id="said">{isAnswered ? words.sentTitle : indicator.name[language]}</h2>
          <p>
            {indicator.name[language]} {opened.report.year}, {opened.member.name}:{' '}
            <strong className={styles.said}>{said}</strong>
          </p>
          {draft.content.internalNote !== '' && <p className={styles.note}>{draft.content.internalNote}</p>}
          {!isShut && (
            <>
              <p>{words.until(formatDay(opened.lastDay, language))}</p>
              <button type="button" className="button-quiet" onClick={change}>
                {words.change}
              </button>
            </>
          )}
        </section>
      </>
    );
  }
  return (
    <>
      {about}
      <section aria-labelledby="figure" id={indicator.id}>
        <h2 id="figure">{words.figure(opened.report.year)}</h2>
        <div className={styles.fields}>
          {draft.conflict === null && (
            <FigureChoice
              row={row}
              isChanging={false}
              sources={catalogue.sources}
              onEdit={edit}
              onLeave={() => {
                setLeftAs(draft.content.kind);
                void store.flush();
              }}
              describedBy={findingsId}
            />
          )}
          <ConflictChoice row={row} person="" onChoose={(content) => store.resolve(draft, content)} />
          <EntryFindings row={row} id={findingsId} isReasonPassed={leftAs === 'missing'} onEdit={edit} />
        </div>
        <ObtainedFields start={opened.handover} obtained={obtained} />
        <details className={styles.more}>
          <summary>{words.more}</summary>
          <div className={styles.details}>
            <DetailFields row={row} onEdit={edit} />
          </div>
        </details>
        <p>{words.answerLead(opened.askedBy)}</p>
        <button type="button" className="button" disabled={isBusy} onClick={() => void answer(row)}>
          {words.answer}
        </button>
        <SaveStatus drafts={drafts} otherPerson={null} problem={problem} told="" canEdit />
      </section>
    </>
  );
}
