import type { Language } from './support.ts';

/** A page of each kind, with its heading in both languages. */
export type Kind = { kind: string; at: string; heading: Record<Language, string>; isMissing?: true; isEmbed?: true };

const same = (name: string) => ({ sv: name, en: name });

const missing = { sv: 'Sidan finns inte', en: 'Page not found' };

const waste = { sv: 'Hushållsavfall (kommunalt avfall)', en: 'Household (municipal) waste' };

const start = { sv: 'Går det åt rätt håll i ekokommunerna?', en: 'Are the eco-municipalities heading the right way?' };

const comparison = { sv: 'Hur står vi oss mot dem?', en: 'How do we compare with those?' };

const board = {
  sv: 'Vad klistrar jag in i ärendet till nämnden?',
  en: 'What do I paste into the paper to the board?',
};

export const kinds: Kind[] = [
  { kind: 'start', at: '/', heading: start },
  { kind: 'start, the other set', at: '/?set=grona-2023', heading: start },
  { kind: 'member with almost everything', at: '/kommun/eskilstuna', heading: same('Eskilstuna') },
  { kind: 'member, the other set', at: '/kommun/sundsvall?set=grona-2023', heading: same('Sundsvall') },
  { kind: 'member with almost nothing', at: '/kommun/jokkmokk', heading: same('Jokkmokk') },
  { kind: 'past member', at: '/kommun/falkenberg', heading: same('Falkenberg') },
  { kind: 'region', at: '/kommun/region-uppsala', heading: same('Region Uppsala') },
  {
    kind: 'similar members',
    at: '/lika/eskilstuna',
    heading: { sv: 'Vilka liknar Eskilstuna?', en: 'Who is like Eskilstuna?' },
  },
  {
    kind: 'similar members, too few',
    at: '/lika/region-uppsala',
    heading: { sv: 'Vilka liknar Region Uppsala?', en: 'Who is like Region Uppsala?' },
  },
  {
    kind: 'for the board',
    at: '/kommun/eskilstuna/till-namnden?indicators=household-waste,sludge-lead',
    heading: board,
  },
  {
    kind: 'for the board, of almost nothing, short',
    at: '/kommun/jokkmokk/till-namnden?length=table',
    heading: board,
  },
  {
    kind: 'indicator with much',
    at: '/nyckeltal/household-waste?own=lulea',
    heading: waste,
  },
  {
    kind: 'indicator with little',
    at: '/nyckeltal/co2-industry',
    heading: { sv: 'Koldioxidutsläpp från industrin', en: 'CO₂ from industry' },
  },
  {
    kind: 'indicator with nothing',
    at: '/nyckeltal/recycling',
    heading: { sv: 'Återvinning och återbruk', en: 'Recycling and preparation for reuse' },
  },
  { kind: 'comparison of nobody yet', at: '/jamfor', heading: comparison },
  { kind: 'comparison', at: '/jamfor?members=lulea,falkenberg,stockholm,sorsele', heading: comparison },
  {
    kind: 'comparison, members as rows',
    at: '/jamfor?members=region-uppsala,region-gavleborg&rows=members&tint=classes',
    heading: comparison,
  },
  {
    kind: 'about',
    at: '/om',
    heading: {
      sv: 'Vilka är ekokommunerna, och hur räknas siffrorna fram?',
      en: 'Who are the eco-municipalities, and how are the figures made?',
    },
  },
  {
    kind: 'who has improved',
    at: '/larande?own=lulea',
    heading: { sv: 'Vilka har blivit bättre, och i vad?', en: 'Who has improved, and in what?' },
  },
  {
    kind: 'corrections',
    at: '/rattelser',
    heading: {
      sv: 'Vad har rättats sedan det publicerades?',
      en: 'What has been corrected since it was published?',
    },
  },
  { kind: 'editions, none yet', at: '/utgavor', heading: { sv: 'Utgåvor', en: 'Editions' } },
  { kind: 'data', at: '/data', heading: { sv: 'Hur får jag tag på siffrorna?', en: 'How do I get the figures?' } },
  {
    kind: 'indicator, an earlier year, tinted by status class',
    at: '/nyckeltal/organic-food?own=lulea&year=2022&tint=classes',
    heading: { sv: 'Ekologiska livsmedel', en: 'Organic food purchases' },
  },
  {
    kind: 'embedded trend',
    at: '/inbadda/utveckling/household-waste?show=lulea',
    heading: waste,
    isEmbed: true,
  },
  {
    kind: 'embedded distribution',
    at: '/inbadda/fordelning/household-waste?show=lulea&year=2021',
    heading: waste,
    isEmbed: true,
  },
  {
    kind: 'embedded map',
    at: '/inbadda/karta/household-waste?show=lulea&peers=county',
    heading: waste,
    isEmbed: true,
  },
  { kind: 'no such edition to compare', at: '/utgava/2031.1/andringar', heading: missing, isMissing: true },
  { kind: 'no such page', at: '/finns/inte', heading: missing, isMissing: true },
  { kind: 'no such edition', at: '/utgava/2026.1', heading: missing, isMissing: true },
  { kind: 'no such member', at: '/kommun/finns-inte', heading: missing, isMissing: true },
  { kind: 'no such member for a board', at: '/kommun/finns-inte/till-namnden', heading: missing, isMissing: true },
  { kind: 'nobody to be like', at: '/lika/finns-inte', heading: missing, isMissing: true },
  { kind: 'no such indicator', at: '/nyckeltal/finns-inte', heading: missing, isMissing: true },
];

/** The pages that have the shell around them. */
export const pages = kinds.filter(({ isMissing, isEmbed }) => !isMissing && !isEmbed);
