import { replyOf } from './call.ts';

/** What the service refused. A code of null: there was no answer at all. */
export type Refusal = { code: string | null; fields: string[] };

/** How a refusal reads for a form: which of its fields are meant. `account.password` is the field `password`. */
export function refusalOf(error: unknown): Refusal {
  const reply = replyOf(error);
  if (reply === null) return { code: null, fields: [] };
  const fields = (reply.issues ?? []).map(({ field }) => field.split('.').at(-1) ?? field);
  return { code: reply.code, fields: [...new Set(fields)] };
}
