import type { ChecklistItem } from './edition-checklist-item.ts';
import { missingTexts, type Catalogued } from './edition-texts.ts';
import type { Edition, EditionDraft } from './edition.ts';
import type { EntryStatus } from './entry.ts';
import type { RoundStatus } from './round.ts';

/** A figure that the round asks a present member for. `unanswered`: warnings that nobody has answered. */
export type RoundFigure = {
  member: string;
  indicator: string;
  status: EntryStatus | null;
  /** Whether the public has a value of the year, or a reason why there is none. */
  isKnown: boolean;
  /** Whether a member reports it; what comes from a central source is nobody's to explain. */
  isReported: boolean;
  unanswered: number;
};

/** How many have a value of an indicator in the year that it stands in. `before`: in the edition before. */
export type Coverage = { indicator: string; year: number; n: number; N: number; before: number | null };

/** Of how many members the direction of an indicator turned since the edition before, of those judged both times. */
export type Turned = { indicator: string; n: number; N: number };

type Said = Pick<EditionDraft, 'note' | 'foreword' | 'comments' | 'set' | 'round'>;

export type ChecklistFacts = {
  draft: EditionDraft;
  /** Null where there is no round of that year. */
  round: RoundStatus | null;
  figures: readonly RoundFigure[];
  catalogue: Catalogued;
  coverage: readonly Coverage[];
  turned: readonly Turned[];
  /** How many members have reported of the newest year, now and in the edition before. */
  reporters: { now: number; before: number | null };
  /**
   * The newest edition of the same year that has not been withdrawn, whether its members, indicators and definitions are
   * those of now, and the checksum that the figures have now.
   */
  published: (Said & Pick<Edition, 'sha256'> & { hasSameCatalogue: boolean }) | null;
  sha256: string;
};

const fewestShare = 0.5;
const coverageFall = 0.1;
const turnedShare = 0.2;
const fewestTurned = 3;

/** Everything that stands against publishing a draft, or that should be known before: what blocks stands first. */
export function editionChecklist(facts: ChecklistFacts): ChecklistItem[] {
  const { draft, round, catalogue } = facts;
  return [
    ...roundItems(round, draft.round),
    ...figureItems(facts),
    ...missingTexts(draft, catalogue),
    ...(isNothingNew(facts) ? [{ code: 'nothing-new' as const }] : []),
    ...warningItems(facts),
  ];
}

function roundItems(round: RoundStatus | null, year: number): ChecklistItem[] {
  if (round === null) return [{ code: 'round-missing', year }];
  return round === 'closed' ? [] : [{ code: 'round-open', year }];
}

const openStatuses: readonly (EntryStatus | null)[] = ['awaiting', 'submitted', 'returned'];
const handedIn: readonly (EntryStatus | null)[] = [...openStatuses, 'approved'];

/** The members that have handed in anything at all of the round. */
function reportersIn(figures: readonly RoundFigure[]): Set<string> {
  return new Set(figures.filter(({ status }) => handedIn.includes(status)).map(({ member }) => member));
}

function figureItems({ draft, figures }: ChecklistFacts): ChecklistItem[] {
  const year = draft.round;
  const reporters = reportersIn(figures);
  const accepted = new Set(draft.withoutReason);
  return figures.flatMap(({ member, indicator, status, isKnown, isReported, unanswered }): ChecklistItem[] => {
    const at = { member, indicator, year };
    const isOpen = openStatuses.includes(status);
    const isSilent = isReported && !isKnown && !isOpen && reporters.has(member) && !accepted.has(member);
    return [
      ...(isOpen && status !== null ? [{ code: 'entry-open' as const, ...at, status }] : []),
      ...(unanswered > 0 ? [{ code: 'warning-unanswered' as const, ...at, n: unanswered }] : []),
      ...(isSilent ? [{ code: 'missing-without-reason' as const, ...at }] : []),
    ];
  });
}

function warningItems({ draft, figures, coverage, turned, reporters }: ChecklistFacts): ChecklistItem[] {
  const { now, before } = reporters;
  return [
    ...coverage.flatMap(({ indicator, year, n, N }): ChecklistItem[] =>
      N > 0 && n < fewestShare * N ? [{ code: 'coverage-low', indicator, year, n, N }] : [],
    ),
    ...coverage.flatMap(({ indicator, year, n, N, before: then }): ChecklistItem[] =>
      then !== null && then - n > coverageFall * then
        ? [{ code: 'coverage-fell', indicator, year, n, N, before: then }]
        : [],
    ),
    ...(before !== null && now < before
      ? [{ code: 'reporters-fewer' as const, year: draft.round, n: now, before }]
      : []),
    ...turned.flatMap(({ indicator, n, N }): ChecklistItem[] =>
      n >= fewestTurned && n > turnedShare * N ? [{ code: 'verdicts-turned', indicator, n, N }] : [],
    ),
    ...memberItems(figures, draft.round),
  ];
}

/** Members that have handed in nothing of what only they can say, and those with figures that were begun and left. */
function memberItems(figures: readonly RoundFigure[], year: number): ChecklistItem[] {
  const reporters = reportersIn(figures);
  const left = new Map<string, number>();
  const begun = new Map<string, number>();
  for (const { member, status, isKnown, isReported } of figures) {
    if (isReported && !isKnown && !reporters.has(member)) left.set(member, (left.get(member) ?? 0) + 1);
    if (status === 'draft') begun.set(member, (begun.get(member) ?? 0) + 1);
  }
  return [
    ...[...left].map(([member, n]) => ({ code: 'member-late' as const, member, year, n })),
    ...[...begun].map(([member, n]) => ({ code: 'draft-left' as const, member, year, n })),
  ];
}

/** Whether the same figures have been published with the same words already. */
function isNothingNew({ draft, published, sha256 }: ChecklistFacts): boolean {
  if (published === null || !published.hasSameCatalogue || published.sha256 !== sha256) return false;
  return saidIn(draft) === saidIn(published);
}

function saidIn({ note, foreword, comments, set, round }: Said): string {
  const commented = Object.entries(comments).flatMap(([id, { sv, en }]) =>
    sv === '' && en === '' ? [] : JSON.stringify([id, sv, en]),
  );
  return JSON.stringify([note.sv, note.en, foreword.sv, foreword.en, set, round, commented.sort()]);
}
