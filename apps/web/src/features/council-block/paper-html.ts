import type { Language } from '#i18n/language.ts';
import type { PaperPart, PaperTable } from './paper.ts';

/**
 * A paper as it is put on the clipboard for word processors: headings, paragraphs and tables that they know, with the lines
 * of the table said in the old way, since Word reads no style sheet. The first row is repeated where a table turns the page.
 */
export function paperHtml(parts: readonly PaperPart[], language: Language): string {
  return `<div lang="${language}">${parts.map(partHtml).join('')}</div>`;
}

function partHtml(part: PaperPart): string {
  switch (part.kind) {
    case 'heading':
      return part.level === 1 ? `<h2>${escaped(part.text)}</h2>` : `<h3>${escaped(part.text)}</h3>`;
    case 'paragraph':
      return `<p>${escaped(part.text)}</p>`;
    case 'note':
      return `<p><em>${escaped(part.text)}</em></p>`;
    case 'table':
      return tableHtml(part.table);
    case 'chart':
      return '';
    default:
      return `<p>${escaped(part.text)} <a href="${escaped(part.address)}">${escaped(part.address)}</a></p>`;
  }
}

function tableHtml({ caption, heads, rows }: PaperTable): string {
  const head = (text: string, scope: 'col' | 'row') => `<th scope="${scope}" align="left">${escaped(text)}</th>`;
  const row = ([first = '', ...cells]: readonly string[]) =>
    `<tr>${head(first, 'row')}${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  return [
    '<table border="1" cellpadding="4" cellspacing="0" style="border-collapse:collapse">',
    `<caption align="top">${escaped(caption)}</caption>`,
    `<thead><tr>${heads.map((text) => head(text, 'col')).join('')}</tr></thead>`,
    `<tbody>${rows.map(row).join('')}</tbody></table>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
