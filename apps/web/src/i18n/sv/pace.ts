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
  more: (n: number) => (n === 1 ? 'Ett mål till finns nedan.' : `${n} mål till finns nedan.`),
  details: {
    asIf: (name: string) => `Målet är gemensamt för hela landet eller EU. Här är det räknat som om det gällde ${name}.`,
    straight: 'Vägen är en rak linje. Det är ett sätt att räkna, inte en prognos.',
    milestones: 'Vägen är rak mellan delmålen. Det är ett sätt att räkna, inte en prognos.',
    link: 'Läs beslutet',
    replaced: (target: string, decided: string | null) =>
      decided === null
        ? `Tidigare mål, nu ersatt: ${target}.`
        : `Tidigare mål, beslutat ${decided} och nu ersatt: ${target}.`,
    decided: (decided: string) => `Beslutat ${decided}.`,
    replaces: (target: string, decided: string | null) =>
      decided === null ? `Ersätter ett tidigare mål: ${target}.` : `Ersätter målet från ${decided}: ${target}.`,
  },
  others: 'Så räknar andra',
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
