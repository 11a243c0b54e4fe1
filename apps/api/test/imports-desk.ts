import { setImmediate as others } from 'node:timers/promises';
import type { Import } from '@ratthall/contract/imports';
import type { ImportMapping } from '@ratthall/domain/import-columns';
import type { Database } from '#db/database.ts';
import { aDataFolder } from './factories.ts';
import { signedInAs } from './people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** A file, or why there is none. */
type Reply = Import & { code: string; issues: { field: string; value: string }[] };

export type ImportsDesk = Awaited<ReturnType<typeof openImportsDesk>>;

/** The service with a secretary who loads files. */
export async function openImportsDesk(wanted: Parameters<typeof openTestApp>[0] = {}) {
  const opened = await openTestApp({ folder: aDataFolder(), now: () => new Date('2025-06-02T08:00:00Z'), ...wanted });
  const secretary = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Kim Berg');
  return { ...opened, ...deskOf(opened, secretary.headers), secretary };
}

/** What one person does with files. */
export function deskOf({ app }: Pick<TestApp, 'app'>, headers: Record<string, string>) {
  const send = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
    const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: reply.statusCode, body: reply.json<Reply>() };
  };
  const receive = async (file: string | Buffer, name = 'värden.csv') => {
    const url = `/api/imports?name=${encodeURIComponent(name)}`;
    const type = { 'content-type': 'application/octet-stream' };
    const reply = await app.inject({
      method: 'POST',
      url,
      headers: { ...headers, ...type },
      payload: Buffer.from(file),
    });
    return { status: reply.statusCode, body: reply.json<Reply>() };
  };
  /** The file, when nobody is at work with it any more. */
  const settled = async (id: string): Promise<Import> => {
    for (;;) {
      const { body } = await send('GET', `/api/imports/${id}`);
      if (!['checking', 'loading', 'undoing'].includes(body.status)) return body;
      await others();
    }
  };
  const check = async (file: Import, changes: Partial<ImportMapping> = {}): Promise<Import> => {
    const mapping = { ...file.mapping, ...changes };
    const { status, body } = await send('POST', `/api/imports/${file.id}/check`, { revision: file.revision, mapping });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return settled(file.id);
  };
  const load = async (file: Import, more: object = {}): Promise<Import> => {
    const sent = { revision: file.revision, isLeavingOutWrong: false, reason: null, ...more };
    const { status, body } = await send('POST', `/api/imports/${file.id}/load`, sent);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return settled(file.id);
  };
  return { send, receive, settled, check, load };
}

export const fromOfficial = { whole: { indicator: null, year: null, source: 'official', reference: null } };

/** The newest revision of each figure, as text. */
export async function figuresIn({ query, tables }: Database): Promise<string[]> {
  const rows = await query.select().from(tables.valueRevisions);
  const newest = new Map(
    rows
      .sort((a, b) => a.revision - b.revision)
      .map((row) => [`${row.indicator} ${row.source} ${row.area} ${row.year}`, row]),
  );
  return [...newest]
    .map(
      ([key, { value, missing, revision, origin, status }]) =>
        `${key} r${revision} ${value ?? missing} ${origin} ${status}`,
    )
    .sort();
}

/** A file with a figure in each row. What stands: 0101 and 0001 have 400 of 2020, and 0102 has declined. */
export const longFile = (...rows: string[]) => ['nyckeltal;kommun;år;värde', ...rows, ''].join('\n');
