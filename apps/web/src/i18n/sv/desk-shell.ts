export const shell = {
  navigation: 'Rapportering',
  account: 'Konto',
  board: 'Läget',
  review: 'Granska',
  reminders: 'Påminnelser',
  rounds: 'Omgångar',
  checks: 'Kontroller',
  editions: 'Utgåvor',
  catalogue: 'Nyckeltal',
  imports: 'Inläsning',
  report: 'Rapportera',
  members: 'Medlemmar',
  people: 'Personer',
  log: 'Logg',
  signOut: 'Logga ut',
  stillSignedIn: 'Du är fortfarande inloggad: ingen förbindelse.',
  unsaved: (n: number) =>
    `${n === 1 ? '1 uppgift' : `${n} uppgifter`} kunde inte sparas och försvinner om du loggar ut. Logga ut ändå?`,
  signedInAs: (name: string) => `Inloggad som ${name}`,
  needsScript:
    'Att rapportera och granska kräver JavaScript: siffrorna kontrolleras medan du skriver. Slå på JavaScript för den här sidan, eller öppna den i en annan webbläsare. Alla offentliga sidor går att läsa utan.',
};
