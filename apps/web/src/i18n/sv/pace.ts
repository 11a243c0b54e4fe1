/** Words for the pace towards a target. They say what has been and what remains, never what will come. */
export const pace = {
  status: {
    met: 'Målet är nått',
    'on-track': 'I takt med målet',
    'somewhat-behind': 'Något efter',
    'far-behind': 'Långt efter',
    'wrong-way': 'Bort från målet',
    missed: 'Målåret passerat',
    'too-early': 'För tidigt att säga',
    kept: 'Inom gränsvärdet',
    'not-kept': 'Inte alltid inom gränsen',
    unknown: 'Takten kan inte bedömas',
  },
  title: 'Takten mot målet',
  own: 'Eget mål',
  national: 'Mål',
  former: 'Tidigare mål',
  named: (name: string, target: string) => `${name}: ${target}`,
  limit: 'Gräns',
  value: (value: string, year: number) => `${value} till ${year}`,
  atMost: (value: string) => `högst ${value}`,
  atLeast: (value: string) => `minst ${value}`,
  change: (percent: string, base: number, year: number) => `${percent} från ${base} till ${year}`,
  mark: (name: string, year: number, value: string) => `${name} ${year}: ${value}`,
  limitMark: (name: string, value: string) => `${name}: ${value}`,
  points: 'procentenheter',
  perYear: (amount: string, isPoints: boolean) => (isPoints ? `${amount} per år` : `${amount} och år`),
  line: {
    needs: (needed: string, managed: string | null) =>
      managed === null ? `Behöver ${needed}.` : `Behöver ${needed}, har klarat ${managed}.`,
    left: (distance: string) => `Det fattas ${distance}.`,
    inside: (n: number, of: number) =>
      of === 1
        ? `Ett värde på fem år, ${n === 1 ? 'inom' : 'utanför'} gränsen.`
        : `${n} av ${of} värden inom gränsen de senaste fem åren.`,
    more: (n: number) => (n === 1 ? 'Ett mål till finns nedan.' : `${n} mål till finns nedan.`),
  },
  unknown: {
    'no-value': 'Inget värde att jämföra.',
    'too-old': (year: number) => `Senaste värdet är från ${year}.`,
    'no-start': 'Inget värde att räkna från.',
    'no-polarity': 'Varken högre eller lägre är bättre.',
  },
  details: {
    met: (value: string, year: number) => `Det senaste värdet, ${value} för ${year}, når målet.`,
    from: (start: string, startYear: number, goal: string, year: number) =>
      `Vägen går från ${start} ${startYear} till ${goal} ${year}.`,
    lateStart: (baseYear: number, startYear: number) =>
      `Målet räknas från ${baseYear}, men det första jämförbara värdet är från ${startYear}.`,
    done: (share: string, year: number) => `Till och med ${year} är ${share} av den planerade ändringen gjord.`,
    doneByLine: (share: string, measured: string, year: number) =>
      `Till och med ${year} är ${share} av den planerade ändringen gjord, räknat på den linje som värdena följer (${measured} räknat bara på det senaste värdet).`,
    away: (year: number) => `Till och med ${year} har värdena rört sig bort från målet.`,
    awayByLine: (measured: string, year: number) =>
      `Till och med ${year} går den linje som värdena följer bort från målet (räknat bara på det senaste värdet är ${measured} av den planerade ändringen gjord).`,
    lost: (year: number) => `Målet var nått ${year}, men det senaste värdet når det inte.`,
    remains: (distance: string, needed: string) => `Det återstår ${distance}, alltså ${needed}.`,
    managed: (managed: string, startYear: number) => `Sedan ${startYear} har ändringen varit ${managed}.`,
    missed: (target: number, value: string, year: number, distance: string) =>
      `Målåret ${target} har passerat. Det senaste värdet, ${value} för ${year}, är ${distance} från målet.`,
    early: 'Det har gått mindre än en femtedel av tiden, eller finns färre än tre värden.',
    inside: (n: number, of: number) =>
      of === 1
        ? `Det enda värdet från de senaste fem åren ligger ${n === 1 ? 'inom' : 'utanför'} gränsen.`
        : n === of
          ? `Alla ${of} värden från de senaste fem åren ligger inom gränsen.`
          : n === 0
            ? `Inget av de ${of} värdena från de senaste fem åren ligger inom gränsen.`
            : `${n} av ${of} värden från de senaste fem åren ligger inom gränsen.`,
    unknown: {
      'no-value': 'Det finns inget värde som går att jämföra med målet.',
      'too-old': (year: number) => `Det senaste värdet är från ${year}. Det är för gammalt för att bedöma takten.`,
      'no-start': 'Det finns inget jämförbart värde att räkna vägen från.',
      'no-polarity': 'För det här nyckeltalet är varken högre eller lägre bättre.',
    },
    asIf: (name: string) => `Målet är gemensamt för hela landet eller EU. Här är det räknat som om det gällde ${name}.`,
    straight: 'Vägen är en rak linje. Det är ett sätt att räkna, inte en prognos.',
    milestones: 'Vägen är rak mellan delmålen. Det är ett sätt att räkna, inte en prognos.',
    link: 'Läs beslutet',
    replaced: (target: string, decided: string | null) =>
      decided === null
        ? `Tidigare mål, nu ersatt: ${target}.`
        : `Tidigare mål, beslutat ${decided} och nu ersatt: ${target}.`,
    decided: (decided: string) => `Beslutat ${decided}.`,
  },
  others: {
    title: 'Så räknar andra',
    text: (ratio: string, grade: string) =>
      `Open SDG och Statistics Canada delar den årliga procentuella ändringen hittills med den som hade krävts hela vägen. Kvoten är här ${ratio}, och med samma gränser blir det: ${grade}.`,
    grade: {
      'on-track': 'i takt med målet',
      'somewhat-behind': 'något efter',
      'far-behind': 'långt efter',
      'wrong-way': 'bort från målet',
    },
  },
  network: {
    title: 'Målen, och hur det går',
    lead: (n: number, total: number) =>
      n === 0
        ? `Av ${total} medlemskommuner kan ingen bedömas.`
        : n === 1
          ? `Av ${total} medlemskommuner kan en bedömas.`
          : `Av ${total} medlemskommuner kan ${n} bedömas.`,
    asIf: 'Målet är gemensamt för hela landet eller EU. Här är det räknat som om det gällde varje kommun för sig.',
    count: (n: number, total: number) => `${n} av ${total}`,
    columns: { status: 'Takt', count: 'Kommuner' },
    caption: (target: string) => `Medlemskommunernas takt mot målet ${target}`,
    replaced: 'Ersatt av ett senare mål',
    replaces: (target: string) => `Ersätter ett tidigare mål: ${target}`,
  },
};
