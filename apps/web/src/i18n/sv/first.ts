import { common } from './common.ts';
import { errors } from './errors.ts';
import { start } from './start.ts';
import { verdicts } from './verdicts.ts';

/** What the start page says: fetched before all other texts, so that it paints early. */
export const first = { common, errors, start, verdicts };

export type FirstTexts = typeof first;
