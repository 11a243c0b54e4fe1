export const indicator = {
  headTitle: (name: string) => `${name} – Rätt håll`,
  numberIn: (number: string, set: string) => `Nummer ${number} i ${set}`,
  complementsIn: (number: string, set: string) => `Kompletterar nummer ${number} i ${set}`,
  lead: {
    fell: (from: string, fromYear: number, to: string, toYear: number) =>
      `Medianen i nätverket har gått från ${from} (${fromYear}) till ${to} (${toYear}).`,
    median: (value: string, year: number) => `Medianen i nätverket var ${value} år ${year}.`,
    tooFew: (n: number, total: number) =>
      n === 0
        ? `Ingen av ${total} medlemskommuner har uppgift, så nätverket kan inte sammanfattas.`
        : `Bara ${n} av ${total} medlemskommuner har uppgift, så nätverket kan inte sammanfattas.`,
    verdicts: (right: number, wrong: number, judged: number, leaning: number) =>
      `Av ${judged} kommuner som kan bedömas går ${right} åt rätt håll och ${wrong} åt fel håll${leaning > 0 ? `; ${leaning} av dem bara lutar` : ''}.`,
  },
  about: 'Vad det mäter',
  facts: {
    unit: 'Enhet',
    polarity: 'Vad är bra?',
    reportedBy: 'Vem lämnar uppgiften',
    inputs: 'Räknas ut som',
    criteria: 'Bidrar till',
    goals: 'Agenda 2030',
  },
  reportedBy: {
    central: 'Hämtas från nationell statistik',
    member: 'Lämnas av medlemmen',
    plant: 'Ur reningsverkets årsrapport',
  },
  goals: (numbers: string) => `mål ${numbers}`,
  share: (numerator: string, denominator: string, factor: string | null) =>
    factor === null ? `${numerator} ÷ ${denominator}` : `${numerator} ÷ ${denominator} × ${factor}`,
  distribution: 'Fördelningen',
  distributionTitle: (year: number, q1: string, q3: string) =>
    `Hälften av kommunerna låg mellan ${q1} och ${q3} ${year}`,
  distributionFew: (n: number, year: number) =>
    n === 1 ? `En kommun hade värde ${year}` : `${n} kommuner hade värde ${year}`,
  distributionSentence: (n: number, total: number) => `${n} av ${total} kommuner har värde. Varje prick är en kommun.`,
  distributionLabel: (name: string, year: number) => `${name} ${year}, en prick för varje kommun`,
  yearLabel: 'År',
  yearBefore: 'Föregående år',
  yearAfter: 'Nästa år',
  trend: 'Utvecklingen',
  trendTitle: {
    fell: (from: string, first: number, to: string, last: number) =>
      `Medianen har gått från ${from} (${first}) till ${to} (${last})`,
    median: (value: string, year: number) => `Medianen var ${value} år ${year}`,
    member: (name: string, verdict: string, period: string) => `${name}: ${verdict} ${period}`.trim(),
    members: (n: number, first: number, last: number) =>
      n === 1 ? `En medlem har värden ${first}–${last}` : `${n} medlemmar har värden ${first}–${last}`,
  },
  trendSentence:
    'Linjen är medianen bland kommunerna, streckad när mindre än tre av fyra har värde och borta när mindre än hälften har. Bandet är den mellersta hälften.',
  trendFew:
    'Så få har uppgift att ingen linje ritas för nätverket. I stället visas de medlemmar som har flest år, högst sex.',
  series: { median: 'Median', nation: 'Riket' },
  show: 'Visa även',
  showNone: 'ingen vald kommun',
  listTitle: 'Alla medlemmar',
  listLead: (year: number) => `Värden för ${year} och riktning under de senaste åren med jämförbara värden.`,
  sort: { best: 'Bäst först', name: 'Efter namn', direction: 'Efter riktning' },
  sortLabel: 'Ordning',
  columns: {
    place: 'Plats',
    member: 'Medlem',
    value: 'Värde',
    direction: 'Riktning',
    period: 'Period',
    note: 'Anmärkning',
  },
  place: (rank: number, tied: boolean) => (tied ? `delad ${rank}` : String(rank)),
  without: (n: number, year: number, reason: string) =>
    n === 1 ? `En saknar värde för ${year} (${reason}):` : `${n} saknar värde för ${year} (${reason}):`,
  regions: 'Regioner',
  noRank: 'rangordnas inte',
  coverage: 'Täckning',
  coverageTitle: (n: number, total: number, year: number) => `${n} av ${total} kommuner har värde för ${year}`,
  likeForLike: (n: number, from: number, to: number, before: string, after: string) =>
    `Bland de ${n} kommuner som har jämförbara värden både ${from} och ${to} gick medelvärdet från ${before} till ${after}.`,
  mean: (value: string, n: number, total: number) => `Ovägt medel ${value} (${n} av ${total} kommuner).`,
  definitions: 'Definitionens versioner',
  definitionFrom: (version: number, year: number) => `Version ${version}, från ${year}`,
  change: {
    first: 'Första versionen',
    editorial: 'Ändrad formulering',
    comparable: 'Jämförbar med tidigare',
    break: 'Tidsseriebrott: tidigare värden kan inte jämföras',
  },
  classes: 'Tillståndsklasser, bäst först',
  targets: 'Mål',
  target: {
    value: (value: string, year: string) => `${value} till ${year}`,
    limit: (value: string) => `Högst ${value}`,
    limitHigher: (value: string) => `Minst ${value}`,
    change: (percent: string, base: string, year: string) => `${percent} från ${base} till ${year}`,
  },
  sourceTitle: 'Källa och nedladdning',
  publishedTitle: 'Nätverkets egna publicerade medel',
  publishedLead:
    'De här talen har nätverket självt publicerat. De hör till sin tids definition och sitt års svar, och ritas därför inte som en linje.',
  downloadStandard: 'CSV',
  downloadExcel: 'CSV för svenskt Excel',
  downloadJson: 'JSON',
};
