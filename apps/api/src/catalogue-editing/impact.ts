import { setImmediate as others } from 'node:timers/promises';
import type { Impact, ImpactTurn } from '@ratthall/contract/catalogue-editing';
import {
  impactAspects,
  movedMedians,
  relabelled,
  turnsOfPlace,
  turnsOfSeries,
  type CatalogueChange,
  type ImpactAspect,
} from '@ratthall/domain/catalogue-impact';
import { observationsOf, shownGrid } from '@ratthall/domain/dataset';
import { isCurrentMember } from '@ratthall/domain/membership';
import { standingsOf } from '@ratthall/domain/published-standing';

const mostOfAKind = 500;
const membersAtOnce = 50;

/**
 * What a change of the catalogue would turn of all that is said in one indicator, by the rules that pages go by, on the
 * data with the change and without. Others are let in between, however many members there are.
 */
export async function impactOf(change: CatalogueChange, id: string, only?: string): Promise<Impact> {
  const { before, after } = change;
  const indicator = after.indicators.get(id)!;
  const grid = shownGrid(after, indicator);
  const members = after.members.filter(
    (member) =>
      indicator.appliesTo.includes(member.kind) &&
      isCurrentMember(member) &&
      (only === undefined || member.code === only),
  );
  const who = { kinds: indicator.appliesTo, own: [] };
  const places = [before, after].map((dataset) => standingsOf(dataset, dataset.indicators.get(id)!, who));
  await others();
  const found: ImpactTurn[] = [];
  const moved: Record<ImpactAspect, Set<string>> = {
    direction: new Set(),
    pace: new Set(),
    class: new Set(),
    quartile: new Set(),
    rank: new Set(),
    break: new Set(),
  };
  for (const [i, { code, slug, name }] of members.entries()) {
    const turns = [...turnsOfSeries(change, id, code), ...turnsOfPlace(places[0]?.get(code), places[1]?.get(code))];
    for (const turn of turns) {
      moved[turn.aspect].add(code);
      found.push({ member: code, slug, name, ...turn });
    }
    if (i % membersAtOnce === membersAtOnce - 1) await others();
  }
  const medians = only === undefined ? movedMedians(change, id) : [];
  const hasValue = (code: string) => grid && observationsOf(grid, code).some(({ value }) => value !== null);
  return {
    indicator: id,
    N: members.length,
    n: members.filter(({ code }) => hasValue(code)).length,
    relabelled: relabelled(change, id),
    turned: Object.fromEntries(impactAspects.map((aspect) => [aspect, moved[aspect].size])) as Impact['turned'],
    turns: impactAspects.flatMap((aspect) => found.filter((turn) => turn.aspect === aspect).slice(0, mostOfAKind)),
    medians,
  };
}
