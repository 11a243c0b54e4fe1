import { about } from './en/about.ts';
import { charts } from './en/charts.ts';
import { common } from './en/common.ts';
import { comparison } from './en/comparison.ts';
import { errors } from './en/errors.ts';
import { indicator } from './en/indicator.ts';
import { lessons } from './en/lessons.ts';
import { map } from './en/map.ts';
import { member } from './en/member.ts';
import { openData } from './en/open-data.ts';
import { pace } from './en/pace.ts';
import { peers } from './en/peers.ts';
import { similar } from './en/similar.ts';
import { start } from './en/start.ts';
import { verdicts } from './en/verdicts.ts';
import type { Texts } from './sv.ts';

export const texts: Texts = {
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
  similar,
  lessons,
  comparison,
  pace,
};
