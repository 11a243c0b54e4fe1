/** Words for directions, always said of a period and never of the future. */
export const verdicts = {
  direction: {
    improving: 'Förbättras',
    worsening: 'Försämras',
    'leaning-right': 'Lutar åt rätt håll',
    'leaning-wrong': 'Lutar åt fel håll',
    increasing: 'Ökar',
    decreasing: 'Minskar',
    'leaning-up': 'Lutar uppåt',
    'leaning-down': 'Lutar nedåt',
    'no-clear-direction': 'Ingen tydlig riktning',
    'too-few-values': 'Kan inte bedömas',
  },
  decidedBy: {
    'too-few-values': (n: number) =>
      n === 0
        ? 'Det finns inga jämförbara värden från de senaste tio åren. Det behövs minst fem.'
        : n === 1
          ? 'Det finns bara ett jämförbart värde från de senaste tio åren. Det behövs minst fem.'
          : `Det finns bara ${n} jämförbara värden från de senaste tio åren. Det behövs minst fem.`,
    'not-significant': () => 'Upp- och nedgångarna är inte tydligare än vad slumpen kan ge.',
    'not-material': () => 'Värdena rör sig åt ett håll, men ändringen är för liten för att betyda något.',
    'weak-evidence': () => 'Värdena pekar åt ett håll, men slumpen går inte att utesluta.',
    unstable: () => 'Värdena pekar åt ett håll, men ett enda år avgör vilket.',
    'all-conditions': () => 'Ändringen är tydlig, tillräckligt stor och hänger inte på ett enda år.',
  },
};
