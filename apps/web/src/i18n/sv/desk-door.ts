export const door = {
  signInTitle: 'Logga in',
  signInLead:
    'För den som rapporterar, granskar eller arbetar på kansliet. Alla siffror går att läsa utan att logga in.',
  signIn: 'Logga in',
  codeTitle: 'Skriv engångskoden',
  codeLead: 'Lösenordet stämmer. Ditt konto har också en engångskod.',
  code: 'Engångskod',
  codeHint: 'Sex siffror från appen i din telefon eller dator. Det går att klistra in.',
  codeMissing: 'Skriv koden med sex siffror',
  recoveryCode: 'Reservkod',
  recoveryCodeHint:
    'En av de tio koder du sparade när du slog på engångskoden. Bindestreck och stora bokstäver spelar ingen roll.',
  recoveryCodeMissing: 'Skriv en reservkod',
  useRecoveryCode: 'Använd en reservkod i stället',
  useCode: 'Använd engångskoden i stället',
  startAgain: 'Börja om med e-post och lösenord',
  lostAll: 'Har du varken appen eller reservkoderna kvar? Hör av dig till kansliet, som kan stänga av engångskoden.',
  recoveryCodeUsed: (left: number) =>
    `Reservkoden är förbrukad. ${
      left === 0
        ? 'Det var din sista: gör nya på din kontosida nu.'
        : `Du har ${left === 1 ? 'en' : left} kvar${left <= 3 ? ', så gör gärna nya på din kontosida' : ''}.`
    }`,
  goOn: 'Fortsätt',
  providersTitle: 'Logga in med din organisation',
  providersLead: 'Med samma inloggning som i jobbet, utan lösenord här.',
  signInAt: (provider: string) => `Logga in med ${provider}`,
  answerTitle: 'Inloggning',
  answerPending: 'Du loggas in …',
  answerRefused: 'Det gick inte att logga in',
  forgot: 'Har du glömt lösenordet?',
  noAccount: 'Konton skapas genom inbjudan. Saknar du ett: hör av dig till kansliet.',
  accountTitle: 'Ditt konto',
  forgotTitle: 'Har du glömt lösenordet?',
  forgotLead: 'Skriv din e-postadress, så skickar vi en länk där du väljer ett nytt.',
  sendLink: 'Skicka länken',
  linkSent: (email: string) =>
    `Om det finns ett konto för ${email} har vi skickat ett brev dit. Länken i det gäller i en timme. Kommer inget brev: titta bland skräpposten, eller hör av dig till kansliet.`,
  backToSignIn: 'Till inloggningen',
  resetTitle: 'Välj ett nytt lösenord',
  resetLead: 'När du har valt ett nytt loggas du ut överallt där du var inloggad med det gamla.',
  save: 'Spara lösenordet',
  resetDone: 'Lösenordet är bytt. Logga in med det nya.',
  askAgain: 'Be om en ny länk',
  linkMissing: 'Länken är inte hel. Öppna den igen från brevet, eller kopiera hela adressen.',
  invitationTitle: 'Du är inbjuden',
  firstTitle: 'Skapa den första administratören',
  firstLead: 'Det finns ingen administratör än. Kontot du skapar här kan bjuda in alla andra.',
  roles: {
    reporter: 'rapportör',
    approver: 'godkännare',
    secretariat: 'medarbetare på kansliet',
    administrator: 'administratör',
  },
  invited: (role: string, member: string | null, by: string | null) =>
    `${by ?? 'Kansliet'} bjuder in dig till Rätt håll som ${role}${member === null ? '' : ` för ${member}`}.`,
  roleMeans: {
    reporter: 'Du fyller i och lämnar in kommunens eller regionens siffror.',
    approver: 'Du går igenom siffrorna innan de lämnas till kansliet.',
    secretariat: 'Du sköter omgångarna, granskar siffror och bjuder in dem som rapporterar.',
    administrator: 'Du sköter konton och behörigheter, också kansliets.',
  },
  validUntil: (day: string) => `Inbjudan gäller till ${day}.`,
  accept: 'Skapa kontot',
  acceptSignedIn: (name: string) => `Tacka ja som ${name}`,
  hasAccount: (email: string) => `Det finns redan ett konto för ${email}. Logga in med det för att tacka ja.`,
};
