/** The review of what members have submitted. */
export const review = {
  listTitle: 'Vad väntar på granskning?',
  listLead: (n: number, members: string) =>
    n === 1 ? `Ett värde väntar hos ${members}.` : `${n} värden väntar hos ${members}.`,
  nothing: 'Inget väntar på granskning just nu.',
  members: (n: number) => (n === 1 ? 'en medlem' : `${n}\u00a0medlemmar`),
  column: { member: 'Medlem', waiting: 'Väntar', clean: 'Utan anmärkning', since: 'Väntat sedan' },
  tableLabel: 'medlemmar med värden som väntar på granskning',
  title: (name: string) => `Stämmer siffrorna från ${name}?`,
  about: (year: number) => `Siffror om ${year}`,
  lead: (waiting: number, clean: number) =>
    `${waiting === 1 ? 'Ett värde väntar' : `${waiting} värden väntar`}. ${
      clean === 0
        ? 'Alla har något att titta närmare på.'
        : clean === waiting
          ? 'Inget har någon anmärkning.'
          : `${clean === 1 ? 'Ett av dem' : `${clean} av dem`} har ingen anmärkning.`
    }`,
  done: (name: string) => `Inget mer väntar från ${name}.`,
  approveClean: (n: number) => `Godkänn alla utan anmärkning (${n})`,
  approveCleanAsk: (n: number, member: string) =>
    n === 1
      ? `Värdet från ${member} blir offentligt direkt. Ska det godkännas?`
      : `${n} värden från ${member} blir offentliga direkt. Ska de godkännas?`,
  approveCleanYes: (n: number) => (n === 1 ? 'Ja, godkänn värdet' : `Ja, godkänn ${n} värden`),
  next: (name: string) => `Nästa: ${name}`,
  back: 'Alla som väntar',
  order: 'Det som har anmärkningar står först.',
  clean: 'Ingen anmärkning',
  notClean: 'Att titta på',
  missing: (reason: string) => `Uppgift saknas: ${reason}`,
  expectedBy: (day: string) => `Väntas ${day}.`,
  accepted: 'Den centrala källans värde godtas.',
  unchanged: 'Bekräftat som oförändrat, inte mätt på nytt.',
  before: (year: number, value: string) => `${year}: ${value}`,
  change: (amount: string) => `förändring ${amount}`,
  noBefore: 'Inget tidigare värde.',
  same: 'oförändrat',
  points: (isOne: boolean): string => (isOne ? 'procentenhet' : 'procentenheter'),
  submittedBy: (name: string, moment: string) => `Inlämnat av ${name}, ${moment}.`,
  peers: (year: number, n: number, low: string, high: string) =>
    `Hälften av ${n} medlemmar av samma slag låg mellan ${low} och ${high} år ${year}.`,
  facts: {
    central: 'Central källa',
    inputs: 'Underlag',
    method: 'Framtaget',
    scope: 'Avviker från definitionen',
    isBreak: 'Brott i serien',
    reason: 'Skäl till ändringen',
    publicNote: 'Fotnot för alla',
    internalNote: 'Anteckning',
    comment: 'Kommentar',
  },
  breakText: 'Metoden är ny: värdet kan inte jämföras med tidigare år.',
  findings: 'Det som kontrollerna märkte',
  answer: (reason: string, text: string) => `Svar: ${reason}. ”${text}”`,
  isPublic: 'Svaret blir en fotnot som alla kan läsa.',
  noAnswer: 'Inget svar än.',
  chart: 'Visa serien och jämförelsegruppen',
  chartLabel: (indicator: string, name: string) => `${indicator}, ${name}, med det inlämnade värdet sist`,
  approve: 'Godkänn',
  sendBack: 'Skicka tillbaka',
  sendBackTitle: 'Vad behöver rättas eller förklaras?',
  sendBackHint: 'Rapportören ser kommentaren vid värdet.',
  commentMissing: 'Skriv vad som behöver rättas eller förklaras.',
  cancel: 'Avbryt',
  notYours: 'Du har lämnat in det här själv. Någon annan på kansliet behöver godkänna det.',
  told: {
    approve: (n: number, what: string) =>
      n === 1 ? `Godkänt och offentligt: ${what}.` : `${n} värden är godkända och offentliga.`,
    return: (_n: number, what: string) => `Skickat tillbaka: ${what}.`,
  },
  changed: 'Något har ändrats under tiden. Det som visas nu är det senaste; titta igenom det och försök igen.',
};
