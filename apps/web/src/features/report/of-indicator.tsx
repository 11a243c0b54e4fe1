import type { Catalogue } from '#queries/catalogue.ts';
import { useSpoken } from './spoken.ts';

/** Which indicator a button is about, for those who hear the buttons without what stands around them. */
export function OfIndicator({ indicator }: { indicator: Pick<Catalogue['indicators'][number], 'name'> }) {
  const { language } = useSpoken();
  return <span className="visually-hidden">: {indicator.name[language]}</span>;
}
