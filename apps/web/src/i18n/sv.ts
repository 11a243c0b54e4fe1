import { about } from './sv/about.ts';
import { charts } from './sv/charts.ts';
import { changes } from './sv/changes.ts';
import { comparison } from './sv/comparison.ts';
import { council } from './sv/council.ts';
import { corrections } from './sv/corrections.ts';
import { editions } from './sv/editions.ts';
import { first } from './sv/first.ts';
import { indicator } from './sv/indicator.ts';
import { lessons } from './sv/lessons.ts';
import { map } from './sv/map.ts';
import { member } from './sv/member.ts';
import { openData } from './sv/open-data.ts';
import { pace } from './sv/pace.ts';
import { peers } from './sv/peers.ts';
import { similar } from './sv/similar.ts';
import { summary } from './sv/summary.ts';

/** Every text of the interface in Swedish. The English texts have this type, so a missing one does not compile. */
export const texts = {
  ...first,
  member,
  map,
  indicator,
  about,
  openData,
  charts,
  peers,
  pace,
  similar,
  lessons,
  comparison,
  council,
  editions,
  summary,
  changes,
  corrections,
};

export type Texts = typeof texts;
