import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { ImportStatus } from '@ratthall/domain/import-status';
import { daysKept, type Import, type ImportList } from '@ratthall/contract/imports';
import type { ImportMapping } from '@ratthall/domain/import-columns';
import { guessedColumns } from '@ratthall/domain/import-columns';
import type { ReasonCode } from '@ratthall/domain/entry';
import { createIndicatorFinder } from '@ratthall/domain/import-lookups';
import { ownSource } from '@ratthall/domain/own-figures';
import { fail } from '#fail.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import type { ImportDocument } from './import-document.ts';
import { Cancelled, createImportJobs, type Job } from './import-jobs.ts';
import { mappingFaultsOf, markIn, peopleIn, replyOf, statusOf, summaryOf } from './import-reply.ts';
import { lookThrough, type WorkParts } from './import-work.ts';
import type { StoredImport } from './imports.repository.ts';
import { endOf, loadFile } from './load-import.ts';
import { outcomeOf } from './outcome-csv.ts';
import { keyOfHeadings, packed, sheetOf, unpacked } from './read-file.ts';
import { undoFile } from './undo-import.ts';

export type Imports = ReturnType<typeof createImports>;

type Parts = WorkParts & { onError: (error: unknown, id: string) => void };

type Reason = { code: ReasonCode; text: string } | null;

const dayMs = 24 * 60 * 60_000;
const aliveEveryMs = 5_000;
const checkable: readonly ImportStatus[] = ['columns', 'ready', 'cancelled', 'interrupted', 'failed'];

