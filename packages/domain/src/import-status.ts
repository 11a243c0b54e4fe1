/**
 * `columns`: it is to be said how it is read · `ready`: it has been looked through · `interrupted`: the service ended
 * while it was at work, and nothing was written.
 */
export const importStatuses = [
  'columns',
  'checking',
  'ready',
  'loading',
  'loaded',
  'undoing',
  'undone',
  'cancelled',
  'interrupted',
  'failed',
] as const;

export type ImportStatus = (typeof importStatuses)[number];
