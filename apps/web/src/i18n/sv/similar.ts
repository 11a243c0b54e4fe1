import { listed } from './numerals.ts';

/** The page that says whom a member is like. */
export const similar = {
  headTitle: (name: string) => `Vilka liknar ${name}? – Rätt håll`,
  headDescription: (name: string, names: readonly string[]) =>
    names.length === 0
      ? `Vilka i nätverket som till sin struktur liknar ${name}, och varför det inte går att säga.`
      : `De medlemmar som till sin struktur liknar ${name} mest: ${listed(names)}.`,
  title: (name: string) => `Vilka liknar ${name}?`,
  lead: (name: string, names: readonly string[]) => `Mest lika ${name} är ${listed(names)}.`,
  none: (name: string) =>
    `För ${name} går det inte att säga: det saknas så många uppgifter om befolkning, yta eller läge att ingen annan medlem kan jämföras.`,
  few: (name: string) =>
    `Få medlemmar är riktigt lika ${name}. Den sjunde i listan ligger längre bort än den gör för nio av tio medlemmar, så läs jämförelser med gruppen försiktigt.`,
  tooFew: (n: number) =>
    n === 1
      ? 'Det finns bara en annan medlem att jämföra med. Det är för få för att tala om en grupp av liknande.'
      : `Det finns bara ${n} andra medlemmar att jämföra med. Det är för få för att tala om en grupp av liknande.`,
  past: (year: number) =>
    `Tidigare medlem, till ${year}. Här jämförs den med dagens medlemmar, men den räknas inte bland deras liknande.`,
  toMember: (name: string) => `Till sidan för ${name}`,
  listTitle: 'De mest lika',
  listLead: (n: number, compared: number) =>
    `${n} av ${compared} som går att jämföra, den mest lika först. Ju kortare stapel, desto mer lika.`,
  distance: (distance: string) => `avstånd ${distance}`,
  least: 'Minst skillnad:',
  most: 'Störst skillnad:',
  use: 'Använd som jämförelsegrupp',
  compare: 'Jämför sida vid sida',
  figures: 'Siffrorna bakom',
  columns: {
    member: 'Medlem',
    population: 'Invånare',
    density: 'Invånare per km²',
    growth: 'Förändring på tio år',
    latitude: 'Breddgrad',
    distance: 'Avstånd',
  },
  unknown: 'uppgift saknas',
  likeness: {
    population: {
      same: 'lika många invånare',
      more: (percent: string) => `${percent} fler invånare`,
      less: (percent: string) => `${percent} färre invånare`,
      times: (times: string) => `${times} gånger så många invånare`,
    },
    density: {
      same: 'lika tät befolkning',
      more: (percent: string) => `${percent} tätare befolkning`,
      less: (percent: string) => `${percent} glesare befolkning`,
      times: (times: string) => `${times} gånger så tät befolkning`,
    },
    growth: {
      same: 'samma befolkningsutveckling',
      more: (points: string) => `${points} procentenheter starkare befolkningsutveckling på tio år`,
      less: (points: string) => `${points} procentenheter svagare befolkningsutveckling på tio år`,
    },
    latitude: {
      same: 'lika långt norrut',
      more: (km: string) => `ligger ${km} km längre norrut`,
      less: (km: string) => `ligger ${km} km längre söderut`,
    },
  },
  weights: {
    title: 'Vad ska räknas, och hur mycket?',
    lead: 'Fyra egenskaper avgör vilka som är lika. Ändra hur mycket var och en räknas om något är viktigare i er jämförelse.',
    names: {
      population: 'Antal invånare',
      density: 'Hur tätt befolkningen bor',
      growth: 'Hur befolkningen utvecklas',
      latitude: 'Hur långt norrut kommunen ligger',
    },
    steps: { '0': 'räknas inte', '0.5': 'lite', '1': 'som vanligt', '2': 'dubbelt' } as Record<string, string>,
    other: (times: string) => `${times} gånger`,
    submit: 'Räkna om',
    reset: 'Låt alla räknas lika',
    faults: {
      unreadable: 'Vikterna i adressen går inte att läsa. Här räknas alla lika.',
      'nothing-counts': 'Minst en egenskap måste räknas. Här räknas alla lika.',
    },
  },
  method: {
    title: 'Så räknas likheten',
    blocks: [
      'Bara struktur jämförs, aldrig resultat: antal invånare, invånare per kvadratkilometer land, befolkningens förändring på tio år, och breddgraden, som får stå för klimatet. Att två medlemmar har liknande avfall eller utsläpp gör dem inte mer lika här.',
      'Varje egenskap mäts i hur långt ifrån nätverkets median den ligger, räknat i den vanliga spridningen och som mest tre gånger den, så att ingen egenskap ensam avgör. Avståndet mellan två medlemmar är det sammanvägda måttet på skillnaderna: 0 är lika i allt. Saknas en uppgift räknas de andra; minst tre behövs.',
      'Kommuner jämförs med kommuner och regioner med regioner. Metoden är vår egen och är inte Koladas Skillnadsindex.',
    ],
    more: 'Läs hela metoden',
    download: 'Alla avstånd mellan medlemmarna:',
    standard: 'CSV',
    excel: 'CSV för svenskt Excel',
  },
};
