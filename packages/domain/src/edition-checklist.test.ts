import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionChecklist, type ChecklistFacts, type RoundFigure } from './edition-checklist.ts';
import { checklistBlocks, checklistWarnings, isBlocking } from './edition-checklist-item.ts';
import type { EditionDraft } from './edition.ts';
import { entryStatuses } from './entry.ts';
import type { Indicator } from './indicator.ts';

const text = (sv: string, en = sv) => ({ sv, en });

const indicator: Indicator = {
  id: 'waste',
  name: text('Avfall', 'Waste'),
  description: text('Hur mycket', 'How much'),
  unit: 'kg/person',
  unitName: text('kg per person'),
  decimals: 0,
  polarity: 'lower',
  criteria: [2],
  goals: [],
  appliesTo: ['municipality'],
  reportedBy: 'member',
  inputs: [],
  factor: 1,
  scopes: [],
  sumOf: [],
  limits: { min: null, max: null, hardMin: 0, hardMax: null },
  scale: 'linear',
  shownSource: 'own',
  kolada: null,
  definitions: [
    { version: 1, validFrom: 2000, change: 'first', reason: text('Den första', 'The first'), classes: null },
  ],
  targets: [],
};

const draft: EditionDraft = {
  year: 2026,
  round: 2025,
  set: 'tolv',
  note: text('Årets siffror', 'The figures of the year'),
  foreword: text('Ett ord', 'A word'),
  comments: {},
  publishAt: null,
};

const approved: RoundFigure = {
  member: '0001',
  indicator: 'waste',
  status: 'approved',
  isKnown: true,
  isReported: true,
  unanswered: 0,
};

const clear: ChecklistFacts = {
  draft,
  round: 'closed',
  figures: [approved],
  catalogue: { set: { name: text('Tolv'), description: text('Tolv') }, indicators: [indicator], sources: [] },
  coverage: [{ indicator: 'waste', year: 2025, n: 8, N: 10, before: 8 }],
  turned: [{ indicator: 'waste', n: 1, N: 10 }],
  reporters: { now: 8, before: 8 },
  published: null,
  sha256: 'a',
};

const found = (changes: Partial<ChecklistFacts>) => editionChecklist({ ...clear, ...changes });
const figure = (changes: Partial<RoundFigure>) => ({ ...approved, ...changes });
const withIndicator = (changes: Partial<Indicator>) => ({
  catalogue: { ...clear.catalogue, indicators: [{ ...indicator, ...changes }] },
});

test('a draft that nothing stands against has an empty list', () => {
  expect(editionChecklist(clear)).toEqual([]);
});

describe('what blocks', () => {
  test.each([
    ['no round', { round: null }, [{ code: 'round-missing', year: 2025 }]],
    ['an open round', { round: 'open' }, [{ code: 'round-open', year: 2025 }]],
    ['a planned round', { round: 'planned' }, [{ code: 'round-open', year: 2025 }]],
    [
      'no foreword',
      { draft: { ...draft, foreword: text('', ' ') } },
      [
        { code: 'foreword-missing', language: 'sv' },
        { code: 'foreword-missing', language: 'en' },
      ],
    ],
    [
      'a note in one language',
      { draft: { ...draft, note: text('Årets', '') } },
      [{ code: 'note-missing', language: 'en' }],
    ],
    [
      'a comment in one language',
      { draft: { ...draft, comments: { waste: text('Minskar', '') } } },
      [{ code: 'comment-missing', indicator: 'waste', language: 'en' }],
    ],
    ...['#', '* * *', '<!-- TODO: translate -->', '<!-- open'].map(
      (nothing) =>
        [
          `a comment that is ${nothing} in English`,
          { draft: { ...draft, comments: { waste: text('Minskar', nothing) } } },
          [{ code: 'comment-missing', indicator: 'waste', language: 'en' }],
        ] as const,
    ),
    [
      'an indicator without a description in English',
      withIndicator({ description: text('Hur mycket', '') }),
      [{ code: 'indicator-without-text', indicator: 'waste', field: 'description', language: 'en' }],
    ],
    [
      'an indicator without a definition',
      withIndicator({ definitions: [] }),
      [{ code: 'indicator-without-text', indicator: 'waste', field: 'definition' }],
    ],
    [
      'a definition version without a reason',
      withIndicator({
        definitions: [...indicator.definitions, { ...indicator.definitions[0]!, version: 2, reason: text('', '') }],
      }),
      [
        { code: 'definition-without-reason', indicator: 'waste', version: 2, language: 'sv' },
        { code: 'definition-without-reason', indicator: 'waste', version: 2, language: 'en' },
      ],
    ],
    [
      'a scope without English',
      withIndicator({ scopes: [{ id: 'cars', name: text('Bilar', '') }] }),
      [{ code: 'text-missing', indicator: 'waste', field: 'scope', language: 'en' }],
    ],
  ] as const)('%s', (_, changes, expected) => {
    const items = found(changes);
    expect(items).toEqual(expected);
    expect(items.every(isBlocking)).toBe(true);
  });

  test('a comment that is blank in both languages is none', () => {
    expect(found({ draft: { ...draft, comments: { waste: text('', '') } } })).toEqual([]);
  });

  test.each(['awaiting', 'submitted', 'returned'] as const)('a figure that is still %s', (status) => {
    expect(found({ figures: [figure({ status, isKnown: false })] })).toEqual([
      { code: 'entry-open', member: '0001', indicator: 'waste', year: 2025, status },
    ]);
  });

  test('a warning that nobody has answered, also of a figure that is public', () => {
    expect(found({ figures: [figure({ unanswered: 2 })] })).toEqual([
      { code: 'warning-unanswered', member: '0001', indicator: 'waste', year: 2025, n: 2 },
    ]);
  });

  test('a figure without a reason of a member that has reported others, unless it has been decided', () => {
    const figures = [approved, figure({ indicator: 'food', status: null, isKnown: false })];
    expect(found({ figures })).toEqual([
      { code: 'missing-without-reason', member: '0001', indicator: 'food', year: 2025 },
    ]);
    expect(found({ figures, draft: { ...draft, withoutReason: ['0001'] } })).toEqual([]);
    expect(found({ figures: figures.map((one) => ({ ...one, isReported: false })) })).toEqual([]);
  });

  test('the same figures with the same words once more', () => {
    const { note, foreword, comments, set, round } = draft;
    const said = { note, foreword, comments: { ...comments, waste: text('', '') }, set, round };
    const published = { ...said, sha256: 'a', hasSameCatalogue: true };
    expect(found({ published })).toEqual([{ code: 'nothing-new' }]);
    expect(found({ published, sha256: 'b' })).toEqual([]);
    expect(found({ published: { ...published, hasSameCatalogue: false } })).toEqual([]);
    expect(found({ published, draft: { ...draft, note: text('En rättelse', 'A correction') } })).toEqual([]);
  });
});

