import type { Texts } from '#i18n/sv.ts';

export const openData: Texts['openData'] = {
  head: {
    title: 'Open data – Rätt håll',
    description: 'Download the eco-municipalities’ indicators as CSV, or fetch them through an open API. Free to use.',
  },
  title: 'How do I get the figures?',
  lead: 'Everything shown here can be downloaded and used freely. Every value carries its source, its definition and, when it is missing, the reason.',
  everything: 'Everything at once',
  everythingLead: 'All indicators, members, years and sources in one file.',
  standard: 'CSV',
  standardNote: 'commas between fields, decimal point, UTF-8',
  excel: 'CSV for Swedish Excel',
  excelNote: 'semicolons between fields, decimal comma; opens correctly with a double click',
  perIndicator: 'One indicator at a time',
  columns: { indicator: 'Indicator', unit: 'Unit', source: 'Source shown', files: 'Download' },
  fields: 'The columns of the files',
  fieldsLead: 'A row is one indicator, one member, one year and one source.',
  fieldNames: {
    indicator: 'The fixed id of the indicator. It stays when the number in a set changes.',
    member:
      'Four-digit municipality code. Regions have 00 and the county code, the nation 0000 and the network’s own published means NETWORK.',
    name: 'Name of the member.',
    year: 'The year the value is for.',
    value: 'The value with all the decimals of its source. Empty when there is no figure; empty never means zero.',
    unit: 'The unit.',
    missing: 'The reason when there is no value.',
    source: 'Where the value comes from.',
    definition_version: 'Which version of the definition the value follows.',
    flags:
      'What is worth knowing: break (new method), rounded (by the source), unchanged (confirmed as unchanged), odd (unusual).',
    reference: 'The address where this very value was published, when there is one.',
  },
  api: 'API',
  apiLead:
    'The same figures are there as JSON, without key or log-in. Answers carry the data version and can be cached.',
  apiDocs: 'Read the description of the API',
  openapi: 'OpenAPI document',
  examples: 'Examples',
  exampleNames: {
    catalogue: 'Indicators, sets and sources',
    members: 'Members',
    values: 'Values of an indicator',
    profile: 'A member through all indicators',
    overview: 'The network at a glance',
  },
  licence: 'Licence and sources',
  licenceText:
    'The network’s own values and our calculations may be used freely (CC0). Values from Kolada must be accompanied by “Source: Kolada”. Our own calculations on Kolada’s figures are ours, and must not carry Kolada’s name.',
  sources: 'Sources',
};
