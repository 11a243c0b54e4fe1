import { paceStatuses, paceUnknowns, type PaceStatus } from '@ratthall/domain/target';
import * as Type from 'typebox';
import { IndicatorId, Localized, MemberCode, Year, nullable } from './scalars.ts';

const Point = Type.Object({ year: Year, value: Type.Number() });

const target = {
  id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
  kind: Type.Enum(['value', 'limit', 'change']),
  value: Type.Number(),
  year: nullable(Year),
  baseYear: nullable(Type.Integer({ description: 'Where the path begins' })),
  baseValue: nullable(Type.Number({ description: 'The value then, where the decision states it' })),
  milestones: Type.Array(Point, { description: 'Said as `value` is: relative ones for a `change`' }),
  decided: nullable(Type.String({ pattern: '^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$', description: 'A year or a date' })),
  reference: Localized,
  url: nullable(Type.String()),
  replaces: nullable(Type.String({ description: 'The target that this one revises' })),
};

/** An aim for an indicator; a revision is a new target, and the old one stays. */
export const Target = Type.Object(target);

/** An aim that a member has decided for itself. */
export const MemberTarget = Type.Object({ ...target, member: MemberCode, indicator: IndicatorId });

/** A target as one member meets it: its own, or an aim of the country or the EU read as if it were the member's. */
export const OwnedTarget = Type.Object({ ...target, owner: Type.Enum(['member', 'national']) });

const PaceGrade = Type.Enum(['on-track', 'somewhat-behind', 'far-behind', 'wrong-way']);

/** How a member is doing on the way to one target. */
export const Pace = Type.Object({
  target: Type.String(),
  status: Type.Enum([...paceStatuses]),
  unknown: nullable(Type.Enum([...paceUnknowns])),
  path: Type.Array(Point, { description: 'The line from the start to the target; empty where there is none' }),
  goal: nullable(Type.Number({ description: 'The value to be reached' })),
  latest: nullable(Point),
  fitted: nullable(Type.Number({ description: 'The latest year on the Theil–Sen line, from five values up' })),
  progress: nullable(
    Type.Number({ description: 'Done as a share of planned, by the fitted value where there is one' }),
  ),
  progressMeasured: nullable(Type.Number({ description: 'The same by the value as measured' })),
  distance: nullable(Type.Number({ description: 'Goal minus latest value' })),
  neededPerYear: nullable(Type.Number({ description: 'Change per year from the latest value on' })),
  achievedPerYear: nullable(Type.Number({ description: 'Change per year since the start, read as `progress` is' })),
  ratio: nullable(Type.Number({ description: 'Observed over required yearly rate of change (Open SDG)' })),
  ratioStatus: nullable(PaceGrade),
  inside: nullable(
    Type.Object({ n: Type.Integer(), of: Type.Integer() }, { description: 'Values of the last five years in a limit' }),
  ),
  ruleVersion: Type.String(),
});

/** How many of the network's members stand how towards one target. */
export const PaceCounts = Type.Object({
  target: Type.String(),
  N: Type.Integer({ description: 'Members that the indicator is made for, with a value or not' }),
  counts: Type.Object(
    Object.fromEntries(paceStatuses.map((status) => [status, Type.Integer()])) as Record<PaceStatus, Type.TInteger>,
  ),
});

export type OwnedTarget = Type.Static<typeof OwnedTarget>;
export type PaceCounts = Type.Static<typeof PaceCounts>;
export type Target = Type.Static<typeof Target>;
export type Pace = Type.Static<typeof Pace>;
