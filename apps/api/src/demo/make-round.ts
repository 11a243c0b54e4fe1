import { createRound, listRounds, moveRound } from '@ratthall/contract/rounds';
import { dayAfter } from '@ratthall/domain/dates';
import type { Indicator } from '@ratthall/domain/indicator';
import type { People } from './make-people.ts';
import { demoPeople, type DemoPerson } from './people.ts';
import { places } from './places.ts';
import { progress } from './progress.ts';
import { reportAs } from './report-as.ts';
import type { Visit } from './visit.ts';

const daysToReport = 45;
const daysToMend = 21;

type Setting = {
  people: People;
  secretariat: Visit;
  indicators: ReadonlyMap<string, Indicator>;
  year: number;
  /** The day that the round opens. */
  opensOn: string;
  /** Lets time pass: what follows happens some hours later. */
  later: (hours: number) => void;
};

/** A reporting round near its end: most members are done, the others at every stage, by the same steps as people take. */
export async function makeRound({ people, secretariat, indicators, year, opensOn, later }: Setting): Promise<void> {
  const { proposal } = await secretariat.ask(listRounds);
  const dueOn = dayAfter(opensOn, daysToReport);
  const round = await secretariat.ask(createRound, {
    body: {
      year,
      indicators: proposal.indicators,
      opensOn,
      dueOn,
      closesOn: dayAfter(dueOn, daysToMend),
      message: 'Välkommen till årets rapportering! De centrala värdena finns redan: godta dem, eller ange egna.',
      remindOn: [dayAfter(dueOn, -14), dayAfter(dueOn, -3), dayAfter(dueOn, 7)],
    },
  });
  await secretariat.ask(moveRound, { params: { year, act: 'open' }, body: { revision: round.revision } });
  const approvals: (() => Promise<unknown>)[] = [];
  for (const { member, ...how } of progress) {
    const place = places.find(({ code }) => code === member);
    const reporter = reporterAt(people, member);
    if (!place || !reporter) throw new Error(`Nobody reports for ${member}`);
    later(24);
    const approver = personAs(people, 'approver', member);
    approvals.push(await reportAs({ reporter, approver, secretariat }, { place, year, indicators, later, ...how }));
  }
  for (const approve of approvals) {
    later(2);
    await approve();
  }
}

/** Somebody may report for several members. */
function reporterAt(people: People, member: string): Visit | undefined {
  const reports = ({ assignment: { role, member: own }, also = [] }: DemoPerson) =>
    role === 'reporter' && (own === member || also.includes(member));
  return people.get(demoPeople.find(reports)?.email ?? '');
}

/** The one who has a role, at a member or in the network. */
export function personAs(people: People, role: string, member: string | null): Visit | undefined {
  const found = demoPeople.find(({ assignment }) => assignment.role === role && assignment.member === member);
  return people.get(found?.email ?? '');
}
