/** What is said of a file that cannot be read, by the code of the refusal. */
export const fileCodes: Record<string, string> = {
  'file.empty': 'The file is empty.',
  'file.not-a-workbook': 'The file is not a workbook. Choose a workbook from Excel or LibreOffice, or a CSV file.',
  'file.old-workbook':
    'The file is in an older format of Excel. Open it, save it as an Excel workbook (.xlsx) and choose it again.',
  'file.encrypted': 'The file is protected by a password. Remove the password and choose it again.',
  'file.has-macros':
    'The file contains macros, which are not accepted. Save it as an Excel workbook without macros (.xlsx).',
  'file.has-entities': 'The file contains something that a workbook should not contain, and is therefore not read.',
  'file.broken': 'The file is damaged and cannot be read. Save it again in Excel or LibreOffice and choose it again.',
  'file.too-large': 'The file is too large.',
  'file.unpacks-too-large': 'The file becomes too large when it is unpacked, and is therefore not read.',
  'file.too-many-rows': 'The file has too many rows.',
  'file.too-heavy': 'The file takes too long or too much memory to read. Divide it into several.',
  'file.not-readable':
    'The file could not be read here. The fault may be ours, and has been noted. Save the file anew as .xlsx and try again; if that does not help, write to the secretariat.',
  'workbook.not-ours':
    'The file is not a workbook that was fetched here, or the sheet that says what it is about is gone. Fetch a new one and move the figures to it.',
  'workbook.other-member': 'The workbook is about another member.',
  'workbook.other-year': 'The workbook is about another year. Open that year and bring it back there.',
  'workbook.newer-format': 'The workbook was fetched from a newer version of the service.',
};
