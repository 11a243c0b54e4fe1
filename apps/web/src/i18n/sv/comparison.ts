import { listed } from './numerals.ts';

/** Members side by side. */
export const comparison = {
  headTitle: (names: string) => (names === '' ? 'Jämför – Rätt håll' : `${names} – jämförelse – Rätt håll`),
  headDescription: (names: string) =>
    `${names === '' ? 'Upp till åtta kommuner eller regioner' : names} sida vid sida: värden, läge, riktning och ändring mellan två år.`,
  withOthers: (name: string) => `Jämför ${name} med andra`,
  title: 'Hur står vi oss mot dem?',
  lead: 'Välj upp till åtta medlemmar. Deras värden ställs bredvid varandra, med läget i jämförelsegruppen, riktningen och ändringen mellan två år.',
  names: (names: readonly string[]) => listed(names),
  finding: (comparable: number, total: number) =>
    comparable === 0
      ? 'Inget nyckeltal har jämförbara värden för minst två av dem.'
      : `${comparable} av ${total} nyckeltal går att jämföra för minst två av dem.`,
  widest: (indicator: string, low: string, high: string) =>
    `Mest skiljer de sig i ${indicator}: från ${low} till ${high}.`,
  findingOne: (name: string) => `${name} visas ensam. Lägg till en eller flera att jämföra med.`,
  mixed: (names: readonly string[]) =>
    `Kommuner och regioner jämförs inte med varandra. Därför visas inte ${listed(names)}.`,
  choose: {
    title: 'Vilka jämförs?',
    list: 'Valda',
    remove: (name: string) => `Ta bort ${name}`,
    label: { any: 'Lägg till kommun eller region', municipality: 'Lägg till kommun', region: 'Lägg till region' },
    hint: 'Skriv början av namnet, till exempel ”falk”',
    empty: 'Ingen medlem att lägga till heter så',
    found: (n: number) => `${n} förslag`,
    suggestions: 'Förslag',
    count: (n: number, most: number) => `${n} av högst ${most} valda`,
    full: 'Åtta är valda. Ta bort någon för att kunna lägga till en annan.',
    near: { similar: 'Mest lika', neighbours: 'Grannar', county: 'Samma län' },
    nearLabel: (kind: string, name: string) => `${kind}: lägg till ${name}`,
    withSimilar: (name: string) => `Jämför ${name} med de fyra mest lika`,
    largest: (names: readonly string[]) => `Till exempel de tre folkrikaste: ${listed(names)}`,
  },
  settings: {
    title: 'Vad visas?',
    year: 'År',
    yearCurrent: 'aktuellt år för varje nyckeltal',
    indicators: (n: number, isWholeSet: boolean) =>
      isWholeSet ? `Alla ${n} nyckeltal i uppsättningen` : `${n} nyckeltal`,
    indicatorsLegend: 'Nyckeltal som visas',
    wholeSet: 'Visa hela uppsättningen',
    tint: 'Färg efter',
    tints: { quartiles: 'fjärdedel av jämförelsegruppen', classes: 'nätverkets tillståndsklasser' },
    turn: { members: 'Visa medlemmarna som rader', indicators: 'Visa nyckeltalen som rader' },
    peersNote: (name: string) => `Läge och färg räknas mot ${possessive(name)} jämförelsegrupp.`,
  },
  matrix: {
    title: 'Sida vid sida',
    label: 'Jämförelse',
    indicator: 'Nyckeltal',
    member: 'Medlem',
    sortBy: (name: string) => `Sortera efter ${name}`,
    notes:
      'Välj en kolumnrubrik för att sortera efter den kolumnen: bäst först, sedan sämst först. Uppgifter som saknas står alltid sist.',
    year: (year: number, n: number, of: number) => `${year}, ${n} av ${of} i gruppen har värde`,
    statusClass: (index: number, of: number) => `klass ${index} av ${of}`,
    noClass: 'inga klasser',
    noQuartile: 'för få för fjärdedelar',
    noRank: 'för få för placering',
    groupEmpty: 'ingen i gruppen har värde',
    outside: 'utanför gruppen',
    otherDefinition: 'annan definition, jämförs inte',
    missing: 'uppgift saknas',
    last: (value: string, year: number) => `senast ${value} (${year})`,
    without: (names: readonly string[]) => `Ingen av dem har något värde i ${listed(names)}.`,
    legend: 'Så läser du tabellen',
    legendQuartiles:
      'Färgen och orden säger i vilken fjärdedel av jämförelsegruppen värdet ligger, från bäst till sämst. Fjärdedelar anges när minst tolv i gruppen har värde, placering när minst fem har det.',
    legendClasses:
      'Färgen och orden säger vilken av nätverkets egna tillståndsklasser värdet hör till; klass 1 är bäst. Klasserna finns bara för en del av nyckeltalen.',
    legendDirection: 'Tecknet efter värdet är riktningen under de senaste tio åren med jämförbara värden:',
    legendNone: 'inget tecken',
  },
  detail: {
    title: 'Nyckeltal för nyckeltal',
    from: 'Ändring från år',
    to: 'till år',
    auto: 'väljs för varje nyckeltal',
    yearsNote:
      'När inget år är valt räknas ändringen till det år som nyckeltalet står i, från det första av de tio åren dessförinnan med uppgift för tillräckligt många och utan brott i definitionen.',
    trend: 'Utveckling',
    trendLabel: (name: string, first: number, last: number, names: readonly string[]) =>
      `${name} ${first}–${last}, en linje för var och en av ${listed(names)} över den mellersta hälften av jämförelsegruppen`,
    level: (year: number | null) => (year === null ? 'Läge' : `Läge ${year}`),
    levelLabel: (name: string, year: number, list: string) =>
      `${name} ${year}: ${list}. Övriga i jämförelsegruppen är streck. Bättre värden ligger till höger.`,
    levelLabelNone: (name: string, year: number, list: string) =>
      `${name} ${year}: ${list}. Övriga i jämförelsegruppen är streck. Högre värden ligger till höger.`,
    levelNone: 'Inget jämförbart värde att placera.',
    change: (from: number, to: number, unit: string) => `Ändring ${from}–${to}, ${unit}`,
    changeNone: 'Ändring',
    changeNoYears: 'Det finns inte två år som går att jämföra.',
    way: { right: 'bättre', wrong: 'sämre', none: 'ändrat', unchanged: 'oförändrat' },
    percentagePoints: 'procentenheter',
    fromTo: (from: string, to: string) => `${from} till ${to}`,
    changeUnknown: {
      'no-values': 'värde saknas för båda åren',
      'no-value-before': 'värde saknas för det första året',
      'no-value-after': 'värde saknas för det andra året',
      broken: 'ny metod däremellan',
      'other-definition': 'ny definition däremellan',
    },
    leftOut: (name: string, reason: string) => `${name}: ${reason}`,
    changePeers: (change: string, n: number, of: number) =>
      `Medianändringen i jämförelsegruppen: ${change} (${n} av ${of} med jämförbara värden båda åren).`,
    changePeersFew: (n: number, of: number) =>
      `${n} av ${of} i jämförelsegruppen har jämförbara värden båda åren: för få för en median.`,
    dots: 'Ring: första året. Fylld: andra året.',
    table: { median: 'Gruppens median', n: 'Antal i gruppen' },
  },
};

/** Genitive: Luleås, but Mönsterås and Borås as they are. */
function possessive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
