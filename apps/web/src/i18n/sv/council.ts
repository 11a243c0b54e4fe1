import { listed } from './numerals.ts';

/** The page that gives what is pasted into a paper to a board or council. */
export const council = {
  headTitle: (name: string) => `${name}: underlag till nämnden – Rätt håll`,
  headDescription: (name: string) =>
    `Stycke, tabell och diagram om ${name}, färdiga att klistra in i ett ärende till nämnden.`,
  title: 'Vad klistrar jag in i ärendet till nämnden?',
  lead: (name: string) =>
    `Här är ett stycke, en tabell och diagram om ${name}. Välj vad som ska vara med, kopiera och klistra in i Word eller ett annat ordbehandlingsprogram: tabellen blir en riktig tabell, med rubriker.`,
  link: 'Underlag till nämnden: stycke, tabell och diagram',
  linkOne: 'Underlag till nämnden om det här nyckeltalet',
  back: (name: string) => `Till sidan om ${name}`,
  settings: 'Vad ska vara med?',
  length: 'Omfattning',
  lengths: { short: 'Kort stycke', table: 'Stycke och tabell', all: 'Stycke, tabell och diagram' },
  indicators: (n: number, isWhole: boolean) =>
    isWhole ? `Nyckeltal: alla ${n} i uppsättningen` : `Nyckeltal: ${n} ${n === 1 ? 'valt' : 'valda'}`,
  indicatorsLegend: 'Nyckeltal som ska vara med',
  wholeSet: 'Ta med alla i uppsättningen',
  paper: 'Underlaget',
  copy: 'Kopiera text och tabell',
  copyText: 'Kopiera texten',
  copied: 'Kopierat. Klistra in det i ditt dokument.',
  refused: 'Webbläsaren tillät inte kopiering. Underlaget är markerat: kopiera det med Ctrl+C eller Cmd+C.',
  pictures:
    'Diagrammen följer inte med texten, för alla ordbehandlingsprogram tar inte emot dem så. Kopiera eller ladda ner bilderna en och en här nedanför, med alternativtexten.',
  alternative: 'Alternativtext till bilden',
  copyAlternative: 'Kopiera alternativtexten',
  today: {
    notFixed:
      'Siffrorna här är dagens och kan komma att ändras. Ännu finns ingen publicerad utgåva att hänvisa till; därför står dataversionen i källan.',
    newer: (id: string) =>
      `Siffrorna här är dagens och kan komma att ändras. Utgåva ${id} är publicerad och står fast.`,
    toEdition: (id: string) => `Ta underlaget ur utgåva ${id}`,
  },
  inEdition: (id: string) =>
    `Siffrorna är de som publicerades i utgåva ${id}. De ändras inte, och adressen i källan står kvar.`,
  some: (n: number, total: number, set: string) =>
    `Här redovisas ${n} av de ${total} nyckeltalen i ”${set}”; de är valda för det här underlaget.`,
  heading: (name: string, n: number) => `${name} – ${n} nyckeltal`,
  headingOne: (name: string, indicator: string) => `${name} – ${indicator}`,
  note: 'Plats och median gäller dem som har ett jämförbart värde för året. Riktningen gäller den period som anges och är ingen prognos; den kan bara bedömas med minst fem jämförbara värden från de senaste tio åren.',
  yearNote: 'Medianen anges bara där tillräckligt många i jämförelsegruppen har ett jämförbart värde.',
  caption: (name: string, peers: string) => `${name}: senaste värde, plats bland ${peers}, och riktning`,
  yearCaption: (indicator: string, name: string, unit: string) => `${indicator} i ${name}, år för år (${unit})`,
  columns: {
    indicator: 'Nyckeltal',
    latest: 'Senaste värde',
    level: 'Plats',
    median: 'Median',
    direction: 'Riktning',
    pace: 'Mål',
    year: 'År',
    own: 'Värde',
    peers: 'Gruppens median',
    n: 'Antal med värde',
  },
  inYear: (value: string, year: number) => `${value} (${year})`,
  ofN: (value: string, nOfN: string) => `${value} (${nOfN})`,
  overPeriod: (direction: string, period: string) => `${direction} ${period}`,
  tooFew: (n: number) =>
    n === 0 ? 'Kan inte bedömas: inga jämförbara värden' : `Kan inte bedömas: ${n} jämförbara värden, minst 5 behövs`,
  tooFewOne: 'Kan inte bedömas: 1 jämförbart värde, minst 5 behövs',
  without: (groups: readonly string[]) => `Värde saknas för ${groups.join('; ')}.`,
  missing: (names: readonly string[], reason: string) => `${listed(names)} (${reason})`,
  noMedian: 'För få värden',
  noTarget: 'Inget mål',
  paceTo: (status: string, target: string) => `${status} (${target})`,
  picture: (indicator: string, name: string, years: string) => `Linjediagram: ${indicator} i ${name} ${years}.`,
};
