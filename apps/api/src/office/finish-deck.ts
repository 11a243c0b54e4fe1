import { strFromU8, strToU8 } from 'fflate';
import { plainWorkbook } from './workbook-file.ts';
import { repacked, unzipped } from './zip.ts';

type Finish = {
  date: Date;
  /** Such as sv-SE. */
  language: string;
  /** What a table shows, by the name that it was given. */
  tables: Readonly<Record<string, string>>;
};

/**
 * Repairs what the library (pptxgenjs 4.0.1) leaves wrong, and makes the bytes depend on the contents alone. Each repair
 * knows the very text that it mends, and has a test of its own.
 */
export async function finishDeck(bytes: Uint8Array, { date, language, tables }: Finish): Promise<Buffer> {
  const files = renumbered(unzipped(bytes));
  for (const [name, content] of Object.entries(files)) {
    const chart = /^ppt\/charts\/(chart\d+\.xml)$/.exec(name)?.[1];
    if (chart === undefined) continue;
    const links = strFromU8(files[`ppt/charts/_rels/${chart}.rels`]!);
    const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(links)![1]!;
    // What the reader finds behind a chart has to be what it is drawn from: the library writes 0 as nothing there.
    files[`ppt/${workbook}`] = await plainWorkbook(chartRows(strFromU8(content)), date);
  }
  const time = `${date.toISOString().slice(0, 19)}Z`;
  return repacked(files, (name, xml) => {
    if (name === 'docProps/core.xml') {
      return xml
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
        .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language>$&`);
    }
    if (!name.startsWith('ppt/')) return xml;
    const spoken = xml.replaceAll('lang="en-US"', `lang="${language}"`);
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return mendedChart(spoken);
    return /^ppt\/slides\/slide\d+\.xml$/.test(name) ? mendedSlide(spoken, tables) : spoken;
  });
}

/**
 * The charts of a deck numbered from one. The library goes on counting from one deck to the next, so that a deck would
 * depend on how many had been made before it.
 */
function renumbered(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const numbers = Object.keys(files).flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
  const ordered = numbers.map(Number).sort((a, b) => a - b);
  const inOwn = (text: string) =>
    text.replace(
      /\b(chart|Microsoft_Excel_Worksheet)(\d+)(\.(?:xml|xlsx))/g,
      (_, kind: string, number: string, end: string) => `${kind}${1 + ordered.indexOf(Number(number))}${end}`,
    );
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      inOwn(name),
      /\.rels$|^\[Content_Types\]\.xml$/.test(name) ? strToU8(inOwn(strFromU8(content))) : content,
    ]),
  );
}

/** No empty values, no round corners, no third axis, and all parts of a line chart in the order that the format asks for. */
export function mendedChart(xml: string): string {
  return xml
    .replace(/<c:pt idx="\d+">\s*<c:v><\/c:v>\s*<\/c:pt>/g, '')
    .replace(/(<c:noMultiLvlLbl val="\d"\/>)(\s*)(<c:tickLblSkip val="\d+"\/>)/g, '$3$1')
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replace(/<c:lineChart>[\s\S]*?<\/c:lineChart>/g, (lines) =>
      lines
        .replace(/<c:lineChart>\s*(?!<c:grouping)/, '<c:lineChart><c:grouping val="standard"/>')
        .replace(/((?:<c:axId val="\d+"\/>\s*){2})<c:axId val="\d+"\/>/, '$1')
        .replace(/\s*<c:invertIfNegative val="\d"\/>/g, '')
        .replace(/(<c:dLbls>(?:(?!<\/c:dLbls>)[\s\S])*<\/c:dLbls>)\s*(<c:marker>[\s\S]*?<\/c:marker>)/g, '$2$1'),
    );
}

/** Every object an id of its own, every table a row of heads and a text alternative. */
export function mendedSlide(xml: string, tables: Finish['tables']): string {
  let id = 1;
  return xml
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" bandRow="1"/>')
    .replace(
      /(<p:cNvPr id="\d+" name="([^"]*)")(\/?>(?:<\/p:cNvPr>)?<p:cNvGraphicFramePr><a:graphicFrameLocks)/g,
      (whole, opening: string, name: string, rest: string) =>
        tables[name] === undefined ? whole : `${opening} descr="${escaped(tables[name])}"${rest}`,
    );
}

/** What a chart is drawn from, as rows of a sheet: years down, series across. */
export function chartRows(xml: string): (string | number | null)[][] {
  const series = [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([text]) => {
    const part = (name: string) => new RegExp(`<c:${name}>[\\s\\S]*?</c:${name}>`).exec(text)?.[0] ?? '';
    const values = part('val');
    const count = Number(/ptCount val="(\d+)"/.exec(values)?.[1] ?? 0);
    return {
      name: pointsOf(part('tx'), 1)[0] ?? null,
      years: pointsOf(part('cat'), count),
      values: pointsOf(values, count).map((value) => (value === null || value === '' ? null : Number(value))),
    };
  });
  const years = series[0]?.years ?? [];
  return [
    ['', ...series.map(({ name }) => name)],
    ...years.map((year, i) => [year, ...series.map(({ values }) => values[i] ?? null)]),
  ];
}

function pointsOf(xml: string, count: number): (string | null)[] {
  const points = Array.from({ length: count }, (): string | null => null);
  for (const [, at, value] of xml.matchAll(/<c:pt idx="(\d+)">\s*<c:v>([^<]*)<\/c:v>/g)) {
    points[Number(at)] = unescaped(value!);
  }
  return points;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
