import type { FirstTexts } from '#i18n/sv/first.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { start } from './start.ts';
import { verdicts } from './verdicts.ts';

export const first: FirstTexts = { common, errors, start, verdicts };
