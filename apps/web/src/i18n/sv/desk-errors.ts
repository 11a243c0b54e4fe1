/** What the refusals of addresses say that are not public, by their code. */
export const codes: Record<string, string> = {
  'request.foreign-origin': 'Begäran kom från en annan webbplats och togs inte emot.',
  'request.too-many': 'För många försök. Vänta en stund och försök igen.',
  'session.required': 'Du har blivit utloggad. Logga in igen; det du har skrivit finns kvar.',
  'session.of-another':
    'Någon annan har loggat in i webbläsaren. Det du har skrivit finns kvar och sparas när du loggar in igen.',
  'session.wrong-credentials': 'E-postadressen och lösenordet hör inte ihop.',
  'action.not-allowed': 'Det har du inte behörighet till.',
  'person.not-found': 'Personen finns inte.',
  'person.last-administrator': 'Det måste finnas minst en administratör.',
  'person.has-role': 'Personen har redan den rollen.',
  'invitation.not-found': 'Inbjudan finns inte.',
  'invitation.used': 'Inbjudan är redan använd.',
  'invitation.has-account':
    'Det finns redan ett konto med den e-postadressen. Logga in med det först, och öppna sedan länken igen.',
  'session.not-found': 'Den inloggningen har redan avslutats.',
  'link.not-valid': 'Länken gäller inte längre. Be om en ny.',
  'password.too-common': 'Lösenordet är för lätt att gissa. Välj ett annat.',
  'password.wrong': 'Det är inte ditt nuvarande lösenord.',
  'round.not-found': 'Det finns ingen omgång för det året.',
  'round.exists': 'Det finns redan en omgång för det året.',
  'round.changed-meanwhile': 'Någon annan har ändrat omgången under tiden.',
  'round.wrong-step': 'Det går inte att göra med omgången som den är nu.',
  'round.not-open': 'Ingen omgång är öppen för det året, så inget kan rapporteras just nu.',
  'entry.not-found': 'Uppgiften finns inte.',
  'entry.changed-meanwhile': 'Någon annan har ändrat uppgiften under tiden.',
  'entry.wrong-step': 'Det går inte att göra med uppgiften som den är nu.',
  'entry.not-ready': 'Något återstår innan uppgiften kan lämnas in.',
  'correction.reason-missing':
    'Siffran har publicerats i en utgåva, och ingen har sagt varför den ändras. Skicka tillbaka den så att orsaken kan anges.',
};
