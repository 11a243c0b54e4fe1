import type { Nodes } from 'mdast';

/** What a part of a text in Markdown says, without what it looks like: an image is what it shows in words. */
export function plainMarkdown(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainMarkdown).join('') : '';
}
