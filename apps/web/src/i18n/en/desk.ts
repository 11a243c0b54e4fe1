import { checks } from './desk-checks.ts';
import { door } from './desk-door.ts';
import { board } from './desk-board.ts';
import { codes } from './desk-errors.ts';
import { heads } from './desk-heads.ts';
import { rounds } from './desk-rounds.ts';
import { shell } from './desk-shell.ts';
import type { DeskTexts } from '#i18n/sv/desk.ts';
/** In English. */
export const desk: DeskTexts = { codes, heads, shell, door, board, rounds, checks };
