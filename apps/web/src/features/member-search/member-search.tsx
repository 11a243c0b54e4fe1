import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { byName } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { membersQuery, type Member } from '#queries/members.ts';
import { rememberOwnMember } from '#ui/own-member.ts';
import { matchingMembers } from '#ui/matching-members.ts';
import styles from './member-search.module.css';

/**
 * Finds a municipality by typing: a combo box after the pattern of the ARIA Authoring Practices. The field is the
 * browser's own and keeps what is typed before the page has come alive.
 */
export function MemberSearch() {
  const { texts } = useSpeech();
  const { data } = useQuery(membersQuery);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const found = isOpen && data ? matchingMembers(data.members, text, byName) : [];

  const type = useCallback((typed: string) => {
    setText(typed);
    setIsOpen(true);
    setActive(-1);
  }, []);
  // What was typed, or where the reader stood, before the page came alive.
  useEffect(() => {
    if (input.current && document.activeElement === input.current) type(input.current.value);
  }, [type]);

  const show = ({ slug }: Member) => {
    setIsOpen(false);
    rememberOwnMember(slug);
    void navigate({ to: '/kommun/$slug', params: { slug }, search: (old) => ({ ...old, own: undefined }) });
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
    <div className={styles.field}>
      <label className={styles.label} htmlFor={`${id}input`}>
        {texts.start.searchLabel}
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
        {texts.start.searchHint}
      </p>
      <Suggestions id={id} isOpen={isOpen} found={found} active={active} onChoose={show} />
      <p role="status" className="visually-hidden">
        {isOpen && text !== '' && texts.start.searchFound(found.length)}
      </p>
    </div>
  );
}

type SuggestionsProps = {
  id: string;
  isOpen: boolean;
  found: readonly Member[];
  active: number;
  onChoose: (member: Member) => void;
};

function Suggestions({ id, isOpen, found, active, onChoose }: SuggestionsProps) {
  const { texts } = useSpeech();
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div className={styles.popover} hidden={!isOpen}>
      <ul id={`${id}list`} role="listbox" aria-label={texts.start.searchList} className={styles.list}>
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
            <span>{member.name}</span>{' '}
            <span className={styles.detail}>{member.leftYear === null ? member.county : texts.start.searchPast}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.empty}>{texts.start.searchEmpty}</p>}
    </div>
  );
}

/** The next or the previous one, round the ends; from nowhere to the first or the last. */
function stepped(active: number, step: number, count: number): number {
  if (count === 0) return -1;
  return active === -1 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count;
}
