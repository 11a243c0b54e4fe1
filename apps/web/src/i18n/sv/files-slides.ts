/** What stands on the slides for a member's yearly review, beside what its page says. */
export const slides = {
  title: (name: string) => `${name}: årets genomgång`,
  subject: (round: number) => `Nyckeltalen för hållbarhet till och med ${round}`,
  editionLine: (edition: string, day: string) => `Utgåva ${edition}, publicerad ${day}`,
  draftLine: 'Utkast, inte publicerat',
  footer: (edition: string) => `Rätt håll · utgåva ${edition}`,
  openingNotes: (address: string) =>
    `Bilderna är gjorda ur utgåvan och kan ändras fritt. Diagrammen är riktiga diagram: högerklicka och välj Redigera data för att se siffrorna. Permanent adress: ${address}`,
  ways: {
    title: 'Vad går åt rätt håll, vad går åt fel, och vad kan inte sägas?',
    right: 'Åt rätt håll',
    wrong: 'Åt fel håll',
    unclear: 'Ingen tydlig riktning',
    neutral: 'Varken bättre eller sämre',
    unknown: 'Kan inte bedömas',
    none: 'Inget nyckeltal',
    without: (n: number) =>
      n === 1 ? 'Ett nyckeltal saknar värde: se Vad saknas' : `${n} nyckeltal saknar värde: se Vad saknas`,
    leaning: (name: string) => `${name} (lutar)`,
    notes:
      'Riktningen gäller de senaste tio åren med jämförbara värden. Förbättras och försämras sägs bara när slumpen i stort sett kan uteslutas, ändringen är stor nog att betyda något och ingen enskild punkt avgör. Lutar betyder att slumpen inte går att utesluta.',
  },
  standing: {
    title: 'Hur står vi oss, nyckeltal för nyckeltal?',
    titleOf: (part: number, parts: number) => `Hur står vi oss, nyckeltal för nyckeltal? (${part} av ${parts})`,
    alt: (name: string) => `Tabell: senaste värde, plats, riktning och takt för ${name} i varje nyckeltal.`,
    columns: {
      indicator: 'Nyckeltal',
      latest: 'Senaste värde',
      level: 'Plats',
      direction: 'Riktning',
      pace: 'Takt mot målet',
    },
    noTarget: 'inget mål',
    noRank: 'för få att jämföra med',
    notes:
      'Platsen gäller bland de medlemmar som har ett jämförbart värde samma år. 1 är bäst. Regioner jämförs med regioner.',
  },
  chart: {
    median: 'Medlemmarnas median',
    medianRegions: 'Regionernas median',
    alt: (title: string, first: number, last: number) => `Linjediagram: ${title}. Åren ${first}–${last}.`,
    missingYears: (years: string) => `Värde saknas för ${years}.`,
    source: (citation: string) => `${citation}.`,
    page: (address: string) => `Mer på ${address}`,
  },
  learn: {
    title: 'Vilka kan vi lära av?',
    teachers: (names: string) => `Har förbättrats: ${names}`,
  },
  missing: {
    title: 'Vad saknas, och varför?',
    none: (name: string) => `${name} har värden i alla nyckeltal, och för det år som varje nyckeltal står i.`,
    columns: { indicator: 'Nyckeltal', what: 'Senaste värde', reason: 'Varför' },
    never: 'inget värde',
    alt: (name: string) => `Tabell: vad som saknas för ${name}, och varför.`,
    more: (n: number) => (n === 1 ? 'Ett nyckeltal till' : `${n} nyckeltal till`),
    notes: 'Tomt är inte noll. Det som saknas rangordnas aldrig och räknas aldrig in i ett medel.',
  },
  method: {
    title: 'Hur är det räknat?',
    points: [
      'Läget är platsen bland medlemmar av samma slag med jämförbart värde samma år.',
      'Riktningen gäller åren som har gått, de senaste tio, och sägs bara när minst fem jämförbara värden finns.',
      'Takten jämför gjord ändring med den planerade på en rak väg till målet. Den är ingen prognos.',
      'Medianen ritas när minst hälften av medlemmarna har värde. Luckor ritas som luckor.',
      'När definitionen har ändrats jämförs bara åren efter ändringen.',
    ],
    notes: (address: string) => `Hela metoden i klara ord: ${address}`,
  },
};
