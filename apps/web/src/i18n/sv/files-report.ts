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
    lists: 'Listor',
  },
  instructions: {
    lead: 'Här fyller du i kommunens uppgifter utan att vara uppkopplad. När du är klar lämnar du tillbaka arbetsboken på sidan Rapportera.',
    steps: [
      'Fyll i de gula cellerna på nästa blad. Värden som räknas ut ur ett underlag räknas ut av sig själva.',
      'Finns det ingen siffra: lämna cellen tom och välj varför i kolumnen Saknas. Skriv aldrig 0 för en uppgift som saknas.',
      'Spara arbetsboken.',
      'Öppna sidan Rapportera, välj Lämna tillbaka arbetsbok och peka ut filen. Du får se vad som skulle ändras innan något sparas.',
    ],
    colour: 'Gula celler med ram fyller du i. Peka på ett nyckeltals namn för att läsa vad det mäter.',
    privacy:
      'Har någon ändrat en uppgift i tjänsten sedan du hämtade arbetsboken får du se båda och välja. Du kan döpa om filen, flytta rader och kolumner och lägga till egna blad.',
  },
  columns: {
    number: 'Nr',
    name: 'Nyckeltal och underlag',
    unit: 'Enhet',
    central: (year: number) => `Central siffra ${year}`,
    value: (year: number) => `Värde ${year}`,
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
    missing: 'Välj varför uppgiften saknas, och lämna värdet tomt.',
    expectedBy: 'För en uppgift som kommer senare: ett datum, till exempel 2026-03-31.',
    scope:
      'Vad värdet utelämnar eller står för, om det inte är precis vad definitionen säger. Flera skrivs med semikolon emellan.',
    publicNote: 'Visas vid siffran på de öppna sidorna.',
    internalNote: 'För kollegor och efterträdare: vem som har siffran och var den finns.',
    partAlone: 'Den här delposten går inte att räkna in i summan. Fyll i summan också.',
  },
  roles: { numerator: 'Täljare', denominator: 'Nämnare', part: 'Delpost' },
  rules: {
    number: (low: number | null, high: number | null) => `Skriv en siffra, ${bounds(low, high)}.`,
    input: (isWhole: boolean): string => (isWhole ? 'Skriv ett heltal, minst 0.' : 'Skriv en siffra, minst 0.'),
    list: 'Välj något i listan.',
  },
};
