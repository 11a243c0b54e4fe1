export const checks = {
  title: 'Hur ofta frågar kontrollerna i onödan?',
  answer: (stopped: string, of: string, share: string) =>
    `Av ${of} värden som redan är godtagna skulle ${stopped} (${share}) ha gett minst en fråga.`,
  lead: 'Det som ser ovanligt ut frågas rapportören om innan det lämnas in. En kontroll används för ett nyckeltal bara om den skulle ha stoppat mindre än 5 % av de värden som redan är godtagna.',
  method:
    'Varje värde prövas som om det hade skrivits in sitt år: bara mot medlemmens egna värden före det, och mot andra medlemmars samma år. En kontroll prövas bara där det finns något att jämföra med.',
  allTitle: 'Alla nyckeltal tillsammans',
  eachTitle: 'Varje nyckeltal för sig',
  eachLead:
    'Där en kontroll av egna tidigare år frågar för ofta används dess vida form, som bara frågar om det som avviker mycket. Med färre än 20 prövade värden måste andelen vara under 5 % även för alla nyckeltal tillsammans.',
  columns: {
    check: 'Kontroll',
    stopped: 'Skulle ha stoppat',
    inForce: 'Används för',
    indicator: 'Nyckeltal',
    asked: 'Minst en fråga',
  },
  names: {
    slip: 'Förväxlad enhet',
    'outside-usual': 'Utanför det rimliga',
    'own-level': 'Egen nivå',
    'own-change': 'Egen ändring',
    'far-from-peers': 'Andra medlemmar',
    'same-as-before': 'Samma värde',
  },
  asks: {
    slip: 'Är värdet omkring 10, 100, 1 000 eller en miljon gånger för stort eller för litet? Frågas före allt annat.',
    'outside-usual': 'Ligger värdet utanför det som nyckeltalet brukar vara?',
    'own-level':
      'Ligger värdet långt från medlemmens tidigare år? (Mer än 3,5 robusta standardavvikelser, i vid form 7.)',
    'own-change': 'Är ändringen mycket större än den brukar vara? (Mer än 3 gånger medianen, i vid form 8.)',
    'far-from-peers': 'Ligger värdet mer än tre kvartilavstånd utanför kvartilerna, när det inte gjorde det förut?',
    'same-as-before': 'Är värdet exakt detsamma som förra gången, utan att ha bekräftats som oförändrat?',
  },
  forces: { on: 'Används', wide: 'I vid form', off: 'Används inte' },
  stopped: (share: string, n: string, of: string) => `${share} (${n} av ${of})`,
  inWideForm: 'i vid form',
  untested: 'Inget att pröva på',
  judgedByAll: 'få värden',
  inForce: (n: number, of: number) => `${n} av ${of} nyckeltal`,
  ofWhichWide: (n: number) => `varav ${n} i vid form`,
};
