import { hashOf } from './tokens.ts';

type Row = Record<string, unknown>;
type Condition = { field: string; value: unknown };
type Asked = { model: string; where?: Condition[]; data?: Row; update?: Row };
type Adapter = Record<string, unknown>;

/**
 * The library's own adapter stores the token of a session as it is. Around it, this hashes the token wherever it is
 * written or looked for, and gives the token that was asked with back in its place.
 */
export function hashedSessions<A extends object>(adapter: A): A {
  const around = (name: string, work: (asked: Asked) => Promise<unknown>) => async (asked: Asked) => {
    if (asked.model !== 'session') return work(asked);
    const sent = asked.where?.find(({ field }) => field === 'token')?.value ?? asked.data?.token;
    const found = await work({
      ...asked,
      ...(asked.where && { where: asked.where.map(hashedCondition) }),
      ...(asked.data && { data: hashedRow(asked.data) }),
      ...(asked.update && { update: hashedRow(asked.update) }),
    });
    return isOneRow(name, found) && typeof sent === 'string' ? { ...found, token: sent } : found;
  };
  const own = adapter as Adapter;
  const wrapped = ['create', 'findOne', 'findMany', 'update', 'updateMany', 'delete', 'deleteMany', 'consumeOne'].map(
    (name) => [name, around(name, own[name] as (asked: Asked) => Promise<unknown>)] as const,
  );
  return { ...adapter, ...Object.fromEntries(wrapped) };
}

function isOneRow(name: string, found: unknown): found is Row {
  return ['create', 'findOne', 'update', 'consumeOne'].includes(name) && typeof found === 'object' && found !== null;
}

function hashedCondition<C extends Condition>(condition: C): C {
  const { field, value } = condition;
  if (field !== 'token') return condition;
  const hashed = Array.isArray(value) ? value.map((one) => hashOf(String(one))) : hashOf(String(value));
  return { ...condition, value: hashed };
}

function hashedRow(row: Row): Row {
  return typeof row.token === 'string' ? { ...row, token: hashOf(row.token) } : row;
}
