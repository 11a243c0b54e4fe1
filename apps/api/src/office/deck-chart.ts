import type { Slide } from '@ratthall/contract/slides';
import type { Deck, Page } from './pptx.ts';
import { colours, left, width } from './deck-masters.ts';

const chartWidth = 8.5;
const mostYearLabels = 12;
/** By these a program writes numbers as the deck's language does, where it does not follow the machine's. */
const localeMarks: Readonly<Record<string, string>> = { 'sv-SE': '[$-41D]', 'en-GB': '[$-809]' };

/** A chart of the program's own, with what it says beside it, and where the figures come from under it. */
export function addChart(
  deck: Deck,
  page: Page,
  { about, chart, points, source }: Extract<Slide, { kind: 'chart' }>,
  { name, language }: { name: string; language: string },
): void {
  const { years, series, axis, unit, decimals, isLog, alt } = chart;
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const format = `${localeMarks[language] ?? ''}${digits}`;
  page.addText(about, { x: left, y: 1.6, w: width, h: 0.4, fontSize: 14, color: colours.soft, margin: 0 });
  page.addChart(
    deck.ChartType.line,
    // A gap is a gap: the library takes null for one, whatever its types say.
    series.map(({ name: title, values }) => ({ name: title, labels: [...years], values: values as number[] })),
    {
      x: left - 0.1,
      y: 2.05,
      w: chartWidth,
      h: 4.55,
      objectName: name,
      altText: alt,
      displayBlanksAs: 'gap',
      chartColors: series.map(({ isOwn }) => (isOwn ? colours.accent : colours.other)),
      lineSize: 2.25,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 7,
      showLegend: true,
      legendPos: 'b',
      legendFontSize: 13,
      legendColor: colours.ink,
      catAxisLabelFontSize: 12,
      catAxisLabelFrequency: String(Math.ceil(years.length / mostYearLabels)),
      catAxisLabelColor: colours.soft,
      catAxisLineColor: colours.other,
      valAxisLabelFontSize: 12,
      valAxisLabelColor: colours.soft,
      valAxisLineShow: false,
      valAxisLabelFormatCode: format,
      dataLabelFormatCode: format,
      valGridLine: { color: colours.line, size: 0.75 },
      showValAxisTitle: true,
      valAxisTitle: unit,
      valAxisTitleFontSize: 12,
      valAxisTitleColor: colours.soft,
      ...(axis && { valAxisMinVal: axis.low, valAxisMaxVal: axis.high, valAxisMajorUnit: axis.step }),
      ...(isLog && { valAxisLogScaleBase: 10 }),
    },
  );
  page.addText(
    points.map((text, i) => ({ text, options: { breakLine: i < points.length - 1, paraSpaceAfter: 10 } })),
    {
      x: left + chartWidth + 0.15,
      y: 2.15,
      w: width - chartWidth - 0.15,
      h: 4.4,
      fontSize: points.join('').length > 420 ? 14 : 16,
      color: colours.ink,
      margin: 0,
      valign: 'top',
    },
  );
  page.addText(source, { x: left, y: 6.62, w: width, h: 0.3, fontSize: 11, color: colours.soft, margin: 0 });
}
