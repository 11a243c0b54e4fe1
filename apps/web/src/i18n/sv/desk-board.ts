/** The board of a round: what is in, and what is odd. */
export const board = {
  title: 'Vad är inne, och vad är konstigt?',
  noRounds: 'Det finns ingen rapporteringsomgång än.',
  planOne: 'Planera den första omgången',
  year: 'Siffror om år',
  statusLine: {
    planned: (opens: string) => `Omgången är planerad. Den ska öppna ${opens}.`,
    open: (due: string, closes: string) =>
      `Omgången är öppen. Siffrorna ska vara inne ${due}, och omgången stänger ${closes}.`,
    closed: 'Omgången är stängd.',
  },
  daysLeft: (days: number) =>
    days === 0
      ? 'Sista dagen att lämna in är i dag.'
      : days === 1
        ? 'En dag återstår till sista inlämningsdagen.'
        : `${days}\u00a0dagar återstår till sista inlämningsdagen.`,
  daysOver: (days: number) =>
    days === 1 ? 'Sista inlämningsdagen var i går.' : `Sista inlämningsdagen passerades för ${days}\u00a0dagar sedan.`,
  shouldHaveOpened: 'Dagen har passerat.',
  shouldHaveClosed: 'Stängningsdagen har passerat.',
  manageRound: 'Ändra, öppna eller stäng omgången',
  lead: (done: string, asked: string, share: string) => `${done} av ${asked} efterfrågade värden är inne (${share}).`,
  left: (left: string, members: string) => `${left} återstår hos ${members}.`,
  nothingLeft: 'Inget återstår hos medlemmarna.',
  centralAwaited: (n: string) => `${n} väntas från centrala källor.`,
  waiting: (n: string, members: string) => `${n} väntar på granskning hos ${members}.`,
  nothingWaiting: 'Inget väntar på granskning.',
  odd: (n: number) =>
    n === 1
      ? 'Ett av dem har något att titta närmare på: en besvarad varning, ett brott i serien eller ett ersatt värde.'
      : `${n} av dem har något att titta närmare på: en besvarad varning, ett brott i serien eller ett ersatt värde.`,
  nothingOdd: 'Inget av dem har någon anmärkning.',
  members: (n: number) => (n === 1 ? 'en medlem' : `${n}\u00a0medlemmar`),
  membersLine: (done: number, all: number, untouched: number) =>
    `${done === 0 ? 'Ingen' : done} av ${all} medlemmar är klar${done > 1 ? 'a' : ''}, och ${untouched === 0 ? 'alla har börjat' : `${untouched} har inte börjat`}.`,
  nobodyLine: (n: number) =>
    n === 1 ? 'En medlem har ingen som rapporterar.' : `${n}\u00a0medlemmar har ingen som rapporterar.`,
  review: 'Granska det som väntar',
  remind: 'Påminn dem som inte är klara',
  tableTitle: 'Medlem för medlem',
  tableLabel: 'läget för varje medlem och nyckeltal',
  filterLabel: 'Visa',
  everybody: (n: number) => `alla medlemmar (${n})`,
  filters: {
    left: (n: number) => `med något kvar (${n})`,
    odd: (n: number) => `med något konstigt (${n})`,
    nobody: (n: number) => `utan rapportör (${n})`,
    state: (name: string, n: number) => `med värden: ${name.toLowerCase()} (${n})`,
  },
  scrolls: 'Tabellen fortsätter: rulla i den, nedåt och åt sidan, för att se alla medlemmar och nyckeltal.',
  shown: (n: number, all: number) => `${n} av ${all} medlemmar visas.`,
  none: 'Ingen medlem att visa. Välj något annat ovanför.',
  member: 'Medlem',
  leftColumn: 'Kvar',
  contactColumn: 'Senaste kontakt',
  sortBy: (column: string) => `Ordna efter ${column.toLowerCase()}`,
  people: (n: number) => (n === 1 ? 'En person' : `${n}\u00a0personer`),
  nobody: 'Ingen rapportör',
  contact: {
    'signed-in': (day: string) => `inloggad ${day}`,
    wrote: (day: string) => `skrev ${day}`,
    reminded: (day: string) => `påmind ${day}`,
  },
  noContact: 'ingen än',
  notForIt: 'gäller inte medlemmen',
  states: {
    'not-started': 'Inte påbörjat',
    draft: 'Utkast',
    returned: 'Återsänt',
    awaiting: 'Väntar på medlemmens godkännare',
    submitted: 'Väntar på granskning',
    approved: 'Godkänt',
    missing: 'Saknas, med skäl',
    central: 'Finns i central källa',
    'central-awaited': 'Väntas från central källa',
  },
  letters: {
    'not-started': 'I',
    draft: 'U',
    returned: 'Å',
    awaiting: 'V',
    submitted: 'L',
    approved: 'G',
    missing: 'S',
    central: 'C',
    'central-awaited': 'E',
  },
  legend: 'Så läses tecknen',
  remarks: (n: number) => (n === 1 ? 'en anmärkning' : `${n} anmärkningar`),
  reviewCell: 'granska',
};
