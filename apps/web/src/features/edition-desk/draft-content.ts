import type { DraftContent, EditionDraft } from '#queries/edition-drafts.ts';

/** The languages of a text, in the order in which they stand. */
export const languages = ['sv', 'en'] as const;

export type TextField = { text: 'note' | 'foreword' } | { text: 'comment'; indicator: string };

/** What a text can be at most, as the service takes it. */
export const longest: Record<TextField['text'], number> = { note: 300, foreword: 12_000, comment: 4_000 };

/** The name of a text's field in the page: `note-en`, `comment-organic-food-sv`. */
export function fieldId(field: TextField, language: 'sv' | 'en'): string {
  return field.text === 'comment' ? `comment-${field.indicator}-${language}` : `${field.text}-${language}`;
}

const nothing = { sv: '', en: '' };

export function textIn(content: DraftContent, field: TextField): { sv: string; en: string } {
  return field.text === 'comment' ? (content.comments[field.indicator] ?? nothing) : content[field.text];
}

export function withText(
  content: DraftContent,
  field: TextField,
  { language, text }: { language: 'sv' | 'en'; text: string },
): DraftContent {
  const both = { ...textIn(content, field), [language]: text };
  if (field.text !== 'comment') return { ...content, [field.text]: both };
  return { ...content, comments: { ...content.comments, [field.indicator]: both } };
}

/** What people write of a draft, without what the service knows of it. */
export function contentOf({ round, set, note, foreword, comments, withoutReason }: EditionDraft): DraftContent {
  return { round, set, note, foreword, comments, withoutReason };
}

/** Whether two drafts say the same, however their parts are ordered. A comment that says nothing is none. */
export function sameContent(one: DraftContent, other: DraftContent): boolean {
  return plain(one) === plain(other);
}

function plain({ round, set, note, foreword, comments, withoutReason }: DraftContent): string {
  const said = Object.entries(comments).flatMap(([id, { sv, en }]) =>
    sv.trim() === '' && en.trim() === '' ? [] : [JSON.stringify([id, sv, en])],
  );
  const texts = [note.sv.trim(), note.en.trim(), foreword.sv, foreword.en];
  return JSON.stringify([round, set, texts, said.sort(), [...withoutReason].sort()]);
}

/** The texts that are longer than the service takes. */
export function tooLong(content: DraftContent): { id: string; field: TextField }[] {
  const fields: TextField[] = [
    { text: 'note' },
    { text: 'foreword' },
    ...Object.keys(content.comments).map((indicator) => ({ text: 'comment' as const, indicator })),
  ];
  return fields.flatMap((field) =>
    languages.flatMap((language) =>
      textIn(content, field)[language].length > longest[field.text] ? [{ id: fieldId(field, language), field }] : [],
    ),
  );
}
