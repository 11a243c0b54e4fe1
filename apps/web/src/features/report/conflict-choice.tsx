import type { EntryContent } from '@ratthall/domain/entry';
import { useState } from 'react';
import { differingParts, likelyChoice, mergedOf, type Part, type Side } from './conflict.ts';
import { figureIn } from './figure-words.ts';
import { useSpoken } from './spoken.ts';
import { formatMoment } from '#i18n/dates.ts';
import { personName } from '#ui/person-name.ts';
import type { WorkRow } from './use-work.ts';
import styles from './conflict-choice.module.css';

type Props = { row: WorkRow; person: string; onChoose: (content: EntryContent) => void };

/** Two versions of a figure side by side: one of them is chosen, or parts of each. */
export function ConflictChoice({ row, person, onChoose }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.entry;
  const { draft, indicator } = row;
  const [chosen, setChosen] = useState<Partial<Record<Part, Side>>>({});
  if (!draft.conflict) return null;
  const { content: theirs, author, createdAt } = draft.conflict;
  const mine = draft.content;
  const isOwn = author.id === person;
  const title = isOwn ? words.conflictOwn : words.conflictTitle;
  const time = formatMoment(createdAt, spoken.language);
  const choice = { ...likelyChoice({ mine, theirs, base: draft.acknowledged }), ...chosen };
  const said = saidIn(row, spoken);
  const sides: [Side, string, EntryContent][] = [
    ['mine', words.conflictMine, mine],
    [
      'theirs',
      isOwn ? words.conflictOwnVersion(time) : words.conflictTheirs(personName(author, spoken.desk), time),
      theirs,
    ],
  ];
  return (
    <div
      className={styles.conflict}
      role="group"
      tabIndex={-1}
      data-choice
      aria-label={`${title}: ${indicator.name[spoken.language]}`}
    >
      <p>
        <strong>{title}.</strong> {words.conflictLead}
      </p>
      {differingParts({ mine, theirs }).map((part) => (
        <fieldset key={part}>
          <legend>{words.conflictParts[part]}</legend>
          {sides.map(([side, who, content]) => (
            <label key={side}>
              <input
                type="radio"
                name={`${indicator.id}-${part}`}
                checked={choice[part] === side}
                onChange={() => setChosen({ ...chosen, [part]: side })}
              />
              <span>
                {who}: <strong>{said(content, part)}</strong>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" className="button" onClick={() => onChoose(mergedOf({ mine, theirs }, choice))}>
        {words.conflictSave}
      </button>
    </div>
  );
}

/** What a version says in one of its parts. */
function saidIn({ indicator, central }: WorkRow, spoken: ReturnType<typeof useSpoken>) {
  const words = spoken.desk.entry;
  return (content: EntryContent, part: Part): string => {
    const { scope, method, isBreak, publicNote, internalNote, answers, reason, typed } = content;
    const texts: Record<Part, string> = {
      figure:
        content.value === null && content.kind === 'value'
          ? Object.values(typed).join(' · ')
          : figureIn(content, indicator, { ...spoken, central: central?.value ?? null }),
      scope: indicator.scopes
        .filter(({ id }) => scope.includes(id))
        .map(({ name }) => name[spoken.language])
        .join(', '),
      method: [method && words.methods[method], isBreak && words.isBreak].filter((text) => text).join(', '),
      publicNote,
      internalNote,
      answers: answers.map(({ text }) => text).join(' · '),
      reason: reason?.text ?? '',
    };
    return texts[part] === '' ? words.nothing : texts[part];
  };
}
