/** Whom to learn from: said of a period that has been, and never as a league table. */
export const lessons = {
  headTitle: 'Vilka har blivit bättre, och i vad? – Rätt håll',
  headDescription: 'Nyckeltal för nyckeltal: de ekokommuner som tydligt har förbättrats, från vad till vad och när.',
  title: 'Vilka har blivit bättre, och i vad?',
  lead: 'Här står, för varje nyckeltal för sig, de kommuner vars värden tydligt har gått åt rätt håll. Det är en lista över några att fråga, inte en rangordning av kommuner: inget vägs ihop över nyckeltalen.',
  strongest: (indicator: string, improving: number, judged: number) =>
    `Flest är de i ${indicator}: ${improving} av ${judged} som kan bedömas.`,
  listTitle: 'Nyckeltalen',
  among: 'Visa',
  amongAll: 'alla medlemskommuner',
  amongPeers: (name: string) => `${name} och dess jämförelsegrupp`,
  amongCounties: 'Kommuner i ett län',
  amongButton: 'Visa',
  shown: (n: number) => (n === 1 ? '1 kommun' : `${n} kommuner`),
  columns: {
    member: 'Kommun',
    change: 'Från och till',
    improvement: 'Ändring i förhållande till spridningen',
  },
  improving: (improving: number, judged: number) =>
    judged === 1
      ? 'Den enda som kan bedömas har förbättrats.'
      : `${improving} av de ${judged} som kan bedömas har förbättrats.`,
  chance: (n: string) => `Slumpen ensam skulle ge ungefär ${n}.`,
  commonChange: 'När så många förbättras är en gemensam förändring i landet en lika god förklaring som egna insatser.',
  showAll: (n: number) => `Visa alla ${n}`,
  showFirst: 'Visa bara de fem första',
  notListed: (n: number) => `Ytterligare ${n} visas inte.`,
  nobodyTitle: 'Här har ingen tydligt förbättrats',
  nobodyLead: 'Att ingen nämns betyder inte att ingen har gjort något. Ofta räcker uppgifterna inte till.',
  nobody: {
    'no-peers': 'Det finns ingen kommun i urvalet.',
    'no-polarity': 'Varken högre eller lägre är bättre.',
    'too-few-judged': 'Ingen har de fem jämförbara år som behövs för en bedömning.',
    'no-improvement': (judged: number) =>
      judged === 1
        ? 'Bara en kommun kan bedömas, och den har inte tydligt förbättrats.'
        : `Ingen av de ${judged} som kan bedömas har tydligt förbättrats.`,
    'too-many-tied': 'Fler än tio har ändrats lika mycket.',
  },
  reading: {
    title: 'Så läser du listan',
    body: 'Med ”förbättrats” menas att ändringen är tydlig, tillräckligt stor och inte hänger på ett enda år. Ordningen följer hur stor ändringen är över perioden. För att det ska synas om den är stor eller liten mäts den i spridningen mellan kommunerna: 1 betyder att kommunen har flyttat sig lika långt som kommuner vanligen skiljer sig åt. Från- och tillvärdena är de uppmätta. Listan säger inte varför det har ändrats, och den som låg sämst till från början har ofta haft lättast att röra sig.',
    link: 'Läs hur vi räknar',
  },
  block: 'Att lära av',
  improvedTitle: 'Har förbättrats mest',
  bestTitle: (year: number | null) => (year === null ? 'Ligger bäst till' : `Ligger bäst till, ${year}`),
  improvedCount: (improving: number, judged: number) =>
    judged === 1
      ? 'Den enda i jämförelsegruppen som kan bedömas har förbättrats.'
      : `${improving} av de ${judged} i jämförelsegruppen som kan bedömas har förbättrats.`,
  improvedUnknown: {
    'no-peers': 'Det finns ingen annan i jämförelsegruppen.',
    'no-polarity': 'Varken högre eller lägre är bättre, så ingen kan sägas ha förbättrats.',
    'too-few-judged': 'Ingen i jämförelsegruppen har de fem jämförbara år som behövs för en bedömning.',
    'no-improvement': (judged: number) =>
      judged === 1
        ? 'Bara en i jämförelsegruppen kan bedömas, och den har inte tydligt förbättrats.'
        : `Ingen av de ${judged} i jämförelsegruppen som kan bedömas har tydligt förbättrats.`,
    'too-many-tied': 'Fler än tio har ändrats lika mycket, så ingen nämns framför andra.',
  },
  nobodyAhead: 'Ingen i jämförelsegruppen ligger bättre till.',
  bestUnknown: {
    'no-peers': 'Det finns ingen annan i jämförelsegruppen.',
    'no-polarity': 'Varken högre eller lägre är bättre, så ingen ligger bäst till.',
    'too-few-values': (n: number) =>
      n === 0
        ? 'Ingen i jämförelsegruppen har ett jämförbart värde.'
        : `Bara ${n} i jämförelsegruppen har ett jämförbart värde. För placeringar behövs minst fem.`,
    'too-many-tied': 'Fler än tio ligger lika, så ingen nämns framför andra.',
  },
  fromTo: (from: string, to: string) => `från ${from} till ${to}`,
  spreads: (n: string) => `${n} gånger spridningen mellan medlemmarna`,
  times: (n: string) => `${n}\u00a0×`,
  yours: '(din kommun)',
  own: 'För jämförelse:',
  noExample:
    'Ingen av dem har lagt in ett gott exempel ännu. Namnen leder till deras sidor här; hur de har gjort får du fråga dem om.',
  contact: 'Kontakt',
  learnTitle: 'Vilka kan vi lära av?',
  learnLead: (name: string) =>
    `Här ligger ${name} i den sämre halvan, eller har försämrats, medan andra i jämförelsegruppen tydligt har förbättrats.`,
  learnNone: (name: string) =>
    `Inget nyckeltal uppfyller båda villkoren just nu: att ${name} ligger i den sämre halvan eller har försämrats, och att någon i jämförelsegruppen tydligt har förbättrats.`,
  worsened: (name: string, first: number, last: number) => `${name} har försämrats ${first}–${last}.`,
  stands: (name: string, rank: string, year: number) => `${name} är ${rank} (${year}).`,
  worsenedAndStands: (name: string, first: number, last: number, rank: string, year: number) =>
    `${name} har försämrats ${first}–${last} och är ${rank} (${year}).`,
  teachers: 'Har förbättrats:',
  toAll: 'Alla kommuner som har blivit bättre, nyckeltal för nyckeltal',
};
