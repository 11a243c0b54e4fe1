import { listed } from './numerals.ts';

/** The reports of an edition, made as PDF. */
export const reports = {
  edition: (id: string) => `Utgåva ${id}`,
  draft: 'Utkast',
  draftNotice: 'Utkast, inte publicerat',
  fictional: 'Påhittat nätverk: alla kommuner och siffror är uppdiktade',
  keywords: ['nyckeltal', 'hållbarhet', 'ekokommuner'],
  pages: { page: 'Sida', of: 'av', contents: 'Innehåll' },
  listed,
  figuresAlt: (values: string) => `Värden: ${values}.`,
  medianAlt: (year: number, median: string, coverage: string) => `Medianen ${year} är ${median} (${coverage}).`,
  yearsNote: (years: string, note: string) => `${years}: ${note}`,
  member: {
    subtitle: (network: string, round: number) => `${network}: nyckeltalen till och med ${round}`,
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
    citationTitle: 'Så hänvisar du hit',
    checksum: (rows: string) => `Kontrollsumma (SHA-256) för utgåvans ${rows} värden:`,
    draft: 'Detta är ett utkast. Siffrorna är dagens, och inget av det har publicerats.',
    versions: (list: string) => `Reglernas versioner: ${list}.`,
  },
  unit: (unit: string) => `Enhet: ${unit}.`,
  network: {
    mediansAlt: (medians: string) => `Medianen år för år: ${medians}.`,
    rangeAlt: (lowest: string, lowestName: string, highest: { value: string; name: string }) =>
      `Lägst är ${lowest} (${lowestName}), högst ${highest.value} (${highest.name}).`,
    movers: {
      caption: (who: string, unit: string) => `${who}, ${unit}`,
      columns: { member: 'Kommun', change: 'Ändring', measured: 'Uppmätt', period: 'Period' },
    },
    mean: 'Medel',
    yearTable: (unit: string) => `Nätverkets mått år för år, ${unit}`,
    corrections: {
      title: (edition: string) => `Rättelser av utgåva ${edition}`,
      none: 'Ingen siffra i den har rättats.',
      more: (n: number) => (n === 1 ? 'En till finns i loggen på webben.' : `${n} till finns i loggen på webben.`),
    },
    tables: {
      title: 'Alla värden',
      lead: (years: number) =>
        `Medlemmarnas värden under de ${years} senaste åren som ingår, nyckeltal för nyckeltal. ”Saknas” betyder att källan inte har någon uppgift; den är aldrig noll. Alla år, källor och anmärkningar finns i utgåvans arbetsbok och CSV-filer.`,
      tooLong: (members: number) =>
        `Med ${members} medlemmar skulle tabellerna bli längre än någon läser på papper. Alla värden finns i utgåvans arbetsbok och CSV-filer.`,
      member: 'Medlem',
      caption: (name: string, unit: string) => `${name}, ${unit}`,
      missing: 'saknas',
      without: (names: string) => `Utan värde dessa år: ${names}.`,
      noneWithout: 'Alla medlemmar som nyckeltalet gäller har värde något av åren.',
      nobody: 'Ingen medlem har värde.',
    },
  },
};

export type ReportTexts = typeof reports;
