import { capitalise, count } from '#i18n/sv/numerals.ts';

/** How many municipalities, where the noun has just been said. */
const some = (n: number) => (n === 0 ? 'ingen' : n === 1 ? 'en' : count(n));

/** What is said of a year across the network in Swedish. */
export const annual = {
  title: {
    ways: (right: number, wrong: number) => {
      if (right > 0) return `${capitalise(count(right))} nyckeltal går åt rätt håll och ${count(wrong)} åt fel håll.`;
      if (wrong > 0) return `${capitalise(count(wrong))} nyckeltal går åt fel håll och inget åt rätt håll.`;
      return 'Inget nyckeltal går tydligt åt rätt eller fel håll.';
    },
    rest: (n: number, total: number) => `Om ${count(n)} av\u00a0${total} går det inte att säga.`,
    nothing: 'Det går inte att säga åt vilket håll nätverket går.',
  },
  indicators: (total: number) => `I utgåvan ingår ${count(total)} nyckeltal, delmått och komplement inräknade.`,
  stands: (first: number, last: number, { round, n }: { round: number; n: number }) =>
    `Siffrorna är från ${first === last ? first : `${first}–${last}`}${round > last || n > 0 ? `; för ${round} finns uppgifter i ${n === 0 ? 'inget nyckeltal ännu' : `${count(n)} nyckeltal`}` : ''}.`,
  noMajority: (n: number) =>
    `I ${count(n)} finns ingen tydlig övervikt: ungefär lika många kommuner har förbättrats som försämrats, eller så få att det kan vara slump.`,
  tooFew: (n: number) =>
    `Om ${count(n)} går det inte att säga något samlat: färre än tolv kommuner har så många år att de kan bedömas.`,
  noPolarity: (n: number) => `För ${count(n)} är varken högre eller lägre värden bättre.`,
  best: (name: string, n: number, judged: number) =>
    `Tydligast åt rätt håll: ${name}, där ${n} av de ${judged} kommuner som kan bedömas har förbättrats.`,
  worst: (name: string, n: number, judged: number) =>
    `Tydligast åt fel håll: ${name}, där ${n} av de ${judged} kommuner som kan bedömas har försämrats.`,
  members: (counts: Record<'moreRight' | 'moreWrong' | 'asMany' | 'notJudged', number>, total: number) => {
    const { moreRight, moreWrong, asMany, notJudged } = counts;
    const judged = total - notJudged;
    if (judged === 0) return `Ingen av ${total} medlemskommuner kan bedömas i något nyckeltal.`;
    const rest = notJudged > 0 ? ` ${capitalise(some(notJudged))} kan inte bedömas i något nyckeltal.` : '';
    return `Av ${total} medlemskommuner har ${some(moreRight)} förbättrats i fler nyckeltal än de har försämrats i, ${some(moreWrong)} har försämrats i fler, och för ${some(asMany)} är det lika många.${rest}`;
  },
  series: (counts: Record<'judged' | 'improving' | 'worsening', number>, chance: string) =>
    `Räknat i enskilda utvecklingar, en för varje kommun och nyckeltal, kan ${counts.judged} bedömas: ${counts.improving} har förbättrats och ${counts.worsening} har försämrats. Slumpen ensam skulle ge ungefär ${chance} tydliga riktningar.`,
  way: {
    right: (improving: number, worsening: number, judged: number) =>
      `Åt rätt håll: ${improving} av ${judged} kommuner har förbättrats, ${some(worsening)} har försämrats`,
    wrong: (improving: number, worsening: number, judged: number) =>
      `Åt fel håll: ${worsening} av ${judged} kommuner har försämrats, ${some(improving)} har förbättrats`,
    noMajority: (improving: number, worsening: number, judged: number) =>
      improving + worsening === 0
        ? `Ingen av ${judged} kommuner har en säker riktning`
        : `Ingen tydlig övervikt: av ${judged} kommuner har ${some(improving)} förbättrats och ${some(worsening)} försämrats`,
    tooFew: (judged: number) =>
      `Riktningen går inte att säga: ${judged === 0 ? 'ingen kommun kan bedömas' : `bara ${some(judged)} ${judged === 1 ? 'kommun' : 'kommuner'} kan bedömas`}`,
    noPolarity: (increasing: number, decreasing: number, judged: number) =>
      `Av ${judged} kommuner har ${some(increasing)} ökat och ${some(decreasing)} minskat; inget av det är bättre`,
  },
  coverage: {
    of: (n: number, total: number, inYear: number) =>
      `${n === 0 ? 'Ingen' : n} av ${total} kommuner har värde för ${inYear}`,
    none: (total: number) => `Ingen av ${total} kommuner har något värde.`,
    first: (text: string) => `${text}. Det är det första året.`,
    same: (text: string, before: number) => `${text}, lika många som ${before}.`,
    more: (text: string, n: number, before: number) => `${text}, ${some(n)} fler än ${before}.`,
    fewer: (text: string, n: number, before: number) => `${text}, ${some(n)} färre än ${before}.`,
    round: (n: number, round: number) =>
      `För ${round} finns uppgift från ${some(n)} ${n === 1 ? 'kommun' : 'kommuner'}, vilket är för få för att stå för året.`,
  },
  likeForLikeUnknown: {
    'no-values': 'Hur samma kommuner har ändrats går inte att säga: det finns inga värden.',
    'first-year': 'Hur samma kommuner har ändrats går inte att säga: det finns bara ett år.',
    'too-few': 'Hur samma kommuner har ändrats går inte att säga: färre än fem har jämförbara värden båda åren.',
  },
};
