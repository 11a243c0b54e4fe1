import { createRound, listRounds, moveRound } from '@ratthall/contract/rounds';
import { dayAfter } from '@ratthall/domain/dates';
import type { Indicator } from '@ratthall/domain/indicator';
import type { People } from './make-people.ts';
import { demoPeople } from './people.ts';
import { places } from './places.ts';
import { progress } from './progress.ts';
import { reportAs } from './report-as.ts';
import type { Visit } from './visit.ts';

const daysToReport = 45;
const daysToMend = 21;

type Setting = {
  people: People;
  indicators: ReadonlyMap<string, Indicator>;
  year: number;
  /** The day that the round opens. */
  opensOn: string;
  /** Lets time pass: what follows happens some hours later. */
  later: (hours: number) => void;
};

/** A reporting round in the middle of it: members at every stage, by the same steps as people take. */
export async function makeHalfRound({ people, indicators, year, opensOn, later }: Setting): Promise<void> {
  const secretariat = personAs(people, 'secretariat', null);
  if (!secretariat) throw new Error('The demo network has no secretariat');
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
  for (const { member, ...how } of progress) {
    const place = places.find(({ code }) => code === member);
    const reporter = personAs(people, 'reporter', member);
    if (!place || !reporter) throw new Error(`Nobody reports for ${member}`);
    later(60);
    const approver = personAs(people, 'approver', member);
    await reportAs({ reporter, approver, secretariat }, { place, year, indicators, later, ...how });
  }
}

function personAs(people: People, role: string, member: string | null): Visit | undefined {
  const found = demoPeople.find(({ assignment }) => assignment.role === role && assignment.member === member);
  return people.get(found?.email ?? '');
}
