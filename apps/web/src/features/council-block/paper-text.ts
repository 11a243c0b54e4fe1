import type { PaperPart, PaperTable } from './paper.ts';

/** A paper for a place that takes only text: cells with tabs between, as spreadsheets read them. */
export function paperText(parts: readonly PaperPart[]): string {
  return parts.flatMap(partText).join('\n\n');
}

function partText(part: PaperPart): string[] {
  switch (part.kind) {
    case 'table':
      return [tableText(part.table)];
    case 'source':
      return [`${part.text} ${part.address}`];
    case 'chart':
      return [];
    default:
      return [part.text];
  }
}

function tableText({ caption, heads, rows }: PaperTable): string {
  return [caption, ...[heads, ...rows].map((cells) => cells.join('\t'))].join('\n');
}
