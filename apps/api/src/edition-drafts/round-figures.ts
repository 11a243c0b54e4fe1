import { observationOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { RoundFigure } from '@ratthall/domain/edition-checklist';
import { checkEntry } from '@ratthall/domain/entry-checks';
import { unansweredOf } from '@ratthall/domain/entry-finding';
import type { Indicator } from '@ratthall/domain/indicator';
import { isCurrentMember, type Member } from '@ratthall/domain/membership';
import type { Round } from '@ratthall/domain/round';
import type { StoredEntry } from '#entries/entries.repository.ts';
import { contextOf, type KnownBeside } from '#entries/entry-context.ts';
import type { ReviewsRepository } from '#reviews/reviews.repository.ts';

type Asked = { dataset: Dataset; round: Pick<Round, 'year' | 'indicators'>; today: string; edition: Dataset | null };

/** Where this many members have been gone through, others are let in between. */
const membersAtATime = 50;

/** Every figure that a round asks the present members for, checked as things stand now. */
export async function roundFigures(repository: ReviewsRepository, asked: Asked): Promise<RoundFigure[]> {
  const { dataset, round, today, edition } = asked;
  const { year } = round;
  const [entries, approved, populations] = await Promise.all([
    repository.entriesOf(year),
    repository.approvedBefore(year),
    repository.populations(),
  ]);
  const written = byMember(entries, ({ member }) => member);
  const accepted = byMember(
    approved.sort((a, b) => a.year - b.year),
    ({ member }) => member,
  );
  const inhabitants = byMember(populations, ({ code }) => code);
  const indicators = round.indicators.flatMap((id) => dataset.indicators.get(id) ?? []);
  const figures: RoundFigure[] = [];
  for (const [i, member] of dataset.members.filter(isCurrentMember).entries()) {
    if (i % membersAtATime === membersAtATime - 1) await new Promise(setImmediate);
    const known: KnownBeside = {
      member,
      year,
      today,
      written: byIndicator(written.get(member.code)),
      before: byIndicator(accepted.get(member.code)),
      populations: inhabitants.get(member.code) ?? [],
      edition,
    };
    for (const indicator of indicators) {
      if (indicator.appliesTo.includes(member.kind)) figures.push(figureOf(dataset, indicator, known));
    }
  }
  return figures;
}

function figureOf(dataset: Dataset, indicator: Indicator, known: KnownBeside): RoundFigure {
  const { member, year, written } = known;
  const entry = written.get(indicator.id);
  return {
    member: member.code,
    indicator: indicator.id,
    status: entry?.status ?? null,
    isKnown: isKnown(dataset, indicator, { member, year }),
    isReported: indicator.reportedBy !== 'central',
    unanswered: entry ? unansweredIn(dataset, indicator, { entry, known }) : 0,
  };
}

/** Whether the public has a value, or a reason that somebody has given why there is none. */
function isKnown(dataset: Dataset, indicator: Indicator, { member, year }: { member: Member; year: number }): boolean {
  const grid = shownGrid(dataset, indicator);
  const found = grid ? observationOf(grid, member.code, year) : null;
  return found !== null && found.missing !== 'not-reported';
}

function unansweredIn(
  dataset: Dataset,
  indicator: Indicator,
  { entry: { status, content }, known }: { entry: StoredEntry; known: KnownBeside },
): number {
  if (status !== 'submitted' && status !== 'approved') return 0;
  const found = checkEntry(content, contextOf(dataset, indicator, { content, known }));
  // How far the others are has changed since it was approved, as their figures have come in: nobody could have answered that.
  const asked = status === 'approved' ? found.filter(({ check }) => check !== 'far-from-peers') : found;
  return unansweredOf(asked, content).length;
}

function byIndicator(rows: readonly StoredEntry[] = []): ReadonlyMap<string, StoredEntry> {
  return new Map(rows.map((row) => [row.indicator, row]));
}

function byMember<T>(rows: readonly T[], codeOf: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(codeOf(row));
    if (own) own.push(row);
    else found.set(codeOf(row), [row]);
  }
  return found;
}
