import { capitalise, count } from './numerals.ts';

/** What the annual summary of an edition says besides its findings. */
export const summary = {
  ways: {
    right: 'åt rätt håll',
    wrong: 'åt fel håll',
    'no-clear-majority': 'ingen tydlig övervikt',
    'too-few-judged': 'går inte att säga',
    'no-polarity': 'inget håll är bättre',
  },
  contents: 'Innehåll',
  foreword: 'Förord',
  year: {
    title: 'Nätverkets år',
    table: 'Nyckeltalen i korthet',
    columns: {
      indicator: 'Nyckeltal',
      way: 'Kommunerna går',
      improving: 'Förbättras',
      worsening: 'Försämras',
      judged: 'Kan bedömas',
      year: 'År',
      coverage: 'Har värde',
      median: 'Median',
    },
    noneJudged: 'ingen kan bedömas',
    left: (n: number) =>
      n === 1
        ? 'Ett nyckeltal står inte i tabellen, eftersom för få har lämnat uppgift:'
        : `${capitalise(count(n))} nyckeltal står inte i tabellen, eftersom för få har lämnat uppgift:`,
    rule: 'Ett nyckeltal sägs gå åt rätt håll när så många fler kommuner har förbättrats än försämrats att slumpen sällan ger en sådan övervikt (teckentest, p ≤ 0,05), och minst tolv kan bedömas. De som bara lutar åt ett håll räknas inte. Kommuner påverkas av samma lagar och konjunkturer, så övervikten säger inte vad den beror på.',
  },
  indicators: 'Nyckeltalen',
  indicatorsLead:
    'Varje nyckeltal står i det senaste år som tillräckligt många har uppgift för. En riktning sägs bara när ändringen är tydlig, tillräckligt stor och inte hänger på ett enda år. De som har ändrats mest nämns med trendens ändring över perioden och, inom parentes, det första och det sista uppmätta värdet.',
  more: (name: string) => `Alla kommuners värden för ${name}`,
  chart: {
    sentence: 'Linjen är medianen bland kommunerna och bandet är den mellersta hälften.',
    none: 'Det finns för få år med uppgifter från tillräckligt många för att rita en kurva.',
    noLine:
      'I så få år har minst hälften av kommunerna uppgift att ingen linje ritas. Bandet är den mellersta hälften.',
    label: (name: string, first: number, last: number) =>
      `Medianen för ${name} ${first}–${last}, med den mellersta hälften av kommunerna som band`,
    break: (year: number, reason: string) => `Den prickade linjen är ett brott i serien ${year}. ${reason}`,
    alone: (name: string) => `${name}: median i nätverket`,
  },
  verdicts: 'Kommunernas riktning',
  chance: (n: string) => `Slumpen ensam skulle ge ungefär ${n} tydliga riktningar.`,
  moved: {
    right: 'Har förbättrats mest',
    wrong: 'Har försämrats mest',
    measured: (from: string, to: string) => `(${from} → ${to})`,
    others: (n: number) => (n === 1 ? 'och en till' : `och ${n} till`),
    unknown: {
      'no-polarity': 'Inget håll är bättre, så ingen nämns.',
      'too-few-judged': 'Ingen kommun har tillräckligt många år för att bedömas.',
      nobody: { right: 'Ingen kommun har säkert förbättrats.', wrong: 'Ingen kommun har säkert försämrats.' },
      'too-many-tied': 'Så många har ändrats lika mycket att ingen kan nämnas före de andra.',
    },
  },
  comment: 'Kansliets kommentar',
  sparse: {
    title: 'För få uppgifter för att sammanfatta',
    lead: 'Om de här nyckeltalen har så få kommuner lämnat uppgift att varken median eller band kan anges. Enskilda kommuners värden finns på nyckeltalets sida.',
  },
  method: {
    title: 'Metod och regler',
    body: 'Siffrorna gäller nätverkets nuvarande medlemskommuner; regioner blandas aldrig in. Medel är ovägda. En uppgift som saknas är aldrig noll, rangordnas inte och räknas inte in i något medel. Alla värden, definitioner, mål, jämförelsegrupper och omdömen är frysta i utgåvan.',
    link: 'Läs hur vi räknar',
    rules: 'Regler som gällde när utgåvan publicerades',
    names: {
      direction: 'Riktning',
      level: 'Läge bland andra',
      pace: 'Takt mot mål',
      peers: 'Liknande kommuner',
      summary: 'Nätverkets år',
    } as Record<string, string>,
    version: (version: string) => `version ${version}`,
  },
};
