import { door } from './desk-door.ts';
import { codes } from './desk-errors.ts';
import { heads } from './desk-heads.ts';
import { shell } from './desk-shell.ts';

/** What the pages say that are not public. They fetch these texts, and the public pages never do. */
export const desk = { codes, heads, shell, door };
export type DeskTexts = typeof desk;
