/** What is said of a file that cannot be read, by the code of the refusal. */
export const fileCodes: Record<string, string> = {
  'file.empty': 'Filen är tom.',
  'file.not-a-workbook': 'Filen är ingen arbetsbok. Välj en arbetsbok från Excel eller LibreOffice, eller en CSV-fil.',
  'file.old-workbook':
    'Filen är i ett äldre format av Excel. Öppna den, spara den som Excel-arbetsbok (.xlsx) och välj den igen.',
  'file.encrypted': 'Filen är skyddad med lösenord. Ta bort lösenordet och välj den igen.',
  'file.has-macros': 'Filen innehåller makron, som inte tas emot. Spara den som Excel-arbetsbok utan makron (.xlsx).',
  'file.has-entities': 'Filen innehåller något som en arbetsbok inte ska innehålla, och läses därför inte.',
  'file.broken':
    'Filen är skadad och går inte att läsa. Spara den på nytt i Excel eller LibreOffice och välj den igen.',
  'file.too-large': 'Filen är för stor.',
  'file.unpacks-too-large': 'Filen blir för stor när den packas upp, och läses därför inte.',
  'file.too-many-rows': 'Filen har för många rader.',
  'file.too-heavy': 'Filen tar för lång tid eller för mycket minne att läsa. Dela den i flera.',
  'file.not-readable':
    'Filen gick inte att läsa här. Felet kan ligga hos oss och är antecknat. Spara filen på nytt som .xlsx och försök igen; hjälper inte det, hör av dig till kansliet.',
  'workbook.not-ours':
    'Filen är ingen arbetsbok som har hämtats här, eller så saknas bladet som säger vad den gäller. Hämta en ny och flytta över siffrorna.',
  'workbook.other-member': 'Arbetsboken gäller en annan medlem.',
  'workbook.other-year': 'Arbetsboken gäller ett annat år. Öppna det året och lämna tillbaka den där.',
  'workbook.newer-format': 'Arbetsboken har hämtats ur en nyare version av tjänsten.',
};
