/** A link, and what it leads to. */
export type Link = { label: string; href: string };

/** What a letter consists of, in order: paragraphs, links on lines of their own, and lists of links. */
export type Part = string | Link | readonly Link[];

export type Letter = { subject: string; parts: readonly Part[] };

/** The letter as plain text. Addresses stand alone on their lines, so that no program breaks them. */
export function textOf({ parts }: Letter): string {
  return `${parts.map(textOfPart).join('\n\n')}\n`;
}

function textOfPart(part: Part): string {
  if (typeof part === 'string') return part;
  return isLink(part) ? `${part.label}:\n${part.href}` : part.map((link) => `– ${textOfPart(link)}`).join('\n');
}

/** The same as simple HTML: no pictures, nothing fetched, nothing that tells whether it was read. */
export function htmlOf({ subject, parts }: Letter, language: string): string {
  const body = parts.map((part) => (Array.isArray(part) ? listOf(part) : `<p>${inlineOf(part as string | Link)}</p>`));
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>` +
    `<body style="font:16px/1.5 sans-serif;max-width:36em">\n${body.join('\n')}\n</body></html>\n`
  );
}

function listOf(links: readonly Link[]): string {
  return `<ul>\n${links.map((link) => `<li>${inlineOf(link)}</li>`).join('\n')}\n</ul>`;
}

function inlineOf(part: string | Link): string {
  return typeof part === 'string' ? escaped(part) : `<a href="${escaped(part.href)}">${escaped(part.label)}</a>`;
}

function isLink(part: Part): part is Link {
  return typeof part === 'object' && 'href' in part;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
