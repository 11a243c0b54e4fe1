/** The page of what has been corrected after it was published, and what other pages say of it. */
export const corrections = {
  head: {
    title: 'Rättelser – Rätt håll',
    description: 'Siffror som har ändrats sedan de publicerades: vad de var, vad de är, varför, och vad det ändrade.',
  },
  title: 'Vad har rättats sedan det publicerades?',
  lead: 'En utgåva ändras aldrig. När en siffra i den har varit fel rättas den på sidorna som visar dagens läge, och rättelsen skrivs upp här: vad siffran var, vad den är, vem som har rapporterat och godkänt den, och vad av det publicerade som inte längre gäller. En större rättelse ändrar ett omdöme, en fjärdedel eller ett avrundat medelvärde, och tas med i en ny utgåva.',
  none: 'Ingenting har rättats.',
  noneHere: 'Ingenting av det du har valt har rättats.',
  chosen: {
    edition: (edition: string) => `utgåva ${edition}`,
    of: (parts: string) => `Här visas rättelser av ${parts}.`,
    and: ', ',
    all: 'Visa alla rättelser',
  },
  sinceOpen: (edition: string) => `Sedan utgåva ${edition}`,
  openNote: 'Ingår inte i någon utgåva som gäller nu.',
  contained: (edition: string) => `Av utgåva ${edition}`,
  containedNote: 'Ingår i den utgåva som gäller nu.',
  editionLink: (edition: string) => `Läs utgåva ${edition}`,
  major: 'Större rättelse',
  why: 'Varför',
  who: 'Vem',
  changed: 'Vad det ändrade',
  noReason: 'Inget skäl behövdes: värdet ser likadant ut.',
  central: (source: string) => `Kommer från ${source}.`,
  reported: (reporter: string | null, approver: string | null) => {
    if (reporter !== null && approver !== null) return `Rapporterad av ${reporter}, godkänd av ${approver}.`;
    if (approver !== null) return `Godkänd av ${approver}.`;
    return reporter === null
      ? 'De som rapporterade och godkände har inget konto längre.'
      : `Rapporterad av ${reporter}.`;
  },
  reasons: {
    'real-change': 'Verklig förändring.',
    'new-method': 'Ny metod eller avgränsning.',
    'earlier-corrected': 'Den tidigare siffran var fel.',
    'one-off': 'Engångshändelse.',
    boundary: 'Gränserna har ändrats.',
    other: 'Annat skäl.',
  },
  quoted: (text: string) => `”${text}”`,
  memberLink: (name: string) => `${name} i dag`,
  indicatorLink: 'Nyckeltalet i dag',
  thenLink: (edition: string) => `Som det stod i utgåva ${edition}`,
  shownOf: (shown: number, total: number) => `De ${shown} senaste av ${total} rättelser visas.`,
  forPrograms: 'Rättelserna som JSON',
  feed: 'Prenumerera (Atom)',
  inEdition: {
    one: 'En siffra i den här utgåvan har rättats sedan den publicerades.',
    many: (n: number) => `${n} siffror i den här utgåvan har rättats sedan den publicerades.`,
  },
  onPage: {
    one: (edition: string) => `En siffra på den här sidan har rättats sedan utgåva ${edition}.`,
    many: (n: number, edition: string) => `${n} siffror på den här sidan har rättats sedan utgåva ${edition}.`,
    link: 'Läs vad som ändrades',
  },
};
