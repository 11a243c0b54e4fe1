import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { plainMarkdown } from '#ui/plain-markdown.ts';
import { safeLink } from '#ui/safe-link.ts';
import type { Block, Inline } from './report-document.ts';

/** Nobody writes lists in lists in lists deeper than this. */
const deepest = 6;

/**
 * What somebody has written in Markdown, as blocks: paragraphs, emphasis, lists, links and headings. Anything else is the
 * text that it is, as on the pages.
 */
export function markdownBlocks(text: string, headingLevel: 2 | 3): Block[] {
  return blocksIn(fromMarkdown(text), { headingLevel, depth: 0 });
}

type Place = { headingLevel: 2 | 3; depth: number };

function blocksIn(parent: Parents, place: Place): Block[] {
  if (place.depth === deepest) return [{ kind: 'text', text: '…' }];
  const inside = { ...place, depth: place.depth + 1 };
  return parent.children.flatMap((child) => blockOf(child, inside));
}

function blockOf(node: Nodes, place: Place): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'text', text: inlines(node.children) }];
    case 'heading': {
      // A heading that says nothing is none: no document can be made with it.
      const text = plainMarkdown(node).trim();
      // No level is passed over: whatever was written stands one below the heading before it.
      return text === '' ? [] : [{ kind: 'heading', level: place.headingLevel, text }];
    }
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered ?? false,
          items: node.children.map((item) => ({ blocks: blocksIn(item, place) })),
        },
      ];
    case 'html':
    case 'code':
      return [{ kind: 'text', text: node.value }];
    default:
      return 'children' in node ? blocksIn(node, place) : [];
  }
}

function inlines(children: readonly PhrasingContent[]): Inline[] {
  return children.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'html':
        return [node.value];
      case 'break':
        return ['\n'];
      case 'image':
        return [node.alt ?? ''];
      case 'emphasis':
        return [{ emph: inlines(node.children) }];
      case 'strong':
        return [{ strong: inlines(node.children) }];
      case 'link': {
        const address = safeLink(node.url);
        const inside = inlines(node.children);
        return address === null ? inside : [{ link: address, text: inside }];
      }
      default:
        return 'children' in node ? inlines(node.children) : [];
    }
  });
}
