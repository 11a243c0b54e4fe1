import {
  asCorrected,
  isOtherFigure,
  isPublishedIn,
  withShown,
  type ChangedFigure,
} from '@ratthall/domain/as-corrected';
import { correctionEffects } from '@ratthall/domain/correction-effects';
import {
  isMajorChange,
  type CorrectedFigure,
  type Correction,
  type CorrectionEffect,
} from '@ratthall/domain/correction';
import { observationOf, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Observation } from '@ratthall/domain/observation';
import type { PublishedNow } from './published-now.ts';

/** A figure that is shown from now on, as it is to be; null where there is none any more. */
export type NewFigure = ChangedFigure & { indicator: Indicator };

/** Who and why: for one figure, or for all of a load. */
export type Told = Pick<Correction, 'source' | 'reason' | 'reportedBy' | 'approvedBy' | 'approvedAt'>;

/** `version`: the number of the data version that the new figures make. */
type Known = { edition: PublishedNow; today: Dataset; version: number };

/** More figures of an indicator than this, changed by one load, are told as one correction. */
export const mostOneByOne = 20;
const mostEffects = 60;

/**
 * The corrections that new figures are of what the edition says, one after the other: each changes what is left after the
 * one before. A figure that the edition says nothing of is none, and neither is one that reads the same and turns nothing.
 */
export function correctionsOf(
  figures: readonly NewFigure[],
  { edition, today, version }: Known,
  toldOf: (figure: NewFigure) => Told,
): Correction[] {
  const published = publishedOf(figures, { edition });
  const standing = new Map<string, Dataset>();
  return published.flatMap((one, i): Correction | never[] => {
    const { indicator, member, year, figure } = one;
    const before = standing.get(indicator.id) ?? asCorrected(edition.dataset, today, indicator);
    const after = withShown(before, indicator, [one]);
    standing.set(indicator.id, after);
    const was = figureIn(before, one);
    const effects = correctionEffects({ before, after }, { indicator, figures: [one] });
    if (effects.length === 0 && !isOtherFigure(was, figure, indicator.decimals)) return [];
    return {
      ...toldOf(one),
      ...about(edition, indicator, [one]),
      id: idOf(version, i),
      member,
      year,
      before: corrected(was),
      after: corrected(figure),
      ...told(effects),
    };
  });
}

/** The same of a load: where it changes many figures of an indicator, one correction says how many, and what it changed. */
export function correctionsOfLoad(
  figures: readonly NewFigure[],
  known: Known,
  toldOf: (figure: NewFigure) => Told,
): Correction[] {
  const byIndicator = new Map<Indicator, NewFigure[]>();
  for (const one of publishedOf(figures, known)) {
    const { indicator, figure } = one;
    const isOther = isOtherFigure(figureIn(known.today, one), figure, indicator.decimals);
    if (isOther) byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), one]);
  }
  const corrections = [...byIndicator].flatMap(([indicator, changed]) => {
    if (changed.length <= mostOneByOne) return correctionsOf(changed, known, toldOf);
    const before = asCorrected(known.edition.dataset, known.today, indicator);
    const after = withShown(before, indicator, changed);
    const effects = correctionEffects({ before, after }, { indicator, figures: changed });
    const none = { member: null, year: null, before: null, after: null };
    return { id: '', ...toldOf(changed[0]!), ...about(known.edition, indicator, changed), ...none, ...told(effects) };
  });
  return corrections.map((one, i) => ({ ...one, id: idOf(known.version, i) }));
}

/** In the order in which they were made, also as text. */
function idOf(version: number, i: number): string {
  return `${String(version).padStart(8, '0')}-${String(i + 1).padStart(4, '0')}`;
}

/** What the nation or the network itself has published is compared with, and is not theirs to correct. */
function publishedOf(figures: readonly NewFigure[], { edition }: Pick<Known, 'edition'>): NewFigure[] {
  const members = new Set(edition.dataset.members.map(({ code }) => code));
  return figures.filter(
    ({ indicator, member, year }) =>
      members.has(member) && isPublishedIn(edition.dataset, { indicator: indicator.id, member, year }),
  );
}

function figureIn({ shown }: Dataset, { indicator, member, year }: NewFigure): Observation | null {
  const grid = shown.get(indicator.id);
  return grid ? observationOf(grid, member, year) : null;
}

function about({ id: edition }: PublishedNow, indicator: Indicator, figures: readonly NewFigure[]) {
  const years = figures.map(({ year }) => year);
  return {
    edition,
    indicator: indicator.id,
    figures: figures.length,
    members: [...new Set(figures.map(({ member }) => member))],
    years: { from: Math.min(...years), to: Math.max(...years) },
  };
}

function told(effects: readonly CorrectionEffect[]) {
  return {
    effects: effects.slice(0, mostEffects),
    moreEffects: Math.max(0, effects.length - mostEffects),
    isMajor: isMajorChange(effects),
  };
}

function corrected(figure: Observation | null): CorrectedFigure {
  const { value = null, missing = null, definitionVersion = null } = figure ?? {};
  return { value, missing, definitionVersion };
}
