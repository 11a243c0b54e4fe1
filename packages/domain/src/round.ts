/** `planned`: not yet open · `open`: members report · `closed`: nothing more is taken in. */
export const roundStatuses = ['planned', 'open', 'closed'] as const;

export type RoundStatus = (typeof roundStatuses)[number];

/** A reporting round: the figures of one year, and when they are wanted. Dates are those of ISO 8601. */
export type Round = {
  /** The year that the figures are about. */
  year: number;
  status: RoundStatus;
  /** Ids of the indicators that are asked for. */
  indicators: string[];
  opensOn: string;
  dueOn: string;
  closesOn: string;
  /** From the secretariat to the reporters; '' when there is none. */
  message: string;
  /** Dates on which those who are not done are reminded. */
  remindOn: string[];
};

export const roundActs = ['open', 'close', 'reopen'] as const;

export type RoundAct = (typeof roundActs)[number];

const steps: Record<RoundAct, { from: RoundStatus; to: RoundStatus }> = {
  open: { from: 'planned', to: 'open' },
  close: { from: 'open', to: 'closed' },
  reopen: { from: 'closed', to: 'open' },
};

/** The status after an act, or null where the act is not possible. */
export function roundAfter(act: RoundAct, status: RoundStatus): RoundStatus | null {
  return steps[act].from === status ? steps[act].to : null;
}

/** What is wrong with a round's dates, by field: each must follow the one before it, and reminders lie within. */
export function wrongDates({ opensOn, dueOn, closesOn, remindOn }: Round): ('dueOn' | 'closesOn' | 'remindOn')[] {
  return [
    ...(dueOn < opensOn ? (['dueOn'] as const) : []),
    ...(closesOn < dueOn ? (['closesOn'] as const) : []),
    ...(remindOn.some((date) => date < opensOn || date > closesOn) ? (['remindOn'] as const) : []),
  ];
}

/**
 * Whether members may report a year: while its own round is open, and while that of a later year is, so that earlier years
 * can be completed and corrected through the same door.
 */
export function takesIn(rounds: readonly Pick<Round, 'year' | 'status'>[], year: number): boolean {
  return rounds.some((round) => round.status === 'open' && round.year >= year);
}
