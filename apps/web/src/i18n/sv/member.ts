import { capitalise, placed } from './numerals.ts';

export const member = {
  headTitle: (name: string) => `${name} – Rätt håll`,
  headDescription: (peers: number) =>
    peers === 0
      ? 'Ekokommunernas nyckeltal år för år: värden, riktning och vad som saknas.'
      : `Ekokommunernas nyckeltal år för år, i jämförelse med ${peers === 1 ? 'en annan' : `${peers} andra`}.`,
  question: 'Rör vi oss åt rätt håll, och hur står vi oss?',
  facts: (county: string | null, population: string | null, year: number | null) =>
    [county, population && `${population} invånare${year ? ` (${year})` : ''}`].filter(Boolean).join(' · '),
  joined: (year: number) => `medlem sedan ${year}`,
  past: (year: number) =>
    `Tidigare medlem, till ${year}. Här jämförs den med dagens medlemmar, men dess värden räknas inte in i nätverkets mått eller i andras placeringar.`,
  peersTooFew: 'Gruppen är för liten för rangordning: det behövs minst fem med värde, medlemmen själv inräknad.',
  listTitle: 'Nyckeltalen',
  columns: {
    indicator: 'Nyckeltal',
    latest: 'Senaste värde',
    level: 'Läge i jämförelsegruppen',
    direction: 'Riktning',
    trend: 'Utveckling',
  },
  rank: (rank: number, tied: boolean, n: number) => `${placed(rank, tied)} av ${n}`,
  quartile: {
    1: 'bland den bästa fjärdedelen',
    2: 'bättre än medianen',
    3: 'sämre än medianen',
    4: 'bland den sämsta fjärdedelen',
  } as Record<number, string>,
  practicallyEqual: 'i praktiken som medianen',
  levelStrip: (name: string, value: string, rank: string, median: string) =>
    `${name} har ${value}, ${rank}. Medianen är ${median}. Bättre värden ligger till höger.`,
  worse: 'sämre',
  better: 'bättre',
  levelUnknown: {
    'no-value': 'Inget värde att jämföra',
    'too-few-peers': 'För få värden att jämföra med',
    'not-applicable': 'Gäller inte här',
  },
  period: (first: number, last: number) => `${first}–${last}`,
  perYear: (change: string, unit: string) =>
    unit === '%' ? `${change} procentenheter per år` : `${change} ${unit} och år`,
  sparkline: (name: string, first: number, last: number) =>
    `Liten kurva för ${name} ${first}–${last}, med den mellersta hälften av jämförelsegruppen som band.`,
  more: 'Diagram, värden och definition',
  series: { median: 'Gruppens median', nation: 'Riket' },
  bandNote:
    'Bandet är den mellersta hälften av jämförelsegruppen, medlemmen själv inräknad. Det ritas när minst tolv har värde, och medianen när minst hälften har.',
  breakLabel: { definition: 'Ny definition', method: 'Ny metod' },
  breakNote: (year: number, reason: string) => `${year}: ${reason}`,
  table: { median: 'Median', q1: 'Nedre kvartil', q3: 'Övre kvartil', n: 'Antal', note: 'Anmärkning' },
  notes: {
    title: 'Kommentarer till enskilda år',
    of: (year: number, who: string) => `${year}, ${who}`,
    said: (note: string) => `”${note}”`,
    scope: (scopes: string) => `Avviker från definitionen: ${scopes}.`,
    methods: {
      measured: 'Mätt eller avläst.',
      register: 'Ur register eller ekonomisystem.',
      supplier: 'Från leverantör eller entreprenör.',
      calculated: 'Beräknad.',
      estimated: 'Uppskattad.',
    } as Record<string, string>,
  },
  definition: 'Definition',
  toIndicator: 'Till nyckeltalets sida',
  missingTitle: 'Det som saknas, och varför',
  missingLead: (name: string) => `De här nyckeltalen har inget värde för ${name}.`,
  missingYear: (year: number, reason: string) => `${year} saknas: ${reason}`,
  missingNever: (reason: string) => capitalise(reason),
};
