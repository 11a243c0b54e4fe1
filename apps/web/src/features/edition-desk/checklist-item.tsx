import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { inSentence } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { DeskTexts } from '#i18n/sv/desk.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { ChecklistItem } from '#queries/edition-drafts.ts';
import type { Member } from '#queries/members.ts';
import type { ChecklistLine } from './checklist-groups.ts';
import { fieldId } from './draft-content.ts';

export type Known = { members: ReadonlyMap<string, Member>; catalogue: Catalogue };

type Words = DeskTexts['editions']['list'];

type Named = { words: Words; member: string; names: readonly string[]; line: ChecklistLine };

/** What one line says besides the heading of its kind. */
function saying({ words, member, names, line: { first, items } }: Named): string {
  const { code, n = 0, N = 0, before = 0, year = 0, version = 0, field = '', language, status } = first;
  const inLanguage = language ? words.inLanguage[language] : '';
  const [name = ''] = names;
  switch (code) {
    case 'round-missing':
    case 'round-open':
      return words.round(year);
    case 'entry-open':
      return words.open(member, items.length, status ? words.status[status] : '');
    case 'warning-unanswered':
    case 'missing-without-reason':
      return words.figures(member, names.join(', '));
    case 'definition-without-reason':
      return `${words.version(name, version)}, ${inLanguage}`;
    case 'indicator-without-text':
    case 'text-missing':
      return [name, words.fields[field] ?? field, inLanguage].filter((part) => part !== '').join(', ');
    case 'comment-missing':
      return `${name}, ${inLanguage}`;
    case 'note-missing':
    case 'foreword-missing':
      return inLanguage;
    case 'nothing-new':
      return words.nothingNew;
    case 'coverage-low':
      return words.coverage(name, year, n, N);
    case 'coverage-fell':
      return words.fell(name, n, before);
    case 'reporters-fewer':
      return words.reporters(n, before);
    case 'verdicts-turned':
      return words.turned(name, n, N);
    default:
      return words.left(member, n);
  }
}

type LineProps = { line: ChecklistLine; known: Known; children?: ReactNode };

/** One thing to mend or to know, with a way to where that is done. */
export function ChecklistText({ line, known, children }: LineProps) {
  const { list: words } = useDeskTexts().editions;
  const { language } = useSpeech();
  const { first, items } = line;
  const member = first.member === undefined ? undefined : known.members.get(first.member);
  const names = items.map(({ indicator: id }) => {
    const name = known.catalogue.indicators.find((one) => one.id === id)?.name[language] ?? id ?? '';
    return first.member === undefined ? name : inSentence(name);
  });
  const said = saying({ words, member: member?.name ?? first.member ?? '', names, line });
  return (
    <>
      {`${said}. `}
      <Way item={first} member={member} about={said} />
      {children}
    </>
  );
}

type WayProps = { item: ChecklistItem; member: Member | undefined; about: string };

/** Where an item is mended, or can be looked at. */
function Way({ item, member, about }: WayProps): ReactNode {
  const { list: words } = useDeskTexts().editions;
  const { code, indicator, year, language, status } = item;
  const tail = <span className="visually-hidden"> – {about}</span>;
  const isText = code === 'note-missing' || code === 'foreword-missing' || code === 'comment-missing';
  if (isText && language) {
    const field =
      code === 'comment-missing'
        ? { text: 'comment' as const, indicator: indicator ?? '' }
        : { text: code === 'note-missing' ? ('note' as const) : ('foreword' as const) };
    return <FieldLink to={fieldId(field, language)}>{words.toField}</FieldLink>;
  }
  if (code === 'round-missing' || code === 'round-open') {
    return (
      <Link to="/kansli/omgangar">
        {words.toRounds}
        {tail}
      </Link>
    );
  }
  if (code === 'nothing-new') return <FieldLink to={fieldId({ text: 'note' }, 'sv')}>{words.toField}</FieldLink>;
  if (code === 'member-late' || code === 'reporters-fewer') {
    return (
      <Link to="/kansli/paminnelser" search={(old) => ({ ...old, year })}>
        {words.toReminders}
        {tail}
      </Link>
    );
  }
  if (code === 'entry-open' && status === 'submitted' && member) {
    return (
      <Link to="/kansli/granska/$slug" params={{ slug: member.slug }} search={(old) => ({ ...old, year })}>
        {words.toReview}
        {tail}
      </Link>
    );
  }
  if (member) {
    return (
      <Link
        to="/rapportera/$slug"
        params={{ slug: member.slug }}
        search={(old) => ({ ...old, year })}
        {...(indicator !== undefined && { hash: indicator })}
      >
        {words.toReport}
        {tail}
      </Link>
    );
  }
  if (indicator !== undefined) {
    return (
      <Link to="/nyckeltal/$id" params={{ id: indicator }}>
        {words.toIndicator}
        {tail}
      </Link>
    );
  }
  return null;
}

/** To a field on the same page, which is opened where it is folded away. */
function FieldLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={`#${to}`}
      onClick={() => {
        // The field may be in something that is still to be opened; the page listens for that.
        requestAnimationFrame(() => document.getElementById(to)?.focus());
      }}
    >
      {children}
    </a>
  );
}
