import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { checklistQuery, sendPlan, sendPublication, type EditionDraft } from '#queries/edition-drafts.ts';
import { Told } from '#ui/told.tsx';
import { countLines } from './checklist-groups.ts';
import { PlanForm } from './plan-form.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import styles from './edition-desk.module.css';

type Props = { draft: EditionDraft; isUnsaved: boolean };

/** Publishing what has been saved: now, after it has been said what that means, or at a set time. */
export function PublishPanel({ draft, isUnsaved }: Props) {
  const { publish: words, missed } = useDeskTexts().editions;
  const { texts, language } = useSpeech();
  const queryClient = useQueryClient();
  const { data: checklist } = useQuery(checklistQuery(draft.year));
  const [isAsked, setAsked] = useState(false);
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [edition, setEdition] = useState<string | null>(null);
  const { year, revision, publishAt, notPublished, published } = draft;
  const { blocks } = countLines(checklist?.items ?? []);
  const isNothingNew = blocks === 1 && checklist?.items.some(({ code }) => code === 'nothing-new') === true;

  const act = async (send: () => Promise<string>) => {
    setProblem(null);
    setTold('');
    try {
      setTold(await send());
    } catch (error) {
      const reply = replyOf(error);
      const { codes, offline } = texts.errors;
      setProblem(reply ? (codes[reply.code] ?? codes.internal ?? '') : offline);
    }
    await queryClient.invalidateQueries({ queryKey: ['edition-drafts'] });
    await queryClient.invalidateQueries({ queryKey: ['editions'] });
  };
  const publish = () =>
    act(async () => {
      const { edition: id } = await sendPublication(year, revision);
      setEdition(id);
      return words.done(id);
    });
  const plan = (moment: string | null) =>
    act(async () => {
      await sendPlan(year, { revision, publishAt: moment });
      return moment === null ? words.doneCancel : words.donePlan(formatMoment(moment, language));
    });
  const isReady = !isUnsaved && checklist !== undefined && blocks === 0 && revision > 0;
  return (
    <section aria-labelledby="edition-publish" className={styles.publish}>
      <h2 id="edition-publish">{words.title}</h2>
      <Told>{told}</Told>
      {edition !== null && (
        <p>
          <a href={`/utgava/${edition}${language === 'en' ? '?lang=en' : ''}`}>{words.read}</a>
        </p>
      )}
      <div role="alert">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
      {notPublished && (
        <p className={styles.missed}>
          {missed(formatMoment(notPublished.planned, language), notPublished.blocks.length)}
        </p>
      )}
      <p>
        <Link to="/kansli/utgavor/$year/forhandsvisning" params={{ year }}>
          {words.preview}
        </Link>
      </p>
      {isUnsaved && <p className={styles.hint}>{words.saveFirst}</p>}
      {published && isNothingNew && <p>{words.nothingNew(published.edition)}</p>}
      {blocks > 0 && !isNothingNew && (
        <p>
          <a href="#edition-checklist">{words.blocked(blocks)}</a>
        </p>
      )}
      <p>
        <button type="button" className="button" disabled={!isReady} onClick={() => setAsked(true)}>
          {words.now}
        </button>
      </p>
      {isAsked && (
        <PublishDialog
          year={year}
          onClose={() => setAsked(false)}
          onPublish={() => {
            setAsked(false);
            void publish();
          }}
        />
      )}
      <h3>{words.at}</h3>
      {publishAt === null ? (
        <PlanForm isReady={!isUnsaved && revision > 0} onPlan={(moment) => void plan(moment)} />
      ) : (
        <div className={styles.planned}>
          <p>
            {words.planned(formatMoment(publishAt, language))} {words.plannedBy}
          </p>
          <button type="button" className="button-quiet" onClick={() => void plan(null)}>
            {words.cancelPlan}
          </button>
        </div>
      )}
    </section>
  );
}
