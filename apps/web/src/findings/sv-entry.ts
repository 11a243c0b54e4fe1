import type { EntryCheck, FindingParams, SlipPair } from '@ratthall/domain/entry-finding';
import type { InputFault } from '@ratthall/domain/entry-value';

const sizes: Record<string, string> = {
  '1': 'omkring tio gånger så mycket som',
  '-1': 'omkring en tiondel av',
  '2': 'omkring hundra gånger så mycket som',
  '-2': 'omkring en hundradel av',
  '3': 'omkring tusen gånger så mycket som',
  '-3': 'omkring en tusendel av',
  '6': 'omkring en miljon gånger så mycket som',
  '-6': 'omkring en miljondel av',
};

/** What is said to a reporter about a figure in Swedish. The English phrases have the same type. */
export const entry = {
  size: (power: number) => sizes[power] ?? 'något helt annat än',
  slip: (suggestion: string, value: string, compared: string) => `Menade du ${suggestion}? ${value} är ${compared}.`,
  inputSlip: (input: string, suggestion: string, compared: string) =>
    `Menade du ${suggestion} i ”${input}”? Det som står är ${compared}.`,
  thanYear: (size: string, year: number, value: string) => `${size} värdet för ${year}, ${value}`,
  thanMedian: (size: string, value: string) => `${size} medianen för tidigare år, ${value}`,
  thanLastTime: (size: string, value: string) => `${size} det som angavs förra gången, ${value}`,
  pairs: {
    'kg-ton': 'Har kilo och ton förväxlats?',
    'g-kg': 'Har gram och kilo förväxlats?',
    'mg-g': 'Har milligram och gram förväxlats?',
    'kwh-mwh': 'Har kWh och MWh förväxlats?',
    'kwh-gwh': 'Har kWh och GWh förväxlats?',
    'w-kw': 'Har watt och kilowatt förväxlats?',
    'w-mw': 'Har watt och megawatt förväxlats?',
    'sek-tkr': 'Har kronor och tusental kronor förväxlats?',
    'share-percent': 'Har andel och procent förväxlats?',
    'km-mil': 'Har kilometer och mil förväxlats?',
    thousands: 'Är siffran angiven i tusental?',
    'decimal-mark': 'Står decimalkommat rätt?',
  } satisfies Record<SlipPair, string>,
  unusual: {
    between: (min: string, max: string) => `Värdet brukar ligga mellan ${min} och ${max}.`,
    least: (min: string) => `Värdet brukar vara minst ${min}.`,
    most: (max: string) => `Värdet brukar vara högst ${max}.`,
  },
  ownLevel: (isAbove: boolean, n: number, median: string) =>
    `Värdet ligger långt ${isAbove ? 'över' : 'under'} era tidigare. Medianen av ${n} värden är ${median}.`,
  ownChange: (year: number, change: string, usual: string) =>
    `Sedan ${year} är förändringen ${change}. Den brukar vara omkring ${usual}, upp eller ned.`,
  farFromPeers: (isAbove: boolean, bound: string, n: number) =>
    `Värdet ligger långt ${isAbove ? 'över' : 'under'} andra medlemmars. Räknat på ${n} av dem är allt ${isAbove ? 'över' : 'under'} ${bound} ovanligt.`,
  same: (year: number) =>
    `Värdet är exakt detsamma som ${year}. Om det inte är mätt på nytt, bekräfta det som oförändrat i stället.`,
  partsDiffer: (input: string, sum: string, typed: string) =>
    `Delposterna ger tillsammans ${sum}, men i ”${input}” står ${typed}. Rätta, eller töm det som inte ska gälla.`,
  sumDiffers: (total: string, sum: string, value: string) =>
    `”${total}” är ${value}, men delarna blir tillsammans ${sum}.`,
  inputDiffers: (input: string, indicator: string, { here, there }: { here: string; there: string }) =>
    `”${input}” är ${here} här, men ${there} i nyckeltalet ”${indicator}”.`,
  population: (year: number, known: string, typed: string) =>
    `Folkmängden den 31 december ${year} var ${known}, men här står ${typed}.`,
  populationOf: (year: number, known: string, { typed, sameAs }: { typed: string; sameAs: number }) =>
    `${typed} är folkmängden ${sameAs}. Den 31 december ${year} var den ${known}.`,
  blankParts: (inputs: string) => `Tomma delar räknas inte med: ${inputs}. Fyll i dem om de finns.`,
  below: (minimum: string) => `Värdet kan inte vara lägre än ${minimum}.`,
  above: (maximum: string) => `Värdet kan inte vara högre än ${maximum}.`,
  future: (year: number) => `Året ${year} har inte börjat än.`,
  nothingUnchanged: (year: number) => `Det finns inget värde från ${year} att bekräfta.`,
  notUnchanged: (year: number, value: string) => `Värdet för ${year} var ${value}. Det här är alltså inte oförändrat.`,
  override: (central: string) => `Den centrala siffran är ${central}. Skriv varför er siffra skiljer sig.`,
  changed: (published: string) => `Den offentliga siffran är ${published}. Skriv varför den ändras.`,
  changedMissing: 'Offentligt saknas uppgiften. Skriv varför det ändras.',
  centralChanged: (accepted: string, central: string) =>
    `Den centrala siffran som godtogs var ${accepted}. Nu är den ${central}. Godta den på nytt, eller skriv en egen.`,
  overdue: (day: string) => `Uppgiften väntades den ${day}. Ange en ny dag.`,
  plain: {
    undecided: 'Ange ett värde, eller varför det saknas.',
    'no-value': 'Det finns inget värde som går att läsa.',
    'not-a-number': 'Det här är inget tal.',
    'missing-without-reason': 'Ange varför uppgiften saknas.',
    'late-without-date': 'Ange vilken dag uppgiften väntas.',
    'nothing-to-accept': 'Det finns ingen central siffra att godta.',
  } satisfies Record<PlainCheck, string>,
  asked: {
    slip: 'Värdet kan vara 10, 100 eller 1 000 gånger för stort eller för litet.',
    'input-slip': 'Ett av talen kan vara 10, 100 eller 1 000 gånger för stort eller för litet.',
    'outside-usual': 'Värdet ligger utanför det som är vanligt för nyckeltalet.',
    'own-level': 'Värdet ligger långt från era tidigare år.',
    'own-change': 'Ändringen är mycket större än den brukar vara.',
    'far-from-peers': 'Värdet ligger långt från andra medlemmars.',
    'same-as-before': 'Värdet är exakt detsamma som förra gången.',
    'parts-differ': 'Delposterna stämmer inte med summan.',
    'sum-differs': 'Delarna stämmer inte med totalen.',
    'input-differs': 'Samma uppgift är en annan i ett annat nyckeltal.',
    'population-differs': 'Antalet invånare är ett annat än det som är känt.',
  } as Partial<Record<EntryCheck, string>>,
  askedOther: 'Tjänsten tar inte emot uppgiften som den är. Ladda om sidan om det inte framgår varför.',
  faults: {
    'not-a-number': (input: string) => `Det som står i ”${input}” går inte att läsa som en siffra.`,
    negative: (input: string) => `”${input}” kan inte vara mindre än noll.`,
    'zero-denominator': (input: string) => `”${input}” är noll, och det går inte att dela med noll.`,
    'no-denominator': (input: string) => `Fyll i ”${input}”. Ett tomt fält räknas inte som noll.`,
    'no-numerator': (input: string) => `Fyll i ”${input}”. Ett tomt fält räknas inte som noll.`,
    'above-denominator': (input: string, whole: string) => `”${input}” kan inte vara mer än ”${whole}”.`,
    'mixed-units': (_input: string, _whole: string) => 'Täljaren och nämnaren har olika enheter. Ange båda i samma.',
  } satisfies Record<InputFault, (input: string, whole: string) => string>,
};

/** The checks that say the same whatever the figures are. */
export type PlainCheck = {
  [C in EntryCheck]: FindingParams[C] extends Record<string, never> ? C : never;
}[EntryCheck];

export type EntryWords = typeof entry;
