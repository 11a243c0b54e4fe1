import { similarityVariables } from '@ratthall/domain/weights';

/** What the address of a page may say besides its path. Anything else in it changes nothing and is left out. */
export const pageParameters = [
  'lang',
  'set',
  'own',
  'peers',
  'show',
  'year',
  'weights',
  'members',
  'indicators',
  'from',
  'to',
  'tint',
  'rows',
  'sort',
  'among',
  // What the form of weights sends without a script.
  ...similarityVariables,
] as const;

export type PageParameter = (typeof pageParameters)[number];
