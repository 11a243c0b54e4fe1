export const start = {
  title: 'Går det åt rätt håll i ekokommunerna?',
  headTitle: 'Rätt håll – ekokommunernas nyckeltal',
  headDescription: (members: number) =>
    `Se hur ${members} ekokommuner utvecklas: gemensamma nyckeltal för klimat, natur, avfall, mat och energi, med riktning, jämförelse och öppna data.`,
  lead: (members: number, network: string) => `Här följs ${members} kommuner i ${network} med gemensamma nyckeltal.`,
  best: (indicator: string, improving: number, judged: number) =>
    `Tydligast åt rätt håll: ${indicator}, där ${improving} av de ${judged} kommuner som kan bedömas har förbättrats.`,
  worst: (indicator: string, worsening: number, judged: number) =>
    `Tydligast åt fel håll: ${indicator}, där ${worsening} av ${judged} har försämrats.`,
  gaps: (sparse: number, total: number) =>
    `Om ${sparse} av ${total} mått (delmått och komplement inräknade) går det inte att säga något samlat: för få har uppgift.`,
  edition: (year: number) => `Läs årssammanställningen ${year}`,
  corrected: {
    one: (edition: string, figure: string) => `Rättat sedan utgåva ${edition}: ${figure}.`,
    many: (edition: string, n: number) =>
      `Sedan utgåva ${edition} har ${n} siffror rättats på ett sätt som ändrar slutsatser.`,
    link: 'Läs vad som ändrades',
  },
  searchLabel: 'Hitta din kommun',
  searchHint: 'Skriv början av namnet, till exempel ”falk”',
  searchEmpty: 'Ingen medlem heter så',
  searchFound: (n: number) => `${n} förslag`,
  searchList: 'Förslag',
  searchPast: 'tidigare medlem',
  setLabel: 'Uppsättning',
  listTitle: 'Nyckeltalen',
  columns: {
    indicator: 'Nyckeltal',
    median: 'Median i nätverket',
    trend: 'Utveckling',
    verdicts: 'Kommunernas riktning',
  },
  medianIn: (year: number) => `median ${year}`,
  tooFew: (n: number, total: number, year: number) =>
    n === 1
      ? `1 av ${total} kommuner har uppgift för ${year}. Det är för få för en median.`
      : `${n} av ${total} kommuner har uppgift för ${year}. Det är för få för en median.`,
  sparseTitle: 'För få uppgifter för att sammanfatta',
  sparseLead:
    'De här nyckeltalen har så få uppgift om att varken median eller band kan anges. Enskilda kommuners värden finns på nyckeltalets och kommunens sida.',
  none: 'Inga uppgifter från kommunerna ännu.',
  published: (value: string, year: number) => `Nätverkets eget publicerade medel: ${value} (${year}).`,
  lowCoverage: 'För få år där minst hälften har uppgift: ingen linje ritas för nätverket.',
  counts: {
    right: (n: number, leaning: number) => `${n} åt rätt håll${leaning > 0 ? ` (${leaning} lutar)` : ''}`,
    wrong: (n: number, leaning: number) => `${n} åt fel håll${leaning > 0 ? ` (${leaning} lutar)` : ''}`,
    unclear: (n: number) => `${n} utan tydlig riktning`,
    neutral: (n: number) => `${n} rör sig, utan att något håll är bättre`,
    unknown: (n: number) => `${n} kan inte bedömas`,
  },
  noneJudged: 'Ingen kommun kan bedömas: det finns för få jämförbara år.',
  sparkline: (name: string, first: number, last: number) =>
    `Liten kurva: medianen för ${name} ${first}–${last}, med den mellersta hälften av kommunerna som band.`,
  reading: {
    title: 'Så läser du listan',
    body: (chance: string) =>
      `Linjen är medianen bland medlemskommunerna och bandet är den mellersta hälften. En riktning sägs bara när ändringen är tydlig, tillräckligt stor och inte hänger på ett enda år. De som bara lutar åt ett håll är skrafferade. Slumpen ensam skulle ge ungefär ${chance} tydliga riktningar i hela listan, och några lutande därutöver.`,
    link: 'Läs hur vi räknar',
  },
};
