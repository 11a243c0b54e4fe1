export const heads = {
  signIn: 'Logga in',
  account: 'Konto',
  board: 'Läget i omgången',
  rounds: 'Rapporteringsomgångar',
  checks: 'Kontroller',
  report: 'Rapportera',
  reportDone: 'Vad siffrorna säger',
};
