import type { Flag, MissingReason } from '@ratthall/domain/observation';

/** What happens to one figure, or from one year on, that does not follow the usual course. */
export type Singular = {
  member: string;
  indicator: string;
  /** The year it happens in. Counted back from the last year of history where it is below one hundred. */
  year: number;
  /** The figure of the year is this many times what it would be; with `onwards` those after it too. */
  times?: number;
  onwards?: true;
  flags?: Flag[];
  missing?: MissingReason;
  /** Published wrong first: the right figure is a second revision. */
  corrected?: true;
  /** As the year before, said to be so and not measured. */
  unchanged?: true;
  note?: string;
};

/** Slips, breaks and other things that happen to figures in real life, each at a place of its own. */
export const singulars: readonly Singular[] = [
  {
    member: '9304',
    indicator: 'pasture',
    year: 3,
    times: 0.01,
    flags: ['odd'],
    note: 'Troligen angiven som andel i stället för procent. Återges som publicerat.',
  },
  {
    member: '9203',
    indicator: 'organic-food',
    year: 4,
    times: 10,
    corrected: true,
    note: 'Ett decimalkomma föll bort när värdet publicerades.',
  },
  {
    member: '9401',
    indicator: 'business-travel-energy',
    year: 2,
    times: 10,
    flags: ['odd'],
    note: 'Körsträckan har troligen angetts i kilometer i stället för mil.',
  },
  {
    member: '9301',
    indicator: 'household-waste',
    year: 6,
    times: 0.001,
    corrected: true,
    note: 'Värdet publicerades först i ton i stället för kilogram.',
  },
  {
    member: '9303',
    indicator: 'public-transport-trips',
    year: 2018,
    times: 1.45,
    onwards: true,
    flags: ['break'],
    note: 'Påstigningar räknas med automatiska räknare från 2018; tidigare räknades sålda biljetter.',
  },
  {
    member: '9403',
    indicator: 'sludge-lead',
    year: 2015,
    times: 0.6,
    onwards: true,
    flags: ['break'],
    note: 'Provtagningspunkten flyttades 2015.',
  },
  {
    member: '9205',
    indicator: 'household-waste',
    year: 2012,
    flags: ['rounded'],
    note: 'Läst ur löpande text.',
  },
  { member: '9207', indicator: 'certified-schools', year: 1, unchanged: true, flags: ['unchanged'] },
  { member: '9207', indicator: 'certified-schools', year: 0, unchanged: true, flags: ['unchanged'] },
  { member: '9201', indicator: 'public-transport-trips', year: 5, times: 0.72 },
  { member: '9102', indicator: 'sludge-mercury', year: 0, missing: 'not-measured', note: 'Provet gick förlorat.' },
  { member: '9104', indicator: 'public-transport-renewable-fuel', year: 0, missing: 'late' },
  {
    member: '9106',
    indicator: 'sludge-lead',
    year: 0,
    missing: 'not-applicable',
    note: 'Kommunen har inget eget verk.',
  },
  { member: '9105', indicator: 'business-travel-co2', year: 0, missing: 'declined' },
  { member: '9305', indicator: 'certified-schools', year: 0, missing: 'too-small' },
  { member: '9402', indicator: 'renewable-energy-premises', year: 0, missing: 'definition-not-met' },
  { member: '9405', indicator: 'organic-food', year: 0, missing: 'not-reported' },
];

/** One plant dominates these figures: they are this many times what they would be without it. */
export const plants: readonly { member: string; indicators: readonly string[]; times: number }[] = [
  { member: '9102', indicators: ['co2-industry', 'ghg-ets'], times: 80 },
];

/** Those who tell others how they did have also done it. */
export const improvers: readonly { member: string; indicator: string }[] = [
  { member: '9202', indicator: 'organic-food' },
  { member: '9301', indicator: 'household-waste' },
  { member: '9201', indicator: 'public-transport-renewable-fuel' },
];

/** Has something in every year of every indicator. */
export const completeMember = '9202';

/** Has one figure in all, and nothing else. */
export const silentMember = { member: '9103', indicator: 'household-waste', year: 2013 };

/** In these years fewer travelled with others, wherever they lived. */
export const emptyBuses: Record<number, number> = { 2020: 0.55, 2021: 0.6, 2022: 0.85 };
