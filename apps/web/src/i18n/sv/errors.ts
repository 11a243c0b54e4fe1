/** What a reader is told when something fails, by the code of the answer. */
export const errors = {
  title: 'Något gick fel',
  retry: 'Försök igen',
  offline: 'Det går inte att nå tjänsten just nu. Kontrollera uppkopplingen och försök igen.',
  requestId: (id: string) => `Ärendenummer ${id}`,
  codes: {
    'member.not-found': 'Kommunen eller regionen finns inte bland medlemmarna.',
    'indicator.not-found': 'Nyckeltalet finns inte.',
    'indicator-set.not-found': 'Uppsättningen av nyckeltal finns inte.',
    'peers.not-found': 'Jämförelsegruppen innehåller en kod som inte är en medlem.',
    'members.mixed': 'Kommuner och regioner jämförs inte med varandra.',
    'request.invalid': 'Adressen innehåller något som tjänsten inte förstår.',
    'edition.not-found': 'Utgåvan finns inte.',
    internal: 'Ett fel inträffade i tjänsten. Det är noterat.',
  } as Record<string, string>,
  notFoundTitle: 'Sidan finns inte',
  notFoundLead: 'Adressen leder ingenstans. Sök efter en kommun, eller gå till startsidan och välj ett nyckeltal.',
  notFoundLink: 'Till startsidan',
  notFoundEditions: 'Alla utgåvor',
};
