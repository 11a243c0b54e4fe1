export const member = {
  headTitle: (name: string) => `${name} – Rätt håll`,
  headDescription: (name: string, peers: number) =>
    peers === 0
      ? `Nyckeltal för ${name}: värden, riktning och vad som saknas.`
      : `Går ${name} åt rätt håll, och hur står sig värdena mot ${peers} andra? Ekokommunernas nyckeltal år för år.`,
  question: 'Rör vi oss åt rätt håll, och hur står vi oss?',
  facts: (county: string | null, population: string | null, year: number | null) =>
    [county, population && `${population} invånare${year ? ` (${year})` : ''}`].filter(Boolean).join(' · '),
  joined: (year: number) => `medlem sedan ${year}`,
  past: (year: number) =>
    `Tidigare medlem, till ${year}. Här jämförs den med dagens medlemmar, men dess värden räknas inte in i nätverkets mått eller i andras placeringar.`,
  summary: {
    direction: (name: string, right: number, wrong: number) =>
      right === 0 && wrong === 0
        ? `${name} rör sig inte tydligt åt något håll i de nyckeltal som kan bedömas.`
        : right > 0 && wrong > 0
          ? `${name} går åt rätt håll i ${nyckeltal(right)} och åt fel håll i ${tal(wrong)}.`
          : right > 0
            ? `${name} går åt rätt håll i ${nyckeltal(right)}. Inget går åt fel håll.`
            : `${name} går åt fel håll i ${nyckeltal(wrong)}. Inget går åt rätt håll.`,
    unclear: (unclear: number) =>
      unclear === 0
        ? ''
        : unclear === 1
          ? 'Ett har ingen tydlig riktning.'
          : `${capitalise(tal(unclear))} har ingen tydlig riktning.`,
    unknown: (unknown: number, total: number) =>
      unknown === 0 ? '' : `${unknown} av ${total} kan inte bedömas, eftersom det finns för få jämförbara år.`,
    noneJudged: (name: string) =>
      `För ${name} går det inte att säga någon riktning: inget nyckeltal har minst fem jämförbara år.`,
    best: (indicator: string, rank: string) => `Starkast placering: ${rank} i ${indicator}.`,
  },
  peersTooFew: 'Gruppen är för liten för rangordning: det behövs minst fem med värde, medlemmen själv inräknad.',
  listTitle: 'Nyckeltalen',
  columns: {
    indicator: 'Nyckeltal',
    latest: 'Senaste värde',
    level: 'Läge i jämförelsegruppen',
    direction: 'Riktning',
    trend: 'Utveckling',
  },
  rank: (rank: number, tied: boolean, n: number) => `${tied ? 'delad ' : ''}${ordning(rank)} av ${n}`,
  quartile: {
    1: 'bland den bästa fjärdedelen',
    2: 'bättre än medianen',
    3: 'sämre än medianen',
    4: 'bland den sämsta fjärdedelen',
  } as Record<number, string>,
  practicallyEqual: 'i praktiken som medianen',
  rankBand: (best: number, worst: number) => `Vanlig variation mellan åren ger plats ${best}–${worst}.`,
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
  chartTitle: {
    above: (name: string, since: number | null) =>
      since === null ? `${name} ligger över medianen` : `${name} ligger över medianen sedan ${since}`,
    below: (name: string, since: number | null) =>
      since === null ? `${name} ligger under medianen` : `${name} ligger under medianen sedan ${since}`,
    at: (name: string) => `${name} ligger i praktiken på medianen`,
    alone: (name: string, n: number) => (n === 1 ? `${name} har ett värde` : `${name} har ${n} värden`),
  },
  chartSentence: {
    verdict: (verdict: string, first: number, last: number) => `${verdict}, ${first}–${last}.`,
    level: (rank: string, year: number) => `År ${year}: ${rank}.`,
  },
  series: { median: 'Gruppens median', nation: 'Riket' },
  bandNote:
    'Bandet är den mellersta hälften av jämförelsegruppen, medlemmen själv inräknad. Det ritas när minst tolv har värde, och medianen när minst hälften har.',
  breakLabel: { definition: 'Ny definition', method: 'Ny metod' },
  breakNote: (year: number, reason: string) => `${year}: ${reason}`,
  table: { median: 'Median', q1: 'Nedre kvartil', q3: 'Övre kvartil', n: 'Antal', note: 'Anmärkning' },
  definition: 'Definition',
  toIndicator: 'Till nyckeltalets sida',
  missingTitle: 'Det som saknas, och varför',
  missingLead: (name: string) => `De här nyckeltalen har inget värde för ${name}.`,
  missingYear: (year: number, reason: string) => `${year} saknas: ${reason}`,
  missingNever: (reason: string) => capitalise(reason),
};

function nyckeltal(n: number): string {
  return n === 0 ? 'inget nyckeltal' : n === 1 ? 'ett nyckeltal' : `${tal(n)} nyckeltal`;
}

function tal(n: number): string {
  const words = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
  return words[n] ?? String(n);
}

/** Swedish ordinals: 1:a, 2:a, 3:e, 11:e, 12:e, 21:a. */
function ordning(n: number): string {
  const isFirstOrSecond = (n % 10 === 1 || n % 10 === 2) && n % 100 !== 11 && n % 100 !== 12;
  return `${n}:${isFirstOrSecond ? 'a' : 'e'}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
