import type { TurnedVerdict as TurnedReply } from '@ratthall/contract/edition-changes';
import { indicatorChanges, memberChanges, ruleChanges, turnedBy } from '@ratthall/domain/catalogue-changes';
import { shownGrid } from '@ratthall/domain/dataset';
import { figureChanges, type FigureChange } from '@ratthall/domain/figure-changes';
import type { MemberKind } from '@ratthall/domain/indicator';
import { turnedVerdicts } from '@ratthall/domain/verdict-changes';
import { verdictsOf, type EditionPair, type IndicatorPair } from './edition-pair.ts';

/** The name that an area is known by, in the later edition where it has one. */
export function namedIn({ before, after }: EditionPair): (code: string) => string {
  return (code) => after.dataset.areas.get(code)?.name ?? before.dataset.areas.get(code)?.name ?? code;
}

/** What tells an indicator's numbers, from the later edition where it has it. */
export function labelOf({ id, before, after }: IndicatorPair) {
  const { name, unit, unitName, decimals, polarity } = (after ?? before)!;
  return { id, name, unit, unitName, decimals, polarity };
}

/** All shown figures of an indicator that changed. */
export function figuresBetween({ before, after }: EditionPair, indicator: IndicatorPair): FigureChange[] {
  const gridOf = (side: EditionPair['before'], known: IndicatorPair['before']) =>
    known && shownGrid(side.dataset, known);
  return [...figureChanges(gridOf(before, indicator.before), gridOf(after, indicator.after))];
}

/** A changed figure with the name of whom it is about. */
export function named<T extends { area: string }>(rows: readonly T[], nameOf: (code: string) => string) {
  return rows.map((row) => ({ ...row, name: nameOf(row.area) }));
}

/** The verdicts of an indicator that turned, and how many members have one in both editions. */
export function turnsBetween(
  pair: EditionPair,
  indicator: IndicatorPair,
  figures: readonly FigureChange[],
): { judged: number; turns: TurnedReply[] } {
  const { before, after } = pair;
  const [old, now] = [verdictsOf(before, indicator.id), verdictsOf(after, indicator.id)];
  const nameOf = namedIn(pair);
  const common = {
    rules: new Set(ruleChanges(before.edition.rules, after.edition.rules).map(({ rule }) => rule)),
    definition: turnedBy(indicatorChanges(indicator.before, indicator.after), indicator.after),
  };
  const kindOf = (code: string) => (after.dataset.areas.get(code) ?? before.dataset.areas.get(code))?.kind;
  // A municipality is never read against a region, so that what moves one kind turns nothing of the other.
  const circumstances = new Map(
    (['municipality', 'region'] satisfies MemberKind[]).map((kind) => [
      kind as string | undefined,
      {
        ...common,
        figures: byArea(figures.filter(({ area }) => kindOf(area) === kind)),
        areMembersOthers: memberChanges(before.dataset.members, after.dataset.members).some(
          (change) => change.kind === kind && change.what !== 'renamed',
        ),
      },
    ]),
  );
  const turns: TurnedReply[] = [];
  let judged = 0;
  for (const [member, verdict] of now) {
    const previous = old.get(member);
    const known = circumstances.get(kindOf(member));
    if (!previous || !known) continue;
    judged++;
    for (const turn of turnedVerdicts(previous, verdict, known)) turns.push({ ...turn, name: nameOf(member) });
  }
  return { judged, turns };
}

function byArea(figures: readonly FigureChange[]): Map<string, FigureChange[]> {
  const found = new Map<string, FigureChange[]>();
  for (const figure of figures) {
    const own = found.get(figure.area);
    if (own) own.push(figure);
    else found.set(figure.area, [figure]);
  }
  return found;
}
