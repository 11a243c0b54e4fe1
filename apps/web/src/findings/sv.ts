import type { MemberKind, Polarity } from '@ratthall/domain/indicator';
import type { MissingReason } from '@ratthall/domain/observation';
import { count, ordinal, placed } from '#i18n/sv/numerals.ts';
import { peers as peerTexts } from '#i18n/sv/peers.ts';
import type { PeerGroup } from './peer-group.ts';
import { map, sideBySide } from './sv-members.ts';
import { network } from './sv-network.ts';
import { pace } from './sv-pace.ts';
import { annual } from './sv-year.ts';

const ones = { municipality: 'kommunen', region: 'regionen' };

/** Who are ranked, as it stands after their number: "94 medlemskommuner i Jönköpings län". */
function ranked({ kind, isPast, peers }: { kind: MemberKind; isPast: boolean; peers: PeerGroup }): string {
  const noun = kind === 'region' ? 'regioner' : isPast ? 'kommuner' : 'medlemskommuner';
  switch (peers.rule) {
    case 'all':
      return noun;
    case 'county':
      return `${noun} i ${peers.name}`;
    case 'skr':
      return `${noun} i kommungruppen ”${peers.name}”`;
    case 'size':
      return `${noun} med ${peerTexts.sizes[peers.size]}`;
    case 'neighbours':
      return `${noun} i grannskapet`;
    case 'similar':
      return `liknande ${noun}`;
    case 'group':
      return `${noun} i gruppen ”${peers.name.sv}”`;
    default:
      return `${noun} i ett eget urval`;
  }
}

/** Why there is no value, as it stands after "eftersom". */
const reasons: Record<MissingReason, (kind: MemberKind) => string> = {
  'not-reported': () => 'källan inte har någon uppgift',
  'not-measured': () => 'det inte har mätts',
  'not-applicable': () => 'nyckeltalet inte gäller här',
  'too-small': () => 'underlaget är för litet för att visas',
  late: () => 'uppgiften ännu inte har kommit',
  declined: (kind) => `${ones[kind]} har avstått från att lämna uppgift`,
  'definition-not-met': () => 'uppgiften inte uppfyller definitionen',
};

