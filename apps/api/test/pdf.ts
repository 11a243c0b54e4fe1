import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from 'pdf-lib';

type Node = { role: string; alt: string | undefined; lang: string | undefined; children: Node[] };

/** What a PDF says of itself, read back from its bytes by another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const structure = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const roots = nodesOf(structure.get(PDFName.of('K')));

  function nodesOf(object: PDFObject | undefined): Node[] {
    const found = context.lookup(object);
    if (found instanceof PDFArray) return found.asArray().flatMap(nodesOf);
    if (!(found instanceof PDFDict)) return [];
    const role = nameOf(found.lookup(PDFName.of('S')));
    if (role === undefined) return [];
    const [alt, lang] = ['Alt', 'Lang'].map((key) => textOf(found.lookup(PDFName.of(key))));
    return [{ role, alt, lang, children: nodesOf(found.get(PDFName.of('K'))) }];
  }

  const all: Node[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      all.push(node);
      visit(node.children);
    }
  };
  visit(roots);

  const metadata = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
  const fonts = context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || nameOf(object.lookup(PDFName.of('Type'))) !== 'FontDescriptor') return [];
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key)));
    return [{ name: nameOf(object.lookup(PDFName.of('FontName'))) ?? '', isEmbedded }];
  });

  return {
    pages: document.getPageCount(),
    title: document.getTitle(),
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    isMarked: String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))) === 'true',
    metadata: Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8'),
    nodes: all,
    fonts,
    bookmarks: bookmarksOf(catalog.lookup(PDFName.of('Outlines'))),
  };
}

function bookmarksOf(outline: PDFObject | undefined): string[] {
  const titles: string[] = [];
  let next = outline instanceof PDFDict ? outline.lookup(PDFName.of('First')) : undefined;
  while (next instanceof PDFDict) {
    titles.push(textOf(next.lookup(PDFName.of('Title'))) ?? '', ...bookmarksOf(next));
    next = next.lookup(PDFName.of('Next'));
  }
  return titles;
}

function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
