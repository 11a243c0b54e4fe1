/** Words on and around the map of members, and around charts that are shown inside other pages. */
export const map = {
  from: (network: string) => `Rätt håll – ${network}`,
  newTab: 'öppnas i en ny flik',
  missingTitle: 'Diagrammet finns inte',
  missingLead: 'Nyckeltalet kan ha bytt namn. Leta upp det på tjänstens startsida.',
  title: 'Kartan',
  onDemand: 'Visa alla medlemskommuner på karta',
  yearLabel: 'Kartans år',
  sentence: (n: number, total: number) => `${n} av ${total} medlemskommuner har värde.`,
  shapes: {
    quartiles: 'Fjärdedelarna är av alla medlemskommuner. Cirklar är den bättre hälften, romber den sämre.',
    classes: 'Cirklar är de bättre klasserna, romber de sämre.',
  },
  peers: 'En heldragen ring visar vilka som jämförs.',
  rings: 'Streckade ringar går inte att placera.',
  note: 'Prickarna står vid kommunens mittpunkt; de som annars skulle täcka varandra är lite flyttade. Kartbild: Natural Earth.',
  label: (name: string, year: number) => `${name} ${year}, karta med en prick för varje kommun`,
  count: (n: number) => (n === 1 ? '1 kommun' : `${n} kommuner`),
  nobody: 'ingen kommun',
  tintLabel: 'Färg efter',
  tints: { quartiles: 'fjärdedelar', classes: 'tillståndsklasser' },
  column: { quartiles: 'Fjärdedel', classes: 'Tillståndsklass' },
  quarter: {
    judged: {
      1: 'Bästa fjärdedelen',
      2: 'Näst bästa fjärdedelen',
      3: 'Näst sämsta fjärdedelen',
      4: 'Sämsta fjärdedelen',
    } as Record<number, string>,
    neutral: {
      1: 'Högsta fjärdedelen',
      2: 'Näst högsta fjärdedelen',
      3: 'Näst lägsta fjärdedelen',
      4: 'Lägsta fjärdedelen',
    } as Record<number, string>,
  },
  statusClass: (index: number, of: number) =>
    index === 1
      ? `Klass 1 av ${of}, bäst`
      : index === of
        ? `Klass ${index} av ${of}, sämst`
        : `Klass ${index} av ${of}`,
  unplaced: {
    valued: 'Har värde; för få för fjärdedelar',
    'other-definition': 'Annan definition, kan inte jämföras',
    missing: 'Uppgift saknas',
  },
};
