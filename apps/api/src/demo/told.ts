import type { FeeRate } from '@ratthall/domain/fee';
import type { MemberTarget } from '@ratthall/domain/indicator';
import type { GoodExample } from '@ratthall/domain/lessons';
import type { Network } from '@ratthall/domain/membership';
import type { NamedGroup } from '@ratthall/domain/peers';

export const network: Network = {
  id: 'demo',
  name: { sv: 'Demonätverket', en: 'the Demo Network' },
  isFictional: true,
};

/** Invented, as everything else here. */
export const fees: readonly FeeRate[] = [
  { year: 2026, base: 2_000, perInhabitant: 0.2, mostInhabitants: 100_000, reference: 'Påhittad taxa' },
];

export const source = {
  id: 'fictional',
  name: { sv: 'Påhittade siffror', en: 'Invented figures' },
  publisher: 'Rätt håll',
  url: null,
  citation: { sv: 'Källa: påhittade siffror', en: 'Source: invented figures' },
  derived: false,
  note: {
    sv: 'Siffrorna är slumpade för att tjänsten ska kunna provas. De säger ingenting om någon verklig kommun.',
    en: 'The figures are made by chance, so that the service can be tried out. They say nothing about any real municipality.',
  },
};

export const groups: readonly NamedGroup[] = [
  {
    id: 'kusten',
    name: { sv: 'Kustkommuner', en: 'Coastal municipalities' },
    description: { sv: 'Påhittade kommuner vid havet.', en: 'Invented municipalities by the sea.' },
    members: ['9101', '9102', '9204', '9301', '9302', '9305', '9404'],
  },
  {
    id: 'bruksorter',
    name: { sv: 'Bruksorter', en: 'Mill towns' },
    description: {
      sv: 'Påhittade kommuner där en fabrik dominerar utsläppen eller har gjort det.',
      en: 'Invented municipalities whose emissions are, or were, dominated by a plant.',
    },
    members: ['9102', '9105', '9206', '9207', '9405'],
  },
];

const common = { milestones: [], url: null, replaces: null, baseValue: null };

export const memberTargets: readonly MemberTarget[] = [
  {
    ...common,
    id: 'sundtuna-food-2025',
    member: '9202',
    indicator: 'organic-food',
    kind: 'value',
    value: 40,
    year: 2025,
    baseYear: 2015,
    decided: '2015-11-30',
    reference: { sv: 'Kommunfullmäktige, miljöprogram 2016–2025', en: 'Municipal council, environmental programme' },
  },
  {
    ...common,
    id: 'sundtuna-food-2030',
    member: '9202',
    indicator: 'organic-food',
    kind: 'value',
    value: 60,
    year: 2030,
    baseYear: 2019,
    milestones: [{ year: 2025, value: 45 }],
    decided: '2019-06-17',
    reference: { sv: 'Kommunfullmäktige, kostpolicy', en: 'Municipal council, food policy' },
    replaces: 'sundtuna-food-2025',
  },
  {
    ...common,
    id: 'lindborg-climate-2030',
    member: '9201',
    indicator: 'ghg-total',
    kind: 'change',
    value: -0.6,
    year: 2030,
    baseYear: 2010,
    decided: '2017-02-27',
    reference: { sv: 'Kommunfullmäktige, klimatstrategi', en: 'Municipal council, climate strategy' },
  },
  {
    ...common,
    id: 'klovskar-waste-2030',
    member: '9301',
    indicator: 'household-waste',
    kind: 'value',
    value: 350,
    year: 2030,
    baseYear: 2018,
    decided: '2018-12-10',
    reference: { sv: 'Kommunfullmäktige, avfallsplan', en: 'Municipal council, waste plan' },
  },
];

// The numbers are among those that no subscriber has: the Post and Telecom Authority keeps them for fiction.
export const examples: readonly GoodExample[] = [
  {
    id: 'sundtuna-ett-kok',
    member: '9202',
    indicator: 'organic-food',
    title: { sv: 'Ett inköp för alla kök', en: 'One purchase for all kitchens' },
    text: {
      sv: 'Skolor, förskolor och äldreomsorg beställer tillsammans och följer andelen varje månad. Menyn byggs kring det som odlas i trakten.',
      en: 'Schools, preschools and elderly care order together and follow the share every month. The menu is built on what grows nearby.',
    },
    url: null,
    contact: { name: 'Kerstin Påhittad', email: 'kost@sundtuna.example', phone: '08-465 004 11' },
  },
  {
    id: 'klovskar-matavfall',
    member: '9301',
    indicator: 'household-waste',
    title: { sv: 'Bygglov för återbruk', en: 'A place for reuse' },
    text: {
      sv: 'Återvinningscentralen byggdes om så att återbruket kommer först. Det som kan användas igen vägs inte som avfall.',
      en: 'The recycling centre was rebuilt so that reuse comes first. What can be used again is not weighed as waste.',
    },
    url: null,
    contact: { name: 'Olof Påhittad', email: null, phone: '031-390 06 12' },
  },
  {
    id: 'lindborg-stadsbussar',
    member: '9201',
    indicator: 'public-transport-renewable-fuel',
    title: { sv: 'Elbussar på alla stadslinjer', en: 'Electric buses on all city lines' },
    text: {
      sv: 'Upphandlingen ställde krav på utsläpp per kilometer i stället för på bränsle, och lät operatörerna välja väg dit.',
      en: 'The procurement set limits on emissions per kilometre rather than on fuel, and let the operators choose how.',
    },
    url: null,
    contact: null,
  },
];