/** Everything that is said of one member and one indicator in Swedish. The English phrases have the same type. */
export const sv = {
  points: (isOne: boolean): string => (isOne ? 'procentenhet' : 'procentenheter'),
  perYear: (change: string, isPoints: boolean): string => (isPoints ? `${change} per år` : `${change} och år`),
  ranked,
  /** That a member is ranked in a group that it does not belong to; it stands last in what is said of the group. */
  included: (kind: MemberKind): string => `, ${ones[kind]} själv inräknad`,
  placed,
  title: {
    named: (indicator: string, title: string) => `${indicator}: ${title}`,
    moved: {
      improving: (name: string, period: string) => `${name} har förbättrats ${period}`,
      worsening: (name: string, period: string) => `${name} har försämrats ${period}`,
      increasing: (name: string, period: string) => `Värdet har ökat i ${name} ${period}`,
      decreasing: (name: string, period: string) => `Värdet har minskat i ${name} ${period}`,
    },
    leaning: {
      'leaning-right': (name: string, period: string) => `${name} lutar åt rätt håll ${period}`,
      'leaning-wrong': (name: string, period: string) => `${name} lutar åt fel håll ${period}`,
      'leaning-up': (name: string, period: string) => `Värdet i ${name} lutar uppåt ${period}`,
      'leaning-down': (name: string, period: string) => `Värdet i ${name} lutar nedåt ${period}`,
    },
    unclear: (name: string, period: string) => `${name} har ingen tydlig riktning ${period}`,
    unknown: (name: string) => `Riktningen för ${name} kan inte bedömas`,
    medians: { all: 'nätverkets median', regions: 'regionernas median', group: 'gruppens median' },
    sides: { above: 'över', below: 'under', at: 'i praktiken på' },
    stood: (name: string, side: string, { median, from, to }: { median: string; from: number; to: number }) =>
      from === to ? `${name} låg ${side} ${median} ${to}` : `${name} har legat ${side} ${median} ${from}–${to}`,
    value: (name: string, value: string, year: number) => `${name} hade ${value} år\u00a0${year}`,
    missing: (name: string) => `Värde saknas för ${name}`,
    notApplicable: (kind: MemberKind) => `Nyckeltalet gäller inte för ${kind === 'region' ? 'regioner' : 'kommuner'}`,
  },
  level: {
    value: (name: string, value: string, year: number) => `${name} hade ${value} år\u00a0${year}.`,
    valueIn: (indicator: string, name: string, { value, year }: { value: string; year: number }) =>
      `I nyckeltalet ”${indicator}” hade ${name} ${value} år\u00a0${year}.`,
    valueAndRank: (name: string, value: string, { year, rank }: { year: number; rank: string }) =>
      `${name} hade ${value} år\u00a0${year} och var ${rank}.`,
    valueAndPlace: (name: string, value: string, { year, rank }: { year: number; rank: string }) =>
      `${name} hade ${value} år\u00a0${year}, ${rank}.`,
    rank: (place: string, n: number, group: string) => `${place} av\u00a0${n} ${group}`,
    thatGave: (rank: string) => `Det gav ${rank}.`,
    thatWas: (rank: string) => `Det var ${rank}.`,
    place: (rank: number, isTied: boolean, { n, group }: { n: number; group: string }) =>
      `${isTied ? 'delad ' : ''}${ordinal(rank)} plats bland ${n} ${group}`,
    highest: (rank: number, isTied: boolean, { n, group }: { n: number; group: string }) => {
      const which = rank === 1 ? '' : `${ordinal(rank)} `;
      return `${isTied ? `delat ${which}högsta värde` : `det ${which}högsta värdet`} bland ${n} ${group}`;
    },
    coverage: (n: number, total: number) => (n === total ? '(alla har värde)' : `(${n} av ${total} har värde)`),
    band: (best: number, worst: number) => `Vanlig variation mellan åren ger plats\u00a0${best}–${worst}.`,
    median: {
      equal: (median: string) => `Det var i praktiken som medianen, ${median}.`,
      same: (median: string) => `Det var detsamma som medianen, ${median}.`,
      better: (median: string) => `Det var bättre än medianen, ${median}.`,
      worse: (median: string) => `Det var sämre än medianen, ${median}.`,
      above: (median: string) => `Det var över medianen, ${median}.`,
      below: (median: string) => `Det var under medianen, ${median}.`,
    },
    apart: {
      same: (median: string) => `Medianen var densamma, ${median}.`,
      equal: (median: string, apart: string) =>
        `Medianen var ${median}. Skillnaden, ${apart}, ryms i den vanliga variationen mellan åren, så värdet var i praktiken som medianen.`,
      lying: (median: string, apart: string, isAbove: boolean) =>
        `Medianen var ${median}. Värdet låg ${apart} ${isAbove ? 'över' : 'under'} den`,
      judged: {
        higher: {
          better: ', vilket är bättre (högre värden är bättre).',
          worse: ', vilket är sämre (högre värden är bättre).',
        },
        lower: {
          better: ', vilket är bättre (lägre värden är bättre).',
          worse: ', vilket är sämre (lägre värden är bättre).',
        },
      },
    },
    quarter: {
      best: 'Värdet hör till den bästa fjärdedelen.',
      worst: 'Värdet hör till den sämsta fjärdedelen.',
    },
    tooFewPeers: (year: number, group: string, included: string) =>
      `Någon plats kan inte anges, eftersom färre än fem ${group} har ett jämförbart värde för ${year}${included}.`,
    past: (name: string, year: number) =>
      `${name} är tidigare medlem, till ${year}, och jämförs här med dagens medlemmar.`,
  },
  direction: {
    moved: (period: string, isUp: boolean, perYear: string) =>
      `Åren ${period} ${isUp ? 'ökade' : 'minskade'} värdet med omkring ${perYear} om året`,
    certain: {
      improving: ', vilket är en tydlig förbättring.',
      worsening: ', vilket är en tydlig försämring.',
      increasing: ', vilket är en tydlig ökning.',
      decreasing: ', vilket är en tydlig minskning.',
    },
    leaning: {
      'leaning-right': '. Det lutar åt rätt håll',
      'leaning-wrong': '. Det lutar åt fel håll',
      'leaning-up': '. Det lutar uppåt',
      'leaning-down': '. Det lutar nedåt',
    },
    weak: ', men slumpen går inte att utesluta.',
    unstable: ', men det hänger på ett enda år.',
    unclear: (period: string) =>
      `Åren ${period} finns ingen tydlig riktning: upp- och nedgångarna är inte tydligare än vad slumpen kan ge.`,
    immaterial: (period: string) =>
      `Åren ${period} finns ingen tydlig riktning: värdet rörde sig åt ett håll, men så lite att det inte räknas.`,
    tooFew: (n: number) =>
      `Riktningen kan inte bedömas: det finns ${n === 0 ? 'inga jämförbara värden' : n === 1 ? 'bara ett jämförbart värde' : `bara ${count(n)} jämförbara värden`} från de senaste tio åren, och det behövs minst fem.`,
    evidence: (n: number, cases: number) =>
      `Bedömningen bygger på ${count(n)} värden (Mann–Kendalls test): slumpen ensam ger ett minst lika tydligt mönster i ${cases < 1 ? 'färre än 1 fall' : `omkring ${cases} fall`} av 100.`,
  },
  gaps: {
    reason: (reason: MissingReason, kind: MemberKind) => reasons[reason](kind),
    year: (year: number, reason: string) => `Värde för ${year} saknas, eftersom ${reason}.`,
    never: (name: string, reason: string) => `Värde saknas för ${name}, eftersom ${reason}.`,
    neverIn: (indicator: string, name: string, reason: string) =>
      `I nyckeltalet ”${indicator}” saknas värde för ${name}, eftersom ${reason}. Varken läge eller riktning kan därför anges.`,
    notApplicable: (kind: MemberKind) => `Nyckeltalet gäller inte för ${kind === 'region' ? 'regioner' : 'kommuner'}.`,
    notApplicableIn: (indicator: string, kind: MemberKind) =>
      `Nyckeltalet ”${indicator}” gäller inte för ${kind === 'region' ? 'regioner' : 'kommuner'}.`,
    breakBecause: (year: number, reason: string) => `Serien har ett brott ${year}. ${reason}`,
    break: (year: number) => `Serien har ett brott ${year}: metoden ändrades, så äldre värden kan inte jämföras.`,
  },
  polarity: {
    higher: 'Högre värden är bättre.',
    lower: 'Lägre värden är bättre.',
    none: 'Varken högre eller lägre värden är bättre.',
  } satisfies Record<Polarity, string>,
  pace,
  network,
  annual,
  sideBySide,
  map,
  origin: {
    citation: (citation: string) => `${citation}.`,
    version: (version: string, day: string) => `Dataversion ${version} från ${day}, hämtad ur Rätt håll:`,
    edition: (edition: string, version: string, day: string) =>
      `Utgåva ${edition} (dataversion ${version} från ${day}) ur Rätt håll:`,
    heading: (name: string, set: string) => `${name} – ${set.charAt(0).toLocaleLowerCase('sv')}${set.slice(1)}`,
  },
};

export type Words = typeof sv;
