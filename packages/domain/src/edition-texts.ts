import type { ChecklistItem } from './edition-checklist-item.ts';
import type { EditionDraft } from './edition.ts';
import type { Indicator, IndicatorSet, Localized, Source } from './indicator.ts';

/** What an edition shows of the catalogue: its set, the set's indicators, and the sources that they are shown from. */
export type Catalogued = {
  set: Pick<IndicatorSet, 'name' | 'description'>;
  indicators: readonly Indicator[];
  sources: readonly Source[];
};

const languages = ['sv', 'en'] as const;

/** The texts that a reader of an edition would look for in vain: of the catalogue, and of the draft itself. */
export function missingTexts(draft: EditionDraft, { set, indicators, sources }: Catalogued): ChecklistItem[] {
  return [
    ...indicators.flatMap(definitionItems),
    ...indicators.flatMap(indicatorItems),
    ...lacking({ set: set.name, 'set-description': set.description }).map((of) => ({
      code: 'text-missing' as const,
      ...of,
    })),
    ...sources.flatMap(({ name, citation }) =>
      lacking({ source: name, citation }).map((of) => ({ code: 'text-missing' as const, ...of })),
    ),
    ...draftItems(draft),
  ];
}

/** The texts of an indicator that are blank in a language. */
export function missingTextsOf(indicator: Indicator): { language: 'sv' | 'en' }[] {
  return [...definitionItems(indicator), ...indicatorItems(indicator)].flatMap(({ language }) =>
    language === undefined ? [] : { language },
  );
}

function definitionItems({ id: indicator, definitions }: Indicator): ChecklistItem[] {
  if (definitions.length === 0) return [{ code: 'indicator-without-text', indicator, field: 'definition' }];
  return definitions.flatMap(({ version, reason }) =>
    lacking({ reason }).map(({ language }) => ({
      code: 'definition-without-reason' as const,
      indicator,
      version,
      language,
    })),
  );
}

function indicatorItems({ id: indicator, ...said }: Indicator): ChecklistItem[] {
  const { name, description, unitName, inputs, scopes, targets } = said;
  return [
    ...lacking({ name, description, unit: unitName }).map((of) => ({
      code: 'indicator-without-text' as const,
      indicator,
      ...of,
    })),
    ...[
      ...inputs.flatMap((input) => lacking({ input: input.name })),
      ...scopes.flatMap((scope) => lacking({ scope: scope.name })),
      ...targets.flatMap(({ reference }) => lacking({ target: reference })),
    ].map((of) => ({ code: 'text-missing' as const, indicator, ...of })),
  ];
}

function draftItems({ note, foreword, comments }: EditionDraft): ChecklistItem[] {
  return [
    ...lacking({ note }).map(({ language }) => ({ code: 'note-missing' as const, language })),
    ...lacking({ foreword }).map(({ language }) => ({ code: 'foreword-missing' as const, language })),
    ...Object.entries(comments).flatMap(([indicator, comment]) =>
      // An indicator need not be commented on; where it is, everybody can read it.
      languages.every((language) => isBlank(comment[language]))
        ? []
        : lacking({ comment }).map(({ language }) => ({ code: 'comment-missing' as const, indicator, language })),
    ),
  ];
}

function lacking(texts: Record<string, Localized>): { field: string; language: 'sv' | 'en' }[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    languages.flatMap((language) => (isBlank(text[language]) ? { field, language } : [])),
  );
}

/** A text without a letter or a digit says nothing, however it is marked up; nor does a comment in it. */
const isBlank = (text: string) => !/[\p{L}\p{N}]/u.test(text.replaceAll(/<!--[^]*?(-->|$)/g, ''));
