import type { Heading as HeadingNode, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';
import styles from './markdown.module.css';
import { plainMarkdown } from './plain-markdown.ts';
import { safeLink } from './safe-link.ts';

type Props = {
  text: string;
  /** The level at which the text's own highest headings stand on the page. */
  headingLevel?: 2 | 3 | 4;
};

/** Nobody writes lists in lists in lists deeper than this; what does is not worth the stack. */
const deepest = 16;

/**
 * What somebody has written in Markdown: paragraphs, emphasis, lists, links and headings. Anything else, HTML above all, is
 * shown as the text that it is.
 */
export function Markdown({ text, headingLevel = 3 }: Props) {
  const root = fromMarkdown(text);
  const highest = Math.min(6, ...root.children.flatMap((node) => (isHeading(node) ? node.depth : [])));
  return <div className={styles.text}>{partsOf(root, { headingLevel: headingLevel - highest, depth: 0 })}</div>;
}

/** `headingLevel`: what is added to the level of a heading, so that none is left out between the page's and the text's. */
type Place = { headingLevel: number; depth: number };

function partsOf(parent: Parents, { headingLevel, depth }: Place): ReactNode {
  if (depth === deepest) return '…';
  const inside: Place = { headingLevel, depth: depth + 1 };
  return parent.children.map((child, i) => (
    // The order is that of the text, which is read anew whenever it changes.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={i}>{partOf(child, parent, inside)}</Fragment>
  ));
}

function partOf(node: Nodes, parent: Parents, place: Place): ReactNode {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'html':
    case 'code':
      return standsAlone(parent) ? <p>{node.value}</p> : node.value;
    case 'break':
      return <br />;
    case 'image':
      return node.alt;
    case 'paragraph':
      return isTight(parent) ? partsOf(node, place) : <p>{partsOf(node, place)}</p>;
    case 'emphasis':
      return <em>{partsOf(node, place)}</em>;
    case 'strong':
      return <strong>{partsOf(node, place)}</strong>;
    case 'heading':
      return isHeading(node) && <Heading level={place.headingLevel + node.depth}>{partsOf(node, place)}</Heading>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{partsOf(node, place)}</ol> : <ul>{partsOf(node, place)}</ul>;
    case 'listItem':
      return <li>{partsOf(node, place)}</li>;
    case 'link': {
      const address = safeLink(node.url);
      return address === null ? partsOf(node, place) : <a href={address}>{partsOf(node, place)}</a>;
    }
    default:
      return 'children' in node ? partsOf(node, place) : null;
  }
}

/** A heading that says nothing is none. */
const isHeading = (node: Nodes): node is HeadingNode => node.type === 'heading' && plainMarkdown(node).trim() !== '';

const standsAlone = ({ type }: Parents) => type === 'root' || type === 'listItem' || type === 'blockquote';

/** Whether the lines of a list stand close together, as they do where no blank line parts what one of them says. */
const isTight = (parent: Parents) => parent.type === 'listItem' && !parent.spread;

function Heading({ level, children }: { level: number; children: ReactNode }) {
  const Tag = `h${Math.min(level, 6) as 2 | 3 | 4 | 5 | 6}` as const;
  return <Tag>{children}</Tag>;
}
