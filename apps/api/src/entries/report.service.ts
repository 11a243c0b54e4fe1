import type { Report, ReportEntry } from '@ratthall/contract/entries';
import { isPublishedIn } from '@ratthall/domain/as-corrected';
import { observationsOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import type { Observation } from '@ratthall/domain/observation';
import type { Person } from '@ratthall/domain/permissions';
import type { Round } from '@ratthall/domain/round';
import type { Clock } from '#clock.ts';
import type { FindPublished, PublishedNow } from '#corrections/published-now.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { checksInForce } from '#datasets/check-rates.ts';
import { centralOf, publicOf } from '#datasets/figures.ts';
import { findMember } from '#datasets/find.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import type { EntriesRepository, Step, StoredEntry } from './entries.repository.ts';
import { peersOf } from './entry-context.ts';
import { entryKey, personReply, revisionReply } from './entry-reply.ts';
import { actsFor, handsOf, hasApproverFor, submitterOf } from './entry-standing.ts';
import { reportIndicators } from './report-indicators.ts';
import { reportYear, standingRounds, todayOf } from './report-year.ts';

type ReportParts = {
  entries: EntriesRepository;
  rounds: Pick<RoundsRepository, 'rounds'>;
  datasets: CurrentDataset;
  findPublished: FindPublished;
  now: Clock;
};

type Seen = {
  person: Person;
  dataset: Dataset;
  member: Member;
  year: number;
  rounds: readonly Round[];
  newest: ReadonlyMap<string, StoredEntry>;
  before: ReadonlyMap<string, StoredEntry>;
  steps: readonly Step[];
  names: ReadonlyMap<string, string>;
  edition: PublishedNow | null;
};

export type Reports = ReturnType<typeof createReports>;

/** What a member has to report, as the one who asks may see and handle it. */
export function createReports({ entries, rounds: repository, datasets, findPublished, now }: ReportParts) {
  const read = async (person: Person, { code, year: asked, also }: Asked): Promise<Report> => {
    const dataset = datasets.current();
    const member = findMember(dataset, code);
    const { today, thisYear } = todayOf(now());
    const rounds = await standingRounds(repository);
    const year = reportYear(rounds, { asked, thisYear });
    const [written, approved, steps, approvers, populations] = await Promise.all([
      entries.newestOf(code, [year]),
      entries.approvedBefore(code, year),
      entries.steps(code, [year]),
      entries.approversOf(code),
      entries.populations(code),
    ]);
    const names = await entries.namesOf([...written, ...approved, ...steps].map(({ author }) => author));
    const newest = new Map(written.map((row) => [entryKey(row), row]));
    const before = new Map(approved.sort((a, b) => a.year - b.year).map((row) => [row.indicator, row]));
    const edition = await findPublished(dataset);
    const seen = { person, dataset, member, year, rounds, newest, before, steps, names, edition };
    const round = rounds.find((one) => one.year === year) ?? null;
    const begun = new Set([...written.map(({ indicator }) => indicator), ...(also ?? [])]);
    const indicators = reportIndicators(dataset, { member, year, round, begun });
    return {
      member: code,
      year,
      today,
      round: round && roundReply(round),
      years: yearsOf(dataset, rounds, { member, indicators, thisYear }),
      populations,
      beside: besideOf(dataset, { member, year, indicators }),
      hasApprover: hasApproverFor([person.id], approvers),
      entries: indicators.map(({ indicator, isAsked }) => ({ ...entryOf(indicator, seen), isAsked })),
    };
  };

  return {
    read,

    /** A report of one figure, with nothing else that the member has written, and no message to those who report. */
    async readFigure(person: Person, { member, year, indicator }: OneFigure): Promise<Report> {
      const report = await read(person, { code: member, year, also: [indicator] });
      const { entries: all, round } = report;
      const own = all.filter((entry) => entry.indicator === indicator);
      return { ...report, years: [year], entries: own, round: round && { ...round, message: '' } };
    },
  };
}

/** The year that is asked for, and what is to be there besides what is asked of the member. */
type Asked = { code: string; year: number | undefined; also?: readonly string[] };

type OneFigure = { member: string; year: number; indicator: string };

function entryOf(indicator: Indicator, seen: Seen): Omit<ReportEntry, 'isAsked'> {
  const { person, dataset, member, year, rounds, newest, before, steps, names, edition } = seen;
  const { id } = indicator;
  const grid = shownGrid(dataset, indicator);
  const series = grid ? observationsOf(grid, member.code) : [];
  const written = newest.get(entryKey({ indicator: id, year }));
  const earlier = before.get(id);
  const submittedBy = submitterOf(written, steps);
  const published = publicOf(grid, { member, year });
  const central = centralOf(dataset, indicator, { member, year });
  return {
    indicator: id,
    year,
    entry: written ? revisionReply(written, names) : null,
    published: published && figureReply(published),
    central: central && figureReply(central),
    edition:
      edition && isPublishedIn(edition.dataset, { indicator: id, member: member.code, year }) ? edition.id : null,
    series: series.map(figureReply),
    before: earlier ? { year: earlier.year, entry: revisionReply(earlier, names) } : null,
    peers: peersOf(dataset, indicator, member),
    submittedBy: submittedBy === null ? null : personReply(submittedBy, names),
    may: actsFor(person, {
      member: member.code,
      status: written?.status ?? null,
      hands: handsOf(written, steps),
      rounds,
      year,
    }),
    checks: [...checksInForce(dataset, id)],
  };
}

/** What is public of the year of indicators that are not in the report: its totals and parts may be among them. */
function besideOf(
  dataset: Dataset,
  { member, year, indicators }: { member: Member; year: number; indicators: readonly { indicator: Indicator }[] },
): Report['beside'] {
  const reported = new Set(indicators.map(({ indicator }) => indicator.id));
  return [...dataset.indicators.values()].flatMap((indicator) => {
    const value = publicOf(shownGrid(dataset, indicator), { member, year })?.value ?? null;
    return value === null || reported.has(indicator.id) ? [] : { indicator: indicator.id, value };
  });
}

function figureReply({ flags, ...figure }: Observation): ReportEntry['series'][number] {
  return { ...figure, flags: [...flags] };
}

const longestAgo = 10;

/** Newest first: the years of the rounds, and those before back to the member's first figure, ten at least. */
function yearsOf(
  dataset: Dataset,
  rounds: readonly Round[],
  {
    member,
    indicators,
    thisYear,
  }: { member: Member; indicators: readonly { indicator: Indicator }[]; thisYear: number },
): number[] {
  const firsts = indicators.flatMap(({ indicator }) => {
    const grid = shownGrid(dataset, indicator);
    return grid ? (observationsOf(grid, member.code).find(({ value }) => value !== null)?.year ?? []) : [];
  });
  const newest = Math.max(thisYear - 1, ...rounds.map(({ year }) => year).filter((year) => year <= thisYear));
  const first = Math.min(newest - longestAgo, ...firsts);
  return Array.from({ length: newest - first + 1 }, (_, i) => newest - i);
}

function roundReply({ status, opensOn, dueOn, closesOn, message }: Round): NonNullable<Report['round']> {
  return { status, opensOn, dueOn, closesOn, message };
}
