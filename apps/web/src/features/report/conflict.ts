import type { EntryContent } from '@ratthall/domain/entry';
import { isSame } from './same-content.ts';

/** What can be taken from one version or the other by itself: fields that mean something only together stay together. */
export const parts = ['figure', 'scope', 'method', 'publicNote', 'internalNote', 'answers', 'reason'] as const;

export type Part = (typeof parts)[number];

const fieldsOf: Record<Part, readonly (keyof EntryContent)[]> = {
  figure: ['kind', 'value', 'missing', 'expectedBy', 'inputs', 'typed'],
  scope: ['scope'],
  method: ['method', 'isBreak'],
  publicNote: ['publicNote'],
  internalNote: ['internalNote'],
  answers: ['answers'],
  reason: ['reason'],
};

export type Side = 'mine' | 'theirs';

type Versions = { mine: EntryContent; theirs: EntryContent; base: EntryContent };

/** The parts in which two versions differ. */
export function differingParts({ mine, theirs }: Pick<Versions, 'mine' | 'theirs'>): Part[] {
  return parts.filter((part) => !isSame(picked(mine, part), picked(theirs, part)));
}

/**
 * Which version of each differing part is probably meant: of the two, the one that has changed it since both began. Where
 * both have, ours stands first, since it is the one that is on the screen.
 */
export function likelyChoice({ mine, theirs, base }: Versions): Partial<Record<Part, Side>> {
  return Object.fromEntries(
    differingParts({ mine, theirs }).map((part) => [
      part,
      isSame(picked(mine, part), picked(base, part)) ? 'theirs' : 'mine',
    ]),
  );
}

/** The two versions put together as chosen; what nobody chose, because it is the same, is the same. */
export function mergedOf(
  { mine, theirs }: Pick<Versions, 'mine' | 'theirs'>,
  choice: Partial<Record<Part, Side>>,
): EntryContent {
  const taken = parts.filter((part) => choice[part] === 'theirs').flatMap((part) => fieldsOf[part]);
  return { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
}

function picked(content: EntryContent, part: Part): unknown[] {
  return fieldsOf[part].map((field) => content[field]);
}
