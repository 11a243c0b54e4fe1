import { summaryRule } from './annual-summary.ts';
import { levelRule } from './comparison.ts';
import { similarityRule } from './similarity-model.ts';
import { paceRule } from './target.ts';
import { directionRule } from './trend.ts';

/**
 * The rules that turn values into verdicts, each with its version. Whoever changes what a rule gives for the same values
 * changes its version too, so that an edition says by which rules it was judged, and keeps the older rule beside the new
 * one for the editions that name it: what is published is judged as it was (`kept-edition.test.ts` holds one to it).
 */
export const ruleVersions: Readonly<Record<string, string>> = {
  direction: directionRule,
  level: levelRule,
  pace: paceRule,
  peers: similarityRule,
  summary: summaryRule,
};
