import { footnoteOf } from '@ratthall/domain/public-part';
import { useState, type ReactNode } from 'react';
import { formatDay, formatMoment } from '#i18n/dates.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { personName } from '#ui/person-name.ts';
import { Value } from '#ui/value.tsx';
import { ReviewActs } from './review-acts.tsx';
import { ReviewFindings } from './review-findings.tsx';
import { comparedWithBefore, submittedValue } from './submitted-words.ts';
import type { Waiting } from './use-decisions.ts';
import styles from './review.module.css';

type Indicator = Catalogue['indicators'][number];

type Props = {
  /** The code of the member whose figure it is. */
  member: string;
  waiting: Waiting;
  indicator: Indicator;
  indicators: readonly Indicator[];
  isBusy: boolean;
  onDecide: (act: 'approve' | 'return', comment?: string) => void;
  /** The series with its peers, drawn when it is asked for or when there is something to look at. */
  chart: ReactNode;
};

/** One submitted figure with all that helps to judge it. */
export function ReviewEntry({ member, waiting, indicator, indicators, isBusy, onDecide, chart }: Props) {
  const desk = useDeskTexts();
  const { review: words } = desk;
  const { language } = useSpeech();
  const { entry, submittedBy, peers, isClean } = waiting;
  const [isChartShown, setChartShown] = useState(!isClean);
  if (entry === null) return null;
  const value = (one: number) => formatValue(one, indicator, language);
  return (
    <article className={styles.entry} id={indicator.id} aria-labelledby={`h-${indicator.id}`}>
      <h2 id={`h-${indicator.id}`} tabIndex={-1}>
        {indicator.name[language]}{' '}
        <span className={styles.tag} data-clean={isClean}>
          <span aria-hidden="true">{isClean ? '✓' : '!'}</span> {isClean ? words.clean : words.notClean}
        </span>
      </h2>
      <p className={styles.figure}>
        <Figure waiting={waiting} indicator={indicator} />
      </p>
      <p className={styles.compared}>{comparedWithBefore(waiting, indicator, { words, language })}</p>
      {peers && <p className={styles.compared}>{words.peers(peers.year, peers.n, value(peers.q1), value(peers.q3))}</p>}
      <ReviewFindings waiting={waiting} indicator={indicator} indicators={indicators} />
      <Facts waiting={waiting} indicator={indicator} />
      {isChartShown ? (
        chart
      ) : (
        <p>
          <button type="button" className="button-quiet" onClick={() => setChartShown(true)}>
            {words.chart}
            <span className="visually-hidden"> {indicator.name[language]}</span>
          </button>
        </p>
      )}
      <p className={styles.who}>
        {words.submittedBy(personName(submittedBy ?? entry.author, desk), formatMoment(entry.createdAt, language))}
      </p>
      <ReviewActs
        name={indicator.name[language]}
        may={waiting.may}
        isBusy={isBusy}
        revision={`${member}.${waiting.year}.${indicator.id}.${entry.revision}`}
        onDecide={onDecide}
      />
    </article>
  );
}

function Figure({ waiting, indicator }: Pick<Props, 'waiting' | 'indicator'>) {
  const { review: words } = useDeskTexts();
  const { texts, language } = useSpeech();
  const content = waiting.entry?.content;
  if (content?.kind === 'missing') {
    const reason = content.missing === null ? '' : texts.common.missing[content.missing];
    const expected = content.expectedBy === null ? '' : ` ${words.expectedBy(formatDay(content.expectedBy, language))}`;
    return (
      <>
        <strong>{words.missing(reason)}</strong>
        {expected}
      </>
    );
  }
  const value = submittedValue(waiting);
  return (
    <>
      {value !== null && <Value value={value} indicator={indicator} />}
      {content?.kind === 'accepted' && ` ${words.accepted}`}
      {content?.kind === 'unchanged' && ` ${words.unchanged}`}
    </>
  );
}

/** How the figure came about, as the reporter has told it. Only what has been said is shown. */
function Facts({ waiting: { entry, central }, indicator }: Pick<Props, 'waiting' | 'indicator'>) {
  const { review: words, entry: entryWords } = useDeskTexts();
  const { language } = useSpeech();
  if (entry === null) return null;
  const { inputs, method, scope, isBreak, reason, internalNote } = entry.content;
  const typed = indicator.inputs.flatMap(({ id, name, unit }) => {
    const amount = inputs[id];
    if (amount === undefined) return [];
    const decimals = Math.min(3, (String(amount).split('.')[1] ?? '').length);
    return [`${name[language]}: ${formatNumber(amount, decimals, language)}\u00a0${entryWords.units[unit] ?? unit}`];
  });
  const scopes = indicator.scopes.filter(({ id }) => scope.includes(id)).map(({ name }) => name[language]);
  const facts: [keyof typeof words.facts, string][] = [
    ['central', central?.value == null ? '' : formatValue(central.value, indicator, language)],
    ['inputs', typed.join(' · ')],
    ['method', method === null ? '' : entryWords.methods[method]],
    ['scope', scopes.join(', ')],
    ['isBreak', isBreak ? words.breakText : ''],
    ['reason', reason === null ? '' : `${entryWords.reasons[reason.code]}. ${reason.text}`],
    ['publicNote', footnoteOf(entry.content)],
    ['internalNote', internalNote],
    ['comment', entry.comment],
  ];
  const said = facts.filter(([, text]) => text !== '');
  if (said.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {said.map(([name, text]) => (
        <div key={name}>
          <dt>{words.facts[name]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
