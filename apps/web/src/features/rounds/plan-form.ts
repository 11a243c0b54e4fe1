import type { ErrorReply, RoundPlan } from '#queries/rounds.ts';

export const planFields = ['indicators', 'opensOn', 'dueOn', 'closesOn', 'remindOn', 'message'] as const;

export type PlanField = (typeof planFields)[number] | 'year';

/** What is wrong with a plan before it is sent, by field: the same that the service would refuse. */
export function wrongFieldsOf({ indicators, opensOn, dueOn, closesOn, remindOn }: RoundPlan): PlanField[] {
  const days = remindOn.filter((day) => day !== '');
  return [
    ...(opensOn === '' ? (['opensOn'] as const) : []),
    ...(dueOn === '' || dueOn < opensOn ? (['dueOn'] as const) : []),
    ...(closesOn === '' || closesOn < dueOn ? (['closesOn'] as const) : []),
    ...(days.some((day) => day < opensOn || day > closesOn) ? (['remindOn'] as const) : []),
    ...(indicators.length === 0 ? (['indicators'] as const) : []),
  ];
}

/** The fields that the service refused, as far as the form has them. */
export function refusedFieldsOf(reply: ErrorReply): PlanField[] {
  if (reply.code === 'round.exists') return ['year'];
  const fields: readonly PlanField[] = ['year', ...planFields];
  const named = reply.issues?.map(({ field }) => field.split('.')[0]) ?? [];
  return fields.filter((field) => named.includes(field));
}

/** The plan as it is sent: without empty days, each once, in order. */
export function sentPlan({ indicators, opensOn, dueOn, closesOn, remindOn, message }: RoundPlan): RoundPlan {
  const days = [...new Set(remindOn.filter((day) => day !== ''))].toSorted();
  return { indicators, opensOn, dueOn, closesOn, remindOn: days, message: message.trim() };
}

/** In which fields two plans differ: what is shown where somebody else has changed the round meanwhile. */
export function differingFields(own: RoundPlan, current: RoundPlan): (typeof planFields)[number][] {
  const [mine, theirs] = [sentPlan(own), sentPlan(current)];
  return planFields.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]));
}
