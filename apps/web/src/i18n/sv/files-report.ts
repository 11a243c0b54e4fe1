const number = (value: number) => String(value).replace('.', ',');

/** Between what a figure has to lie. */
function bounds(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `mellan ${number(low)} och ${number(high)}`;
  if (high !== null) return `högst ${number(high)}`;
  return low === null ? 'en siffra' : `minst ${number(low)}`;
}

/** The workbook that a member fills in and brings back. */
export const report = {
  title: (name: string, year: number) => `${name}: uppgifter för ${year}`,
  subject: 'Arbetsbok att fylla i och lämna tillbaka',
  sheets: {
    instructions: 'Så här gör du',
    entries: (year: number) => `Uppgifter ${year}`,
    definitions: 'Definitioner',
    lists: 'Listor',
  },
  instructions: {
    lead: 'Här fyller du i kommunens uppgifter utan att vara uppkopplad. Inget skickas härifrån: när du är klar lämnar du tillbaka arbetsboken på sidan Rapportera.',
    step: (n: number) => `Steg ${n}`,
    steps: [
      'Fyll i de gula cellerna på nästa blad. Ett värde med täljare och nämnare under sig räknas ut av sig självt.',
      'Finns det ingen siffra? Lämna cellen tom och välj orsaken i kolumnen Saknas. Skriv aldrig 0 för en uppgift som saknas.',
      'Spara arbetsboken som Excel-arbetsbok (.xlsx) eller ODF-kalkylblad (.ods).',
      'Öppna sidan Rapportera, välj Lämna tillbaka arbetsbok och peka ut filen. Du får se vad som skulle ändras innan något sparas.',
    ],
    legend: 'Cellerna',
    cells: {
      sample: 'gul',
      input: 'Gul cell med ram: här fyller du i.',
      lockedSample: 'vit',
      locked:
        'Vit cell: visas bara. Uppgifter som är inlämnade eller godkända är vita; i kolumnen Läge står hur långt de har kommit.',
      about: 'Vad varje nyckeltal mäter står på bladet Definitioner, och som anteckning vid nyckeltalets namn.',
    },
    moreTitle: 'Bra att veta',
    more: [
      'Skriv procent som 45 eller 45 %, inte som 0,45.',
      'Har någon ändrat en uppgift i tjänsten sedan du hämtade arbetsboken får du se båda och välja.',
      'Du kan döpa om filen, flytta och dölja rader och kolumner, sortera och lägga till egna blad. Ta inte bort de dolda bladen eller den dolda första raden och kolumnen: av dem känns uppgifterna igen.',
      'Bladet är skyddat för att inget ska skrivas över av misstag. Skyddet har inget lösenord.',
    ],
  },
  columns: {
    number: 'Nr',
    name: 'Nyckeltal och underlag',
    unit: 'Enhet',
    central: (year: number) => `Central siffra ${year}`,
    value: (year: number) => `Värde ${year}`,
    standing: 'Läge',
    missing: 'Saknas: varför',
    expectedBy: 'Kommer senast',
    method: 'Hur siffran togs fram',
    scope: 'Avgränsning',
    publicNote: 'Fotnot som alla kan läsa',
    internalNote: 'Intern anteckning',
  },
  notes: {
    central: 'Siffran från den centrala källan, där det finns en. Skriv samma siffra som värde för att godta den.',
    value:
      'Fyll i de gula cellerna. Ett värde med underlag räknas ut; vill du i stället skriva det färdiga värdet, skriv det över formeln och lämna underlaget tomt.',
    standing: 'Hur långt uppgiften har kommit när arbetsboken hämtades.',
    missing: 'Välj varför uppgiften saknas, och lämna värdet tomt.',
    expectedBy: 'För en uppgift som kommer senare: ett datum, till exempel 2026-03-31.',
    scope:
      'Vad värdet utelämnar eller står för, om det inte är precis vad definitionen säger. Flera skrivs med semikolon emellan.',
    publicNote: 'Visas vid siffran på de öppna sidorna.',
    internalNote: 'För kollegor och efterträdare: vem som har siffran och var den finns.',
    partAlone: 'Den här delposten går inte att räkna in i summan. Fyll i summan också.',
  },
  standing: { draft: 'Utkast', closed: 'Tas inte emot nu' },
  definition: { name: 'Nyckeltal', is: 'Vad det mäter', scopes: 'Avgränsningar att välja' },
  roles: { numerator: 'Täljare', denominator: 'Nämnare', part: 'Delpost' },
  rules: {
    number: (low: number | null, high: number | null) => `Skriv en siffra, ${bounds(low, high)}.`,
    input: (isWhole: boolean): string => (isWhole ? 'Skriv ett heltal, minst 0.' : 'Skriv en siffra, minst 0.'),
    list: 'Välj något i listan.',
    date: 'Skriv ett datum, till exempel 2026-03-31.',
  },
};
