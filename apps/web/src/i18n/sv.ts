import { about } from './sv/about.ts';
import { charts } from './sv/charts.ts';
import { common } from './sv/common.ts';
import { comparison } from './sv/comparison.ts';
import { errors } from './sv/errors.ts';
import { indicator } from './sv/indicator.ts';
import { lessons } from './sv/lessons.ts';
import { map } from './sv/map.ts';
import { member } from './sv/member.ts';
import { openData } from './sv/open-data.ts';
import { pace } from './sv/pace.ts';
import { peers } from './sv/peers.ts';
import { similar } from './sv/similar.ts';
import { start } from './sv/start.ts';
import { verdicts } from './sv/verdicts.ts';

/** Every text of the interface in Swedish. The English texts have this type, so a missing one does not compile. */
export const texts = {
  common,
  verdicts,
  start,
  member,
  map,
  indicator,
  about,
  openData,
  charts,
  errors,
  peers,
  pace,
  similar,
  lessons,
  comparison,
};

export type Texts = typeof texts;