/** Files of values that the secretariat loads: received, read as it is said, looked through, loaded, taken back. */
export function createImports({ onError, ...parts }: Parts) {
  const { repository, datasets, readFile, now } = parts;
  const jobs = createImportJobs({ onError });

  const found = async (id: string): Promise<StoredImport> =>
    (await repository.find(id)) ??
    fail('import.not-found', { field: 'id', value: id, expected: 'the id of a file in /api/imports' });
  const statusNow = (row: StoredImport) => statusOf(row, { progress: jobs.progressOf(row.id), now: now() });

  const reply = async (row: StoredImport): Promise<Import> => {
    const names = await repository.namesOf(peopleIn(row));
    return replyOf(row, { names, progress: jobs.progressOf(row.id), now: now() });
  };

  /** The file, if it is as whoever asks has seen it, and at a step where that can be done. */
  const at = async (id: string, revision: number, steps: readonly ImportStatus[]): Promise<StoredImport> => {
    const row = await found(id);
    const { document } = row;
    if (document.revision !== revision) {
      fail('import.changed-meanwhile', {
        field: 'revision',
        value: String(revision),
        expected: String(document.revision),
      });
    }
    const status = statusNow(row);
    if (jobs.isRunning(id) || !steps.includes(status)) {
      fail('import.wrong-step', { field: 'status', value: status, expected: steps.join(', ') });
    }
    return row;
  };

  /** Begins some work with a file, which ends in another status; `from` is where it falls back to when it fails. */
  const begin = async (
    row: StoredImport,
    { status, document }: { status: ImportStatus; document: ImportDocument },
    work: (file: StoredImport, job: Job) => Promise<void>,
  ): Promise<Import> => {
    const file = { ...row, status, document, updatedAt: now().toISOString() };
    await repository.change({ id: row.id, status, document, at: file.updatedAt });
    jobs.start(row.id, async (job) => {
      const alive = setInterval(
        () => void repository.touch(row.id, now().toISOString()).catch(() => {}),
        aliveEveryMs,
      ).unref();
      try {
        await work(file, job);
      } catch (error) {
        if (error instanceof Cancelled) throw error;
        const failed = status === 'undoing' ? 'loaded' : 'failed';
        const next = { ...document, revision: document.revision + 1 };
        await repository.changeFrom(status, { id: row.id, status: failed, document: next, at: now().toISOString() });
        throw error;
      } finally {
        clearInterval(alive);
      }
    });
    return reply(file);
  };

  const readSheet = async (content: Buffer, wanted: number | null) => {
    const { sheets } = await readFile(content);
    const filled = sheets.findIndex(({ rows }) => rows.length > 1);
    const sheet = wanted ?? Math.max(filled, 0);
    const rows = sheets[sheet]?.rows;
    if (!rows)
      fail('import.unreadable', { field: 'sheet', value: String(sheet), expected: `0 to ${sheets.length - 1}` });
    const { body, ...head } = sheetOf(rows);
    const columns = guessedColumns(head.headings, (text) =>
      createIndicatorFinder(datasets.current().indicators.values())(text, null),
    );
    const known = await repository.mappingFor(keyOfHeadings(head.headings));
    const guessed: ImportMapping = {
      columns,
      whole: { indicator: null, year: null, source: null, reference: null },
      mark: null,
      written: 'keep',
    };
    return {
      sheets: sheets.map(({ name, rows: { length } }) => ({ name, rows: length })),
      sheet,
      ...head,
      rows: body.length,
      mapping: known?.document ?? guessed,
      remembered: known && { by: known.author, at: known.createdAt },
      preview: null,
      seen: 0,
      result: null,
      undone: null,
    };
  };

  return {
    async list(): Promise<ImportList> {
      const rows = await repository.list();
      const names = await repository.namesOf(rows.flatMap(peopleIn));
      return { imports: rows.map((row) => summaryOf(row, { names, progress: jobs.progressOf(row.id), now: now() })) };
    },

    async receive(by: SignedIn, { name, file }: { name: string; file: Buffer }): Promise<Import> {
      if (file.length === 0) fail('file.empty', { field: 'file', value: '0 bytes', expected: 'a file' });
      const createdAt = now().toISOString();
      await repository.forgetFiles(new Date(now().getTime() - daysKept * dayMs).toISOString());
      const document = { revision: 1, ...(await readSheet(file, null)) };
      const fileName = name.trim() || 'fil';
      const row = {
        id: randomUUID(),
        fileName,
        status: 'columns' as const,
        document,
        author: by.id,
        createdAt,
        updatedAt: createdAt,
      };
      const entry = {
        at: createdAt,
        kind: 'import.begun' as const,
        actor: by.id,
        subject: null,
        details: { file: fileName },
      };
      await repository.add({ ...row, content: packed(file) }, entry);
      return reply(row);
    },

    read: async (id: string): Promise<Import> => reply(await found(id)),

    async chooseSheet(id: string, { revision, sheet }: { revision: number; sheet: number }): Promise<Import> {
      const row = await at(id, revision, checkable);
      const document = { revision: revision + 1, ...(await readSheet(unpacked(await repository.content(id)), sheet)) };
      const updatedAt = now().toISOString();
      await repository.change({ id, status: 'columns', document, at: updatedAt });
      return reply({ ...row, status: 'columns', document, updatedAt });
    },

    async check(
      by: SignedIn,
      id: string,
      { revision, mapping: wanted }: { revision: number; mapping: ImportMapping },
    ): Promise<Import> {
      const row = await at(id, revision, checkable);
      const mapping = checkedMapping(wanted, row.document);
      if (row.createdAt < new Date(now().getTime() - daysKept * dayMs).toISOString()) fail('import.file-removed');
      const createdAt = now().toISOString();
      const kept = { ...mapping, mark: null, written: 'keep' as const, whole: { ...mapping.whole, year: null } };
      await repository.remember({
        headings: keyOfHeadings(row.document.headings),
        document: kept,
        author: by.id,
        createdAt,
      });
      // What somebody chose holds where it had to be chosen: of other columns it is worked out.
      const isChosen = markIn(row.document.marks, mapping.columns).mark === 'unclear';
      const said = { ...mapping, mark: isChosen ? mapping.mark : null };
      const document = { ...row.document, revision: revision + 1, mapping: said, preview: null };
      return begin(row, { status: 'checking', document }, async (file, job) => {
        const { plan, preview, standing } = await lookThrough(file, { parts, job });
        const outcome = await outcomeOf(plan, { dataset: standing.dataset, job, isDone: false });
        const done = { ...document, revision: revision + 2, preview, seen: plan.seen };
        await repository.changeFrom('checking', {
          id,
          status: 'ready',
          document: done,
          at: now().toISOString(),
          outcome,
        });
      });
    },

    async load(
      by: SignedIn,
      id: string,
      { revision, isLeavingOutWrong, reason }: { revision: number; isLeavingOutWrong: boolean; reason: Reason },
    ): Promise<Import> {
      const row = await at(id, revision, ['ready']);
      const { wrong, published, added, changed } = row.document.preview!;
      if (wrong > 0 && !isLeavingOutWrong) {
        fail('import.wrong-rows', {
          field: 'isLeavingOutWrong',
          value: 'false',
          expected: `true, since ${wrong} are wrong`,
        });
      }
      if (added + changed === 0)
        fail('import.wrong-step', { field: 'id', value: id, expected: 'a file that changes something' });
      if (published > 0) demandReason(reason, `why ${published} published figures change`);
      const document = { ...row.document, revision: revision + 1 };
      const why = { reason: reason && { ...reason, text: reason.text.trim() }, by: by.name };
      return begin(row, { status: 'loading', document }, (file, job) =>
        loadFile(file, { parts, job, author: by.id, why }),
      );
    },

    /** What is being looked through or loaded is stopped; once it is written it is no longer to be cancelled. */
    async cancel(by: SignedIn, id: string): Promise<Import> {
      const row = await found(id);
      // As it is stored: what has been written is written, also while it is not public yet.
      const { status } = row;
      if (status === 'cancelled') return reply(row);
      if (![...checkable, 'checking', 'loading'].includes(status)) {
        fail('import.wrong-step', { field: 'status', value: status, expected: 'a file that has not been loaded' });
      }
      jobs.cancel(id);
      const updatedAt = now().toISOString();
      const document = { ...row.document, revision: row.document.revision + 1 };
      const entry = {
        id: endOf(row),
        at: updatedAt,
        kind: 'import.cancelled' as const,
        actor: by.id,
        subject: null,
        details: { file: row.fileName },
      };
      try {
        await repository.change({ id, status: 'cancelled', document, at: updatedAt }, entry);
      } catch (error) {
        // It had been written by then.
        const newest = await found(id);
        if (newest.status === row.status) throw error;
        fail('import.wrong-step', {
          field: 'status',
          value: newest.status,
          expected: 'a file that has not been loaded',
        });
      }
      return reply({ ...row, status: 'cancelled', document, updatedAt });
    },

    async undo(
      by: SignedIn,
      id: string,
      { revision, reason }: { revision: number; reason: NonNullable<Reason> },
    ): Promise<Import> {
      const row = await at(id, revision, ['loaded']);
      const why = { reason: { ...reason, text: reason.text.trim() }, by: by.name };
      demandReason(why.reason, 'why the file is taken back');
      const document = { ...row.document, revision: revision + 1 };
      return begin(row, { status: 'undoing', document }, (file, job) =>
        undoFile(file, { parts, job, author: by.id, why }),
      );
    },

    /** What became of every figure, or would. */
    async outcome(id: string): Promise<Buffer> {
      await found(id);
      const kept = await repository.outcome(id);
      if (kept === null)
        fail('import.wrong-step', { field: 'id', value: id, expected: 'a file that has been looked through' });
      return gunzipSync(kept);
    },

    close: jobs.close,
  };

  function checkedMapping(mapping: ImportMapping, document: ImportDocument): ImportMapping {
    const { columns, whole } = mapping;
    if (columns.length !== document.headings.length) {
      fail('request.invalid', {
        field: 'mapping.columns',
        value: `${columns.length} columns`,
        expected: `${document.headings.length} columns`,
      });
    }
    const { indicators, sources } = datasets.current();
    const named = columns.flatMap((use) => (use.startsWith('indicator:') ? use.slice('indicator:'.length) : []));
    for (const id of [...named, ...(whole.indicator === null ? [] : [whole.indicator])]) {
      if (!indicators.has(id))
        fail('request.invalid', { field: 'mapping', value: id, expected: 'the id of an indicator in /api/catalogue' });
    }
    if (whole.source !== null && (whole.source === ownSource || !sources.some(({ id }) => id === whole.source))) {
      fail('request.invalid', {
        field: 'mapping.whole.source',
        value: whole.source,
        expected: 'a central source in /api/catalogue',
      });
    }
    const faults = mappingFaultsOf(document, mapping);
    if (faults.length > 0)
      fail(
        'import.not-ready',
        ...faults.map((fault) => ({ field: 'mapping', value: fault, expected: 'what every row needs, once' })),
      );
    return mapping;
  }
}

function demandReason(reason: Reason, expected: string): void {
  if (reason !== null && reason.text.trim() !== '') return;
  fail('import.reason-missing', { field: 'reason', value: null, expected });
}
