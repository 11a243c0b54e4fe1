/** The three parts of the country, by the codes of their counties. */
const counties = {
  gotaland: ['05', '06', '07', '08', '09', '10', '12', '13', '14'],
  svealand: ['01', '03', '04', '17', '18', '19', '20'],
  norrland: ['21', '22', '23', '24', '25'],
} as const;

export type LandPart = keyof typeof counties;

const parts = Object.keys(counties) as LandPart[];

/** How rarely chance may gather the best as much as this in any of the three parts. */
const mostChance = 0.05;

/** `best` of the `allBest` lie in a part that has `here` of `all` members. */
export type Gathered = { part: LandPart; best: number; allBest: number; here: number; all: number };

/** The part of the country to which a county belongs; null where it is unknown. */
export function landPartOf(countyCode: string | null): LandPart | null {
  return parts.find((part) => counties[part].some((code) => code === countyCode)) ?? null;
}

/**
 * The part of the country in which more of the best members lie than chance would put there; null where there is none.
 * Source: the hypergeometric tail (Fisher's exact test), shared between the three parts as by Bonferroni.
 */
export function gatheredIn(
  members: readonly { code: string; countyCode: string | null }[],
  best: ReadonlySet<string>,
): Gathered | null {
  const allBest = members.filter(({ code }) => best.has(code)).length;
  const found = parts.map((part) => {
    const here = members.filter(({ countyCode }) => landPartOf(countyCode) === part);
    const inside = here.filter(({ code }) => best.has(code)).length;
    const chance = chanceOfAtLeast(inside, { drawn: allBest, marked: here.length, all: members.length });
    return { gathered: { part, best: inside, allBest, here: here.length, all: members.length }, chance };
  });
  const [rarest] = found.sort((a, b) => a.chance - b.chance);
  return rarest && rarest.chance <= mostChance / parts.length ? rarest.gathered : null;
}

/** The chance that at least `k` of `drawn` members, drawn blindly from `all`, are among the `marked` ones. */
export function chanceOfAtLeast(k: number, urn: { drawn: number; marked: number; all: number }): number {
  const { drawn, marked, all } = urn;
  const factorial = logFactorials(all);
  const ways = (n: number, of: number) => factorial[n]! - factorial[of]! - factorial[n - of]!;
  let chance = 0;
  for (let i = k; i <= Math.min(drawn, marked); i++) {
    if (drawn - i > all - marked) continue;
    chance += Math.exp(ways(marked, i) + ways(all - marked, drawn - i) - ways(all, drawn));
  }
  return Math.min(1, chance);
}

/** The logarithms of 0!, 1!, 2! … n! */
function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let i = 1; i <= n; i++) logs[i] = logs[i - 1]! + Math.log(i);
  return logs;
}
