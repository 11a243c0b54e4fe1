import type { Texts } from '#i18n/sv.ts';

export const charts: Texts['charts'] = {
  showTable: 'Show as table',
  hideTable: 'Hide the table',
  unit: (unit: string) => `Unit: ${unit}`,
  download: 'Download',
  downloadCsv: 'Download all values of the indicator as CSV',
  downloadSvg: (title: string) => `Download the chart as SVG: ${title}`,
  downloadPng: (title: string) => `Download the chart as PNG: ${title}`,
  pictureFailed: 'This browser could not make the picture. The figures are in the table.',
  missing: 'no figure',
  missingBecause: (reason: string) => `no figure: ${reason}`,
  median: 'Median',
  middleHalf: 'Middle half',
  logScale: 'logarithmic scale',
  higherIsBetter: 'higher is better',
  lowerIsBetter: 'lower is better',
  yearKeys: 'Use the arrow keys to move between years.',
  pointKeys: 'Use the arrow keys to move between municipalities.',
  mapKeys: 'Use the arrow keys to move between municipalities, from the best value to the worst.',
  withheld: 'too few values',
  noValues: 'There are no values to show.',
};