describe('what is only said', () => {
  test.each([
    [
      'few that have a value',
      { coverage: [{ indicator: 'waste', year: 2025, n: 4, N: 10, before: null }] },
      [{ code: 'coverage-low', indicator: 'waste', year: 2025, n: 4, N: 10 }],
    ],
    [
      'fewer than in the edition before',
      { coverage: [{ indicator: 'waste', year: 2025, n: 7, N: 10, before: 8 }] },
      [{ code: 'coverage-fell', indicator: 'waste', year: 2025, n: 7, N: 10, before: 8 }],
    ],
    [
      'fewer reporters',
      { reporters: { now: 7, before: 8 } },
      [{ code: 'reporters-fewer', year: 2025, n: 7, before: 8 }],
    ],
    [
      'many that turned',
      { turned: [{ indicator: 'waste', n: 3, N: 10 }] },
      [{ code: 'verdicts-turned', indicator: 'waste', n: 3, N: 10 }],
    ],
    [
      'a member that has reported nothing',
      { figures: [figure({ status: null, isKnown: false })] },
      [{ code: 'member-late', member: '0001', year: 2025, n: 1 }],
    ],
    [
      'a draft that was left',
      { figures: [approved, figure({ indicator: 'food', status: 'draft', isKnown: true })] },
      [{ code: 'draft-left', member: '0001', year: 2025, n: 1 }],
    ],
  ] as const)('%s', (_, changes, expected) => {
    const items = found(changes);
    expect(items).toEqual(expected);
    expect(items.some(isBlocking)).toBe(false);
  });

  test('half the members are enough, and so is nearly as many as before', () => {
    expect(found({ coverage: [{ indicator: 'waste', year: 2025, n: 5, N: 10, before: 5 }] })).toEqual([]);
    expect(found({ coverage: [{ indicator: 'waste', year: 2025, n: 18, N: 20, before: 20 }] })).toEqual([]);
  });

  test('two members that turned are not many, however few there are', () => {
    expect(found({ turned: [{ indicator: 'waste', n: 2, N: 3 }] })).toEqual([]);
  });
});

test('what blocks stands before what is only said, and a code is one or the other', () => {
  const figures = fc.array(
    fc.record({
      member: fc.constantFrom('0001', '0002', '0003'),
      indicator: fc.constantFrom('waste', 'food'),
      status: fc.option(fc.constantFrom(...entryStatuses)),
      isKnown: fc.boolean(),
      isReported: fc.boolean(),
      unanswered: fc.nat(2),
    }),
  );
  fc.assert(
    fc.property(figures, fc.constantFrom('open', 'closed', null), (some, round) => {
      const blocking = found({ figures: some, round }).map(isBlocking);
      expect(blocking).toEqual([...blocking].sort((a, b) => Number(b) - Number(a)));
    }),
  );
  expect(new Set([...checklistBlocks, ...checklistWarnings]).size).toBe(
    checklistBlocks.length + checklistWarnings.length,
  );
});
