import type { About } from './about.ts';

/** Of which edition a file tells, and in which words. */
export type Told = Pick<About, 'edition' | 'isDraft' | 'speech' | 'words' | 'origin'>;
