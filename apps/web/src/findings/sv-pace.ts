import type { MemberKind } from '@ratthall/domain/indicator';
import { count } from '#i18n/sv/numerals.ts';

const alla = (of: number) => (of === 1 ? 'Det enda värdet' : of === 2 ? 'Båda värdena' : `Alla ${count(of)} värdena`);

/** What is said of a member's way to a target in Swedish. */
export const pace = {
  target: {
    national: (aim: string, kind: MemberKind) =>
      `Det nationella målet, räknat som om det gällde ${kind === 'region' ? 'regionen' : 'kommunen'}, är ${aim}.`,
    member: (aim: string) => `Det egna målet är ${aim}.`,
  },
  limit: {
    national: (aim: string) => `Gränsvärdet är ${aim}.`,
    member: (aim: string) => `Den egna gränsen är ${aim}.`,
  },
  aim: {
    value: (value: string, year: number) => `${value} till ${year}`,
    change: (percent: string, isMore: boolean, { from, to }: { from: number; to: number }) =>
      `${percent} ${isMore ? 'högre' : 'lägre'} än ${from} till ${to}`,
    inFigures: (aim: string, value: string) => `${aim}, alltså ${value}`,
    atMost: (value: string) => `högst ${value}`,
    atLeast: (value: string) => `minst ${value}`,
  },
  met: (year: number) => `Det var nått ${year}.`,
  missed: (year: number, distance: string) => `Målåret är passerat: ${year} återstod ${distance}.`,
  needed: (isUp: boolean, perYear: string, from: number) =>
    `För att nå dit behöver värdet ${isUp ? 'öka' : 'minska'} ${perYear} om året från ${from}`,
  achieved: (isUp: boolean, perYear: string, { since, isOpposite }: { since: number; isOpposite: boolean }) =>
    `; sedan ${since} har det ${isOpposite ? 'i stället ' : ''}${isUp ? 'ökat' : 'minskat'} omkring ${perYear} om året.`,
  unmoved: (since: number) => `; sedan ${since} har det i stort sett varit oförändrat.`,
  status: {
    'on-track': 'Det är i takt med en rak väg till målet.',
    'somewhat-behind': 'Det är något efter en rak väg till målet.',
    'far-behind': 'Det är långt efter en rak väg till målet.',
    'wrong-way': 'Värdet har rört sig bort från målet.',
    'too-early': 'Det är för tidigt att bedöma takten.',
  },
  departs: (year: number, fitted: string, latest: string) =>
    `Bedömningen följer linjen genom värdena, som för ${year} ger ${fitted}; det senaste värdet, ${latest}, avviker från den.`,
  kept: (of: number) => `${alla(of)} från de senaste fem åren låg inom gränsen.`,
  notKept: (n: number, of: number) =>
    n === 0
      ? `${alla(of)} från de senaste fem åren låg utanför gränsen.`
      : `${n} av ${of} värden från de senaste fem åren låg inom gränsen.`,
  unjudged: (isLimit: boolean, reason: string) =>
    `${isLimit ? 'Om gränsen har hållits går inte att säga' : 'Takten kan inte bedömas'}, eftersom ${reason}.`,
  unknown: {
    'no-value': 'det inte finns något jämförbart värde',
    'too-old': 'det senaste värdet är för gammalt',
    'no-start': 'det saknas ett jämförbart värde att räkna från',
    'no-polarity': 'varken högre eller lägre värden är bättre',
  },
};
