import * as endpoints from '@ratthall/contract/catalogue-editing';
import type { CatalogueChange, EditedIndicator, Impact } from '@ratthall/contract/catalogue-editing';
import type { Indicator, MemberTarget } from '@ratthall/domain/indicator';
import { Errors } from 'typebox/value';
import { expect } from 'vitest';
import { openDesk, secretariat } from './entries-desk.ts';

export const text = (sv: string, en = `${sv} in English`) => ({ sv, en });

export const reason = 'Beslut av årsmötet';

type Table = (typeof endpoints.editedTables)[number];

export type Change = (indicator: Indicator) => Partial<Indicator>;

/** The service with somebody of the secretariat at the catalogue. */
export async function openCatalogueDesk() {
  const opened = await openDesk();
  const kim = await opened.personAs(secretariat);

  async function ask(method: 'GET' | 'PUT' | 'POST', url: string, payload?: object, headers = kim.headers) {
    const reply = await opened.app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: reply.statusCode, body: reply.json() };
  }

  const read = async (id: string) => (await ask('GET', at(id))).body as EditedIndicator;

  const changesOf = async (table: Table, id?: string) => {
    const { status, body } = await ask('GET', `/api/catalogue-editing/history/${table}${id ? `?id=${id}` : ''}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(Errors(endpoints.readCatalogueHistory.schema.response[200], body)).toEqual([]);
    return body.changes as CatalogueChange[];
  };

  return {
    ...opened,
    kim,
    ask,
    read,
    changesOf,

    /** Takes back the newest change of something, or another one. */
    takeBack: async (table: Table, id: string, revision?: number) => {
      const { newest } = (await changesOf(table, id))[0]!;
      const url = `/api/catalogue-editing/history/${table}/${id}/restorations`;
      return ask('POST', url, { revision: revision ?? newest, seen: newest, reason: 'Återställt' });
    },

    save: async (id: string, change: Change) => {
      const { document, revision } = await read(id);
      return ask('PUT', at(id), { revision, reason, indicator: { ...document, ...change(document) } });
    },

    impact: async (id: string, change: Change): Promise<Impact> => {
      const { document } = await read(id);
      const { status, body } = await ask('POST', `${at(id)}/impact`, {
        indicator: { ...document, ...change(document) },
      });
      expect(status, JSON.stringify(body)).toBe(200);
      expect(Errors(endpoints.Impact, body)).toEqual([]);
      return body as Impact;
    },
  };
}

export const at = (id: string) => `/api/catalogue-editing/indicators/${id}`;

/** The definitions with a new one after them, of the same classes. */
export const defined =
  (change: 'editorial' | 'comparable' | 'break', validFrom: number): Change =>
  ({ definitions }) => ({
    definitions: [
      ...definitions,
      {
        version: definitions.length + 1,
        validFrom,
        change,
        reason: text('Trädgårdsavfall räknas inte längre'),
        classes: definitions.at(-1)!.classes,
      },
    ],
  });

export function aTarget(changes: Partial<MemberTarget> = {}): Indicator['targets'][number] {
  return {
    id: 'mal-2035',
    kind: 'value',
    value: 5,
    year: 2035,
    baseYear: 2020,
    baseValue: null,
    milestones: [],
    decided: '2025-04-01',
    reference: text('Årsmötets beslut'),
    url: 'https://example.se/beslut',
    replaces: null,
    ...changes,
  };
}
