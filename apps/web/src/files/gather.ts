import { getCatalogue } from '@ratthall/contract/catalogue';
import { listMembers } from '@ratthall/contract/members';
import { listValues, type ValueRow } from '@ratthall/contract/values';
import { call } from '#queries/call.ts';
import type { Told } from './told.ts';
import { numbered, type About, type Indicator } from './about.ts';

/** A figure of an area: a member, the nation or the network. */
export type AreaRow = Omit<ValueRow, 'member'> & { area: string };

/** The values of one indicator: of members, and of what they are compared with. */
export type IndicatorValues = { indicator: Indicator; number: string; rows: AreaRow[]; references: AreaRow[] };

export async function gatherAbout(told: Told): Promise<About> {
  const [catalogue, { members }] = await Promise.all([call(getCatalogue), call(listMembers)]);
  return { ...told, catalogue, members };
}

/** What is shown of every indicator that has values; of some members only where they are named. */
export async function gatherValues(about: About, members?: readonly string[]): Promise<IndicatorValues[]> {
  const gathered: IndicatorValues[] = [];
  for (const { indicator, number } of numbered(about)) {
    const query = { members: members?.join() };
    const { rows, references } = await call(listValues, { params: { id: indicator.id }, query });
    const own = rows.map(({ member, ...row }) => ({ area: member, ...row }));
    if (rows.length + references.length > 0) gathered.push({ indicator, number, rows: own, references });
  }
  return gathered;
}
