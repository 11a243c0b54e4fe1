import { useQuery } from '@tanstack/react-query';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { checklistQuery } from '#queries/edition-drafts.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { checklistGroups, countLines, type ChecklistGroup, type ChecklistLine } from './checklist-groups.ts';
import { ChecklistText, type Known } from './checklist-item.tsx';
import styles from './edition-desk.module.css';

type Props = {
  year: number;
  known: Known;
  isUnsaved: boolean;
  /** Members whose gaps have been accepted, and what changes that. */
  accepted: readonly string[];
  onAccept: (members: string[]) => void;
};

const listHeight = 240;
const shownAtOnce = 6;

/** What keeps an edition from being published, and what should be known before it is. */
export function Checklist({ year, known, isUnsaved, accepted, onAccept }: Props) {
  const { list: words } = useDeskTexts().editions;
  const { data, error, refetch } = useQuery(checklistQuery(year));
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={listHeight} />;
  const groups = checklistGroups(data.items);
  const blocks = groups.filter(({ isBlocking }) => isBlocking);
  const warnings = groups.filter(({ isBlocking }) => !isBlocking);
  const count = countLines(data.items);
  return (
    <section aria-labelledby="edition-checklist">
      <h2 id="edition-checklist" tabIndex={-1}>
        {words.title}
      </h2>
      {isUnsaved && <p className={styles.hint}>{words.unsaved}</p>}
      <div role="status">
        <h3 className={styles.count} data-kind={blocks.length > 0 ? 'blocks' : 'clear'}>
          {words.blocks(count.blocks)}
        </h3>
      </div>
      {blocks.length === 0 ? (
        <p>{words.clear}</p>
      ) : (
        <Groups groups={blocks} known={known} onAccept={(member) => onAccept([...accepted, member])} />
      )}
      {accepted.length > 0 && (
        <div className={styles.accepted}>
          <p>{words.accepted}</p>
          <ul>
            {accepted.map((code) => (
              <li key={code}>
                {known.members.get(code)?.name ?? code}{' '}
                <button
                  type="button"
                  className={styles.inline}
                  onClick={() => onAccept(accepted.filter((one) => one !== code))}
                >
                  {words.undo}
                  <span className="visually-hidden"> {known.members.get(code)?.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {warnings.length > 0 && (
        <>
          <h3 className={styles.count} data-kind="warnings">
            {words.warnings(count.warnings)}
          </h3>
          <Groups groups={warnings} known={known} onAccept={() => {}} />
        </>
      )}
    </section>
  );
}

type GroupsProps = { groups: readonly ChecklistGroup[]; known: Known; onAccept: (member: string) => void };

function Groups({ groups, known, onAccept }: GroupsProps) {
  const { list: words } = useDeskTexts().editions;
  return (
    <ul className={styles.groups}>
      {groups.map(({ code, isBlocking, lines, items }) => {
        const shown = lines.map((line) => (
          <li key={JSON.stringify(line.first)}>
            <ChecklistText line={line} known={known}>
              {code === 'missing-without-reason' && <Accept line={line} known={known} onAccept={onAccept} />}
            </ChecklistText>
          </li>
        ));
        return (
          <li key={code} data-kind={isBlocking ? 'blocks' : 'warnings'}>
            <p>
              {words.groups[code](code === 'entry-open' || code === 'warning-unanswered' ? items.length : lines.length)}
            </p>
            <ul>{shown.slice(0, shownAtOnce)}</ul>
            {shown.length > shownAtOnce && (
              <details>
                <summary>{words.rest(shown.length - shownAtOnce)}</summary>
                <ul>{shown.slice(shownAtOnce)}</ul>
              </details>
            )}
            {mendedInData.has(code) && <p className={styles.hint}>{words.inData}</p>}
          </li>
        );
      })}
    </ul>
  );
}

const mendedInData: ReadonlySet<string> = new Set([
  'definition-without-reason',
  'indicator-without-text',
  'text-missing',
]);

type AcceptProps = { line: ChecklistLine; known: Known; onAccept: (member: string) => void };

/** Gaps that nobody will explain are published as gaps, once that has been decided. */
function Accept({ line: { first }, known, onAccept }: AcceptProps) {
  const { list: words } = useDeskTexts().editions;
  const code = first.member ?? '';
  return (
    <>
      {' '}
      <button
        type="button"
        className={styles.inline}
        aria-label={words.accept(known.members.get(code)?.name ?? code)}
        onClick={() => onAccept(code)}
      >
        {words.acceptShort}
      </button>
    </>
  );
}
