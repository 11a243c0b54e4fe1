type Fault = (found: string, low: number | null, high: number | null) => string;

const number = (value: number) => String(value).replace('.', ',');

function bounds(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `mellan ${number(low)} och ${number(high)}`;
  if (high !== null) return `högst ${number(high)}`;
  return low === null ? 'en siffra' : `minst ${number(low)}`;
}

const faults = {
  'not-a-number': (found) => `”${found}” går inte att läsa som en siffra. Skriv till exempel 1 234,5, utan andra ord.`,
  ambiguous: (found, low, high) =>
    `”${found}” kan betyda två saker: ${number(low ?? 0)} eller ${number(high ?? 0)}. Skriv siffran utan tusentalstecken.`,
  date: (found) =>
    `Här står ett datum (${found}), och det ska vara en siffra. Ändra cellens format till tal och skriv siffran igen.`,
  percent: (found) => `Här står en procentsats (${found}), men uppgiften mäts i en annan enhet.`,
  formula: (found) => `Formeln i cellen gick inte att räkna ut (${found}). Skriv siffran.`,
  negative: (found) => `${found} är mindre än noll. Skriv en siffra som är minst 0.`,
  fraction: (found) => `${found} har decimaler, och här räknas hela. Skriv ett heltal.`,
  outside: (found, low, high) => `${found} kan inte vara rätt: siffran ska vara ${bounds(low, high)}.`,
  'not-in-list': (found) => `”${found}” finns inte i listan. Välj något av det som listan visar.`,
  'not-a-date': (found) => `”${found}” går inte att läsa som ett datum. Skriv till exempel 2026-03-31.`,
  'too-long': (found) => `Texten är för lång (${found}). Korta den.`,
  'value-and-missing': () => 'Här står både en siffra och att uppgiften saknas. Ta bort det ena.',
  'value-and-inputs': (found) =>
    `Värdet (${found}) är ett annat än det som underlaget ger. Ta bort värdet eller underlaget.`,
  repeated: () => 'Samma uppgift står på två rader med olika innehåll. Ta bort den ena.',
} satisfies Record<string, Fault>;

/** Bringing back the workbook that was fetched, filled in. */
export const workbook = {
  fetch: 'Hämta arbetsbok',
  bring: 'Lämna tillbaka arbetsbok',
  title: 'Lämna tillbaka arbetsbok',
  lead: 'Välj arbetsboken som du har hämtat här och fyllt i. Du får se vad som skulle ändras innan något sparas.',
  choose: 'Välj fil',
  drop: 'eller släpp filen här',
  reading: (name: string) => `Läser ${name} …`,
  another: 'Välj en annan fil',
  resultTitle: (name: string) => `Det här skulle ändras av ${name}`,
  summary: (changes: number, conflicts: number, problems: number, unchanged: number) =>
    [
      ...(changes > 0 ? [changes === 1 ? '1 ändring' : `${changes} ändringar`] : []),
      ...(conflicts > 0 ? [conflicts === 1 ? '1 krock' : `${conflicts} krockar`] : []),
      ...(problems > 0 ? [`${problems} att rätta`] : []),
      `${unchanged} oförändrade`,
    ].join(' · '),
  notSaved: 'Inget är sparat än.',
  columns: { indicator: 'Nyckeltal', before: 'Nu', after: 'Blir', says: 'Att tänka på' },
  outcomes: {
    change: 'Ändras',
    conflict: 'Ändrad på båda håll',
    problem: 'Behöver rättas',
    locked: 'Går inte att ändra nu',
    unchanged: 'Oförändrad',
  },
  conflictLead: 'Uppgiften har ändrats i tjänsten sedan du hämtade arbetsboken. Välj vilken som ska gälla.',
  theirs: (name: string, time: string) => `Tjänsten (${name}, ${time})`,
  mine: 'Arbetsboken',
  also: (parts: string) => `Ändras också: ${parts}`,
  parts: {
    figure: 'siffran',
    method: 'hur siffran togs fram',
    scope: 'avgränsning',
    publicNote: 'fotnot',
    internalNote: 'intern anteckning',
  },
  atCell: (sheet: string, cell: string) => `Bladet ${sheet}, cell ${cell}`,
  faults: faults as Record<keyof typeof faults, Fault>,
  marked: 'Hämta arbetsboken med felen markerade',
  markedName: 'att-ratta',
  markedLead: (n: number) =>
    n === 1
      ? 'En cell behöver rättas. Du kan rätta den här på sidan efteråt, eller hämta arbetsboken med cellen markerad och förklarad.'
      : `${n} celler behöver rättas. Du kan rätta dem här på sidan efteråt, eller hämta arbetsboken med cellerna markerade och förklarade.`,
  noticedTitle: 'Annat i filen',
  noticed: {
    'unknown-row': (what: string) => `Raden ”${what}” hör inte till arbetsboken och läses inte.`,
    'row-gone': (what: string) => `Raden för ${what} saknas i filen. Uppgiften lämnas som den är.`,
    'column-gone': (what: string) => `Kolumnen ${what} saknas i filen. Det som stod där lämnas som det är.`,
    merged: (what: string) => `Bladet ${what} har sammanslagna celler. Bara den första cellen i varje läses.`,
    'prefilled-changed': (what: string) => `Raden för ${what} har en annan nyckel än den hämtades med.`,
    'not-in-report': (what: string) => `${what} rapporteras inte längre för året och läses inte.`,
  },
  take: 'Ta med',
  save: (n: number) => (n === 1 ? 'Spara 1 ändring som utkast' : `Spara ${n} ändringar som utkast`),
  nothing: 'Arbetsboken säger detsamma som tjänsten. Inget behöver ändras.',
  nothingChosen: 'Ingen ändring är vald.',
  saved: (n: number) =>
    n === 1 ? '1 uppgift har tagits in från arbetsboken.' : `${n} uppgifter har tagits in från arbetsboken.`,
  close: 'Stäng',
  cancel: 'Avbryt',
  empty: 'tomt',
};
