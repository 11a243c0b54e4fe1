import { about } from './en/about.ts';
import { charts } from './en/charts.ts';
import { changes } from './en/changes.ts';
import { comparison } from './en/comparison.ts';
import { corrections } from './en/corrections.ts';
import { council } from './en/council.ts';
import { editions } from './en/editions.ts';
import { first } from './en/first.ts';
import { indicator } from './en/indicator.ts';
import { lessons } from './en/lessons.ts';
import { map } from './en/map.ts';
import { member } from './en/member.ts';
import { openData } from './en/open-data.ts';
import { pace } from './en/pace.ts';
import { peers } from './en/peers.ts';
import { similar } from './en/similar.ts';
import { summary } from './en/summary.ts';
import type { Texts } from './sv.ts';

export const texts: Texts = {
  ...first,
  member,
  map,
  indicator,
  about,
  openData,
  charts,
  peers,
  similar,
  lessons,
  comparison,
  council,
  editions,
  summary,
  changes,
  corrections,
  pace,
};
