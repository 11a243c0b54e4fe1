import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { byName } from '#i18n/format.ts';
import { matchingMembers } from './matching-members.ts';
import styles from './member-combo-box.module.css';

export type Choosable = { code: string; name: string };

type Props<M extends Choosable> = {
  /** Undefined until they have been fetched. */
  members: readonly M[] | undefined;
  words: { label: string; hint: string; list: string; empty: string; found: (n: number) => string };
  /** What stands beside a name in the list. */
  detailOf: (member: M) => string | null;
  onChoose: (member: M) => void;
  /** A smaller field, emptied by each choice, for choosing several. */
  isForSeveral?: boolean;
};

/**
 * Finds a member by typing: a combo box after the pattern of the ARIA Authoring Practices. The field is the browser's own
 * and keeps what is typed before the page has come alive.
 */
export function MemberComboBox<M extends Choosable>({ members, words, detailOf, onChoose, isForSeveral }: Props<M>) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const found = isOpen && members ? matchingMembers(members, text, byName) : [];

  const type = useCallback((typed: string) => {
    setText(typed);
    setIsOpen(true);
    setActive(-1);
  }, []);
  // What was typed, or where the reader stood, before the page came alive.
  useEffect(() => {
    if (input.current && document.activeElement === input.current) type(input.current.value);
  }, [type]);

  const show = (member: M) => {
    setIsOpen(false);
    setActive(-1);
    if (isForSeveral && input.current) {
      setText('');
      input.current.value = '';
    }
    onChoose(member);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active] ?? (text === '' ? undefined : found[0]);
    if (step !== undefined) {
      setIsOpen(true);
      setActive(stepped(active, step, found.length));
    } else if (event.key === 'Enter' && chosen) show(chosen);
    else if (event.key === 'Escape') setIsOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className={isForSeveral ? styles.several : styles.field}>
      <label className={styles.label} htmlFor={`${id}input`}>
        {words.label}
      </label>
      <input
        ref={input}
        id={`${id}input`}
        className={styles.input}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}list`}
        aria-activedescendant={found[active] && `${id}${found[active].code}`}
        aria-describedby={`${id}hint`}
        autoComplete="off"
        spellCheck={false}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={press}
      />
      <p id={`${id}hint`} className={styles.hint}>
        {words.hint}
      </p>
      <Suggestions
        id={id}
        isOpen={isOpen}
        found={found}
        active={active}
        words={words}
        detailOf={detailOf}
        onChoose={show}
      />
      <p role="status" className="visually-hidden">
        {isOpen && text !== '' && words.found(found.length)}
      </p>
    </div>
  );
}

type SuggestionsProps<M extends Choosable> = Pick<Props<M>, 'words' | 'detailOf' | 'onChoose'> & {
  id: string;
  isOpen: boolean;
  found: readonly M[];
  active: number;
};

function Suggestions<M extends Choosable>({
  id,
  isOpen,
  found,
  active,
  words,
  detailOf,
  onChoose,
}: SuggestionsProps<M>) {
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div className={styles.popover} hidden={!isOpen}>
      <ul id={`${id}list`} role="listbox" aria-label={words.list} className={styles.list}>
        {found.map((member, i) => (
          <li
            key={member.code}
            ref={i === active ? current : null}
            id={`${id}${member.code}`}
            role="option"
            aria-selected={i === active}
            className={styles.option}
            // The field keeps the focus, so that a click is not taken for leaving it.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(member)}
          >
            <span>{member.name}</span> <span className={styles.detail}>{detailOf(member)}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.empty}>{words.empty}</p>}
    </div>
  );
}

/** The next or the previous one, round the ends; from nowhere to the first or the last. */
function stepped(active: number, step: number, count: number): number {
  if (count === 0) return -1;
  return active === -1 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count;
}
