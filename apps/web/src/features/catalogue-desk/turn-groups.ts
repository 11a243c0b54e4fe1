import type { ImpactTurn } from '#queries/catalogue-editing.ts';

type Turned = Pick<ImpactTurn, 'member' | 'slug' | 'name'>;

/** Of whom the same is said before, and the same after. */
export type TurnGroup = { before: string; after: string; members: Turned[] };

/** Turns that read the same, the ones of most members first. A member that turns twice so is named once. */
export function turnGroups(
  turns: readonly ImpactTurn[],
  said: (turn: ImpactTurn) => readonly [before: string, after: string],
): TurnGroup[] {
  const groups = new Map<string, TurnGroup>();
  for (const turn of turns) {
    const [before, after] = said(turn);
    const group = groups.get(`${before} ${after}`) ?? { before, after, members: [] };
    if (group.members.every(({ member }) => member !== turn.member)) group.members.push(turn);
    groups.set(`${before} ${after}`, group);
  }
  return [...groups.values()].toSorted((a, b) => b.members.length - a.members.length);
}
