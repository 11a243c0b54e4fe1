import { useQuery } from '@tanstack/react-query';
import { handoverQuery } from '#queries/handovers.ts';
import { Skeleton } from '#ui/state.tsx';
import { FigureHandover } from './figure-handover.tsx';

type Props = { member: string; indicator: { id: string; name: string }; year: number; canEdit: boolean };

/** The handover of one figure, among the details of its row; asked for when these are opened. */
export function HandoverInDetails({ member, indicator, year, canEdit }: Props) {
  const { data } = useQuery(handoverQuery(member));
  const entry = data?.entries.find((one) => one.indicator === indicator.id);
  if (!data) return <Skeleton height={80} />;
  if (!entry) return null;
  return <FigureHandover member={member} entry={entry} name={indicator.name} year={year} canEdit={canEdit} />;
}
