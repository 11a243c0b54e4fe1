export const heads = {
  signIn: 'Logga in',
  account: 'Konto',
  board: 'Läget i omgången',
  reviews: 'Granskning',
  review: 'Granska en medlem',
  rounds: 'Rapporteringsomgångar',
  checks: 'Kontroller',
  report: 'Rapportera',
  reportDone: 'Vad siffrorna säger',
};
