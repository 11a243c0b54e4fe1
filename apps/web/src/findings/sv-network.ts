import type { Ways } from '@ratthall/domain/ways';
import { capitalise, count, listed, placed } from '#i18n/sv/numerals.ts';

const nyckeltal = (n: number) => `${count(n)} nyckeltal`;

/** How many of those that go one way only lean; nothing where none does. */
function bara(of: number, leaning: number): string {
  if (leaning === 0) return '';
  if (of === 1) return ' (som bara lutar)';
  return leaning === of ? ` (som ${of === 2 ? 'båda' : 'alla'} bara lutar)` : ` (varav ${count(leaning)} bara lutar)`;
}

/** What is said of the network, and of a member across its indicators, in Swedish. */
export const network = {
  median: {
    sentence: (text: string) => `${text}.`,
    moved: (from: string, fromYear: number, to: { value: string; year: number }) =>
      `Medianen har gått från ${from} (${fromYear}) till ${to.value} (${to.year})`,
    movedInNetwork: (from: string, fromYear: number, to: { value: string; year: number }) =>
      `Medianen i nätverket har gått från ${from} (${fromYear}) till ${to.value} (${to.year})`,
    only: (value: string, year: number) => `Medianen var ${value} år\u00a0${year}`,
    onlyInNetwork: (value: string, year: number) => `Medianen i nätverket var ${value} år\u00a0${year}`,
  },
  tooFew: (n: number, total: number) =>
    n === 0
      ? `${total === 0 ? 'Ingen medlemskommun' : `Ingen av ${total} medlemskommuner`} har uppgift, så nätverket kan inte sammanfattas.`
      : `Bara ${n} av ${total} medlemskommuner har uppgift, så nätverket kan inte sammanfattas.`,
  noneJudged: 'Ingen kommun kan bedömas: det finns för få jämförbara år.',
  ways: (right: number, wrong: number, { judged, leaning }: { judged: number; leaning: number }) =>
    judged === 1
      ? `Bara en kommun kan bedömas, och den ${right === 1 ? 'går åt rätt håll' : wrong === 1 ? 'går åt fel håll' : 'har ingen tydlig riktning'}.`
      : `Av ${judged} kommuner som kan bedömas går ${right || 'ingen'} åt rätt håll och ${wrong || 'ingen'} åt fel håll${leaning > 0 ? `; ${leaning} av dem ${leaning === 1 ? 'lutar bara' : 'bara lutar'}` : ''}.`,
  middleHalf: (q1: string, q3: string, year: number) =>
    `Hälften av kommunerna låg mellan ${q1} och ${q3} år\u00a0${year}`,
  reported: (n: number, year: number) =>
    n === 0
      ? `Ingen kommun hade värde ${year}`
      : n === 1
        ? `En kommun hade värde ${year}`
        : `${capitalise(count(n))} kommuner hade värde ${year}`,
  dots: (n: number, total: number) => `${n} av ${total} kommuner har värde. Varje prick är en kommun.`,
  line: 'Linjen är medianen bland kommunerna, streckad när mindre än tre av fyra har värde och borta när mindre än hälften har. Bandet är den mellersta hälften.',
  noLine:
    'Så få har uppgift att ingen linje ritas för nätverket. I stället visas de medlemmar som har flest år, högst sex.',
  series: (n: number, first: number, last: number) =>
    n === 1 ? `En medlem har värden ${first}–${last}` : `${capitalise(count(n))} medlemmar har värden ${first}–${last}`,
  member: {
    direction: (name: string, { right, wrong, neutral, leaningRight, leaningWrong }: Ways) => {
      const inRight = `${nyckeltal(right)}${bara(right, leaningRight)}`;
      if (right > 0 && wrong > 0)
        return `${name} går åt rätt håll i ${inRight} och åt fel håll i ${count(wrong)}${bara(wrong, leaningWrong)}.`;
      if (right > 0) return `${name} går åt rätt håll i ${inRight}. Inget går åt fel håll.`;
      if (wrong > 0)
        return `${name} går åt fel håll i ${nyckeltal(wrong)}${bara(wrong, leaningWrong)}. Inget går åt rätt håll.`;
      return neutral > 0
        ? `För ${name} går inget nyckeltal åt rätt eller fel håll.`
        : `${name} rör sig inte tydligt åt något håll i de nyckeltal som kan bedömas.`;
    },
    neutral: (n: number) =>
      `${capitalise(count(n))} rör sig åt ett håll, men varken högre eller lägre värden är bättre.`,
    unclear: (n: number) => `${capitalise(count(n))} har ingen tydlig riktning.`,
    /** Why some cannot be judged: no value at all, too few comparable years, or not made for such a member. */
    unknown: ({ without, few, notMade }: Record<'without' | 'few' | 'notMade', number>, total: number) => {
      const why = [
        without > 0 && `${without} saknar värde`,
        few > 0 && `${few} har för få jämförbara år`,
        notMade > 0 && `${notMade} gäller inte regioner`,
      ].filter((part) => part !== false);
      return `${without + few + notMade} av ${total} kan inte bedömas: ${listed(why)}.`;
    },
    noneJudged: (name: string) =>
      `För ${name} går det inte att säga någon riktning: inget nyckeltal har minst fem jämförbara år.`,
    best: (indicator: string, rank: number, { tied, n }: { tied: boolean; n: number }) =>
      `Starkast placering: ${placed(rank, tied)} av\u00a0${n} i ${indicator}.`,
    worst: (indicator: string, rank: number, { tied, n }: { tied: boolean; n: number }) =>
      `Svagast placering: ${placed(rank, tied)} av\u00a0${n} i ${indicator}.`,
  },
};
