import type { EntryContent } from '@ratthall/domain/entry';
import { unansweredOf, type EntryFinding } from '@ratthall/domain/entry-finding';
import { answersTo, isGivenFor } from '@ratthall/domain/public-part';
import { AnswerForm, type Answer } from './answer-form.tsx';
import { findingIn } from './finding-words.ts';
import { amountIn, plainNumber } from './figure-words.ts';
import { useSpoken } from './spoken.ts';
import { chosenIn, isWhole, onlyInput, typedIn, wholeField } from './typing.ts';
import { useSettled } from './use-settled.ts';
import type { WorkRow } from './use-work.ts';
import { OfIndicator } from './of-indicator.tsx';
import styles from './entry-findings.module.css';

type Props = {
  row: WorkRow;
  id: string;
  /** Whether the reason of a figure that is missing has been passed by: before that nobody has forgotten it. */
  isReasonPassed: boolean;
  onEdit: (content: EntryContent) => void;
};

/** What is only still to be filled in, and need not be said while it is. */
const obvious: readonly EntryFinding['check'][] = ['undecided', 'no-value'];

/** What is odd about a figure, with what can be done about it: take the slip back, or say why it is right. */
export function EntryFindings({ row, id, isReasonPassed, onEdit }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.entry;
  const { draft, findings, entry } = row;
  const { content } = draft;
  const settled = useSettled(findings);
  const hidden = isReasonPassed ? obvious : [...obvious, 'missing-without-reason' as const];
  const said = settled.filter((finding) => !hidden.includes(finding.check) && !isUnfinished(finding, content));
  const warnings = said.filter(({ severity }) => severity === 'warn');
  const reasons = said.filter(({ check }) => check === 'override-without-reason' || check === 'change-without-reason');
  const answered = answersTo(content, warnings)[0] ?? null;
  const isUnanswered = unansweredOf(warnings, content).length > 0;
  const { value } = content;
  const { edition } = entry;
  const reason = content.reason && isGivenFor(content.reason, value) ? content.reason : null;
  const answerAll = ({ reason: code, text, isPublic = false }: Answer) =>
    onEdit({ ...content, answers: warnings.map(({ check }) => ({ check, reason: code, text, isPublic, value })) });
  return (
    <div id={id} className={styles.findings}>
      <div aria-live="polite">
        {said.length > 0 && (
          <ul>
            {said.map((finding) => (
              <li
                key={`${finding.check} ${'input' in finding.params ? finding.params.input : ''}`}
                data-severity={finding.severity}
              >
                <strong>{words.severities[finding.severity]}</strong> {findingIn(finding, row, spoken.language)}{' '}
                <TakeSuggestion finding={finding} row={row} onEdit={onEdit} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {warnings.length > 0 && (
        <AnswerForm title={words.answerTitle} answer={answered} canBePublic onAnswer={answerAll}>
          {answered !== null && isUnanswered && answered.text.trim() !== '' && (
            <button type="button" className="button-quiet" onClick={() => answerAll(answered)}>
              {words.answerSame}
              <OfIndicator indicator={row.indicator} />
            </button>
          )}
        </AnswerForm>
      )}
      {(reasons.length > 0 || reason !== null) && (
        <AnswerForm
          title={words.reasonTitle}
          note={edition === null ? null : words.reasonIsPublic(edition)}
          answer={reason && { reason: reason.code, text: reason.text }}
          onAnswer={({ reason: code, text }) => onEdit({ ...content, reason: { code, text, value } })}
        />
      )}
    </div>
  );
}

/** A part that lacks its whole is not wrong: it is being typed. */
function isUnfinished({ check, params }: EntryFinding, { typed }: EntryContent): boolean {
  if (check !== 'input') return false;
  const isBlank = (typed[params.input] ?? '').trim() === '';
  return isBlank && (params.fault === 'no-numerator' || params.fault === 'no-denominator');
}

function TakeSuggestion({ finding, row, onEdit }: { finding: EntryFinding; row: WorkRow; onEdit: Props['onEdit'] }) {
  const spoken = useSpoken();
  const { draft, known, indicator } = row;
  if (finding.check !== 'slip' && finding.check !== 'input-slip') return null;
  const field = finding.check === 'input-slip' ? finding.params.input : (onlyInput(indicator) ?? wholeField);
  // A worked-out value is not typed: which of its parts slipped, nobody knows but the one who typed them.
  if (field === wholeField && !isWhole(indicator, draft.content)) return null;
  const { suggestion } = finding.params;
  const text = plainNumber(suggestion, spoken.language);
  return (
    <button
      type="button"
      className="button-quiet"
      onClick={() => onEdit(taken(typedIn(draft.content, { field, text }, known), { field, value: suggestion }, row))}
    >
      {spoken.desk.entry.take(amountIn(indicator, { field, value: suggestion }, spoken))}
      <OfIndicator indicator={indicator} />
    </button>
  );
}

/** What is taken is a number and not a text that could be read in two ways. */
function taken(
  content: EntryContent,
  { field, value }: { field: string; value: number },
  { known }: WorkRow,
): EntryContent {
  const read = field === wholeField ? content.value : content.inputs[field];
  return read === value ? content : chosenIn(content, { field, value }, known);
}
