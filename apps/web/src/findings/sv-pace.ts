import type { MemberKind } from '@ratthall/domain/indicator';
import { count } from '#i18n/sv/numerals.ts';

const alla = (of: number) => (of === 1 ? 'Det enda värdet' : of === 2 ? 'Båda värdena' : `Alla ${count(of)} värdena`);

/** What is said of a member's way to a target in Swedish. */
export const pace = {
  titles: { own: 'Eget mål', national: 'Gemensamt mål', former: 'Tidigare mål', limit: 'Gräns' },
  titled: (title: string, target: string) => `${title}: ${target}`,
  mark: (title: string, year: number, value: string) => `${title} ${year}: ${value}`,
  limitMark: (title: string, value: string) => `${title}: ${value}`,
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
  met: (value: string, year: number) => `Det senaste värdet, ${value} för ${year}, når målet.`,
  remains: (distance: string) => `Det återstår ${distance}.`,
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
    'too-old': (year: number) => `det senaste värdet, från ${year}, är för gammalt`,
    'no-start': 'det saknas ett jämförbart värde att räkna från',
    'no-polarity': 'varken högre eller lägre värden är bättre',
  },
  row: {
    needs: (needed: string) => `Behöver ${needed}.`,
    managed: (since: number, perYear: string) => ` Sedan ${since}: ${perYear} per år.`,
    left: (distance: string) => `Det fattas ${distance}.`,
    inside: (n: number, of: number) =>
      of === 1
        ? `Ett värde på fem år, ${n === 1 ? 'inom' : 'utanför'} gränsen.`
        : `${n} av ${of} värden inom gränsen de senaste fem åren.`,
    unknown: {
      'no-value': 'Inget värde att jämföra.',
      'too-old': (year: number) => `Senaste värdet är från ${year}.`,
      'no-start': 'Inget värde att räkna från.',
      'no-polarity': 'Varken högre eller lägre är bättre.',
    },
  },
  path: {
    from: (start: string, startYear: number, { goal, year }: { goal: string; year: number }) =>
      `Vägen går från ${start} ${startYear} till ${goal} ${year}.`,
    lateStart: (baseYear: number, startYear: number) =>
      `Målet räknas från ${baseYear}, men det första jämförbara värdet är från ${startYear}.`,
    early: 'Det har gått mindre än en femtedel av tiden, eller finns färre än tre värden.',
    done: (share: string, year: number) => `Till och med ${year} är ${share} av den planerade ändringen gjord.`,
    doneByLine: (share: string, measured: string, year: number) =>
      `Till och med ${year} är ${share} av den planerade ändringen gjord, räknat på den linje som värdena följer (${measured} räknat bara på det senaste värdet).`,
    away: (year: number) => `Till och med ${year} har värdena rört sig bort från målet.`,
    awayByLine: (measured: string, year: number) =>
      `Till och med ${year} går den linje som värdena följer bort från målet (räknat bara på det senaste värdet är ${measured} av den planerade ändringen gjord).`,
    lost: (year: number) => `Målet var nått ${year}, men det senaste värdet når det inte.`,
  },
  others: {
    text: (ratio: string, grade: string) =>
      `Open SDG och Statistics Canada delar den årliga procentuella ändringen hittills med den som hade krävts hela vägen. Kvoten är här ${ratio}, och med samma gränser blir det: ${grade}.`,
    grade: {
      'on-track': 'i takt med målet',
      'somewhat-behind': 'något efter',
      'far-behind': 'långt efter',
      'wrong-way': 'bort från målet',
    },
  },
};
