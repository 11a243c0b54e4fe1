import { checks } from './desk-checks.ts';
import { door } from './desk-door.ts';
import { board } from './desk-board.ts';
import { codes } from './desk-errors.ts';
import { heads } from './desk-heads.ts';
import { rounds } from './desk-rounds.ts';
import { shell } from './desk-shell.ts';

/** What the pages say that are not public. They fetch these texts, and the public pages never do. */
export const desk = { codes, heads, shell, door, board, rounds, checks };
export type DeskTexts = typeof desk;
