import type { Indicator } from '@ratthall/domain/indicator';
import { useQuery } from '@tanstack/react-query';
import { useDeskTexts } from '#i18n/language.ts';
import { indicatorImpactQuery } from '#queries/catalogue-editing.ts';
import { ImpactView } from './impact-view.tsx';

/** What it turns that an indicator becomes again what it was. */
export function RestoredImpact({ indicator }: { indicator: Indicator }) {
  const { impact: words } = useDeskTexts().catalogue;
  const { data } = useQuery(indicatorImpactQuery(indicator));
  return (
    <div role="status">
      {data ? <ImpactView impact={data} decimals={indicator.decimals} /> : <p>{words.waiting}</p>}
    </div>
  );
}
