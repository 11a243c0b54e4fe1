import { capitalise, listed } from './numerals.ts';

/** The reports of an edition, made as PDF. */
export const reports = {
  edition: (id: string) => `Utgåva ${id}`,
  draft: 'Utkast',
  draftNotice: 'Utkast, inte publicerat',
  fictional: 'Påhittat nätverk: alla kommuner och siffror är uppdiktade',
  keywords: ['nyckeltal', 'hållbarhet', 'ekokommuner'],
  pages: { page: 'Sida', of: 'av', contents: 'Innehåll' },
  listed,
  published: (day: string) => `Publicerad ${day}`,
  figuresAlt: (values: string) => `Värden: ${values}.`,
  medianAlt: (year: number, median: string, coverage: string) => `Medianen ${year} är ${median} (${coverage}).`,
  yearsNote: (years: string, note: string) => `${years}: ${note}`,
  member: {
    subtitle: (network: string, round: number) => `${network}: nyckeltalen till och med ${round}`,
    subject: (name: string) => `Rapport om ${name}`,
    inWords: 'Året i ord',
    ways: {
      right: 'Åt rätt håll',
      wrong: 'Åt fel håll',
      neutral: 'I rörelse, utan att det ena eller andra är bättre',
      unclear: 'Ingen tydlig riktning',
      unknown: 'Har värde, men riktningen kan inte bedömas',
    },
    nothing: (name: string, edition: string) =>
      `${name} har inget värde i något av nyckeltalen i ${edition}. Nedan står varför, nyckeltal för nyckeltal.`,
    tableTitle: 'Läge, riktning och takt',
    tableLead: (n: number, region: boolean) =>
      n < 5
        ? `Tre besked om varje nyckeltal. Medlemmarna av samma slag är för få för att rangordnas, så läget visas inte.`
        : `Tre besked om varje nyckeltal, som aldrig vägs ihop: läget bland ${n} ${region ? 'regioner' : 'kommuner'} det senaste året, riktningen under de senaste tio åren och takten mot ett mål där det finns ett.`,
    strips:
      'I läget är varje streck en medlem, det långa strecket medianen, fältet den mellersta hälften och pricken medlemmen själv. Bättre värden ligger till höger.',
    columns: {
      indicator: 'Nyckeltal',
      latest: 'Senaste värde',
      level: 'Läge',
      direction: 'Riktning',
      pace: 'Takt mot mål',
    },
    noTarget: 'Inget mål är satt.',
    tableCaption: (name: string) => `Läge, riktning och takt för ${name}`,
    chartsTitle: 'Utvecklingen år för år',
    chartsLead: (name: string, hasGroup: boolean) =>
      `${hasGroup ? `Den tjocka linjen är ${name}, den tunna gruppens median och fältet gruppens mellersta hälft.` : `Linjen är ${name}. Gruppen är för liten för en median.`} Ett enda saknat år överbryggas med streck, fler blir en lucka. Där värdena inte kan jämföras står ett lodrätt streck, och ett mål är en romb.`,
    median: 'median',
    othersTitle: 'Att jämföra med och lära av',
    peers: (name: string, n: number, region: boolean) =>
      `${name} jämförs här med ${n === 1 ? `den ${region ? 'region' : 'kommun'}` : `de ${n} andra ${region ? 'regioner' : 'kommuner'}`} som är ${n === 1 ? 'medlem' : 'medlemmar'} i nätverket. Regioner och kommuner blandas aldrig.`,
    similar: (names: string) =>
      `Mest lik i folkmängd, täthet, befolkningens förändring och läge i landet är ${names}. Det är likheter i förutsättningar, inte i resultat.`,
    fewSimilar: 'Få medlemmar är riktigt lika.',
    learn: (indicator: string, why: string, names: string) => `${indicator}. ${why} Har förbättrats: ${names}.`,
    teacher: (name: string, change: string, period: string) => `${name} (${change}, ${period})`,
    missingTitle: 'Det som saknas, och varför',
    missingCaption: (name: string) => `Nyckeltal utan värde för ${name}, och värden som saknas de senaste åren`,
    missingColumns: { indicator: 'Nyckeltal', what: 'Vad som saknas', why: 'Varför' },
    wholly: 'Hela nyckeltalet',
    notMade: (names: string) => `Nyckeltal som inte gäller regioner: ${names}.`,
    nothingMissing: 'Inget saknas: alla nyckeltal har värde för det senaste året.',
    notesTitle: 'Anmärkningar',
    figuresTitle: 'Siffrorna',
    figuresLead: (hasGroup: boolean): string =>
      hasGroup
        ? 'Överst i varje ruta står medlemmens värde, under det gruppens median.'
        : 'Medlemmens värden. Gruppen är för liten för en median.',
    figuresCaption: (name: string, first: number, last: number) => `${name}, värden ${first}–${last}`,
    notCovered: 'ingår ej',
    missingShort: 'saknas',
    noMedian: 'för få',
    figuresNote:
      '”Ingår ej”: året ingår inte i nyckeltalet. ”Saknas”: medlemmen har inget värde det året. ”För få”: färre än fem i gruppen har värde, så ingen median anges.',
  },
  method: {
    title: 'Så är rapporten gjord',
    rules: [
      'Läget är platsen bland dem som har ett jämförbart värde samma år. Lika värden delar plats, och den som saknar värde räknas aldrig med. Till platsen hör hur mycket den kan flytta sig av vanlig variation mellan åren.',
      'Riktningen bedöms på de jämförbara värdena från de senaste tio åren, minst fem. Den sägs bara vara tydlig om ändringen är större än vad slumpen brukar ge (Mann–Kendalls test), stor nog att betyda något och inte hänger på ett enda år. Orden gäller åren som har varit och säger inget om dem som kommer.',
      'Takten jämför den ändring som är gjord med en rak väg till målet. Det är ett sätt att räkna, inte en prognos. De flesta mål är satta för hela landet; här är de räknade som om de gällde medlemmen.',
      'Medianer och medel är ovägda, och vid dem står hur många av medlemmarna som har värde. En uppgift som saknas är aldrig noll.',
    ],
    sources: (list: string) => `Källor: ${capitalise(list)}`,
    citationTitle: 'Så hänvisar du hit',
    citation: (title: string, { id, day }: { id: string; day: string }) => `Rätt håll, utgåva ${id} (${day}). ${title}.`,
    checksum: (rows: string) => `Kontrollsumma (SHA-256) för utgåvans ${rows} värden:`,
    address: 'Rapportens uppgifter på webben:',
    draft: 'Detta är ett utkast. Siffrorna är dagens, och inget av det har publicerats.',
    versions: (list: string) => `Reglernas versioner: ${list}.`,
  },
  network: {
    title: (year: number) => `Ekokommunernas år ${year}`,
    subtitle: (round: number) => `Nyckeltalen för hållbarhet, till och med ${round}`,
  },
};

export type ReportTexts = typeof reports;
