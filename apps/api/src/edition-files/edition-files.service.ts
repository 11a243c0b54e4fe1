import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { EditionFiles } from '@ratthall/contract/edition-files';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Edition } from '@ratthall/domain/edition';
import { isCurrentMember } from '@ratthall/domain/membership';
import type { Clock } from '#clock.ts';
import { findMember } from '#datasets/find.ts';
import { fail } from '#fail.ts';
import type { DocumentRequest } from './documents.ts';
import type { EditionFilesRepository, KeptFile } from './edition-files.repository.ts';
import { fileKind, keptName, type FileKind, type FileOf } from './file-kind.ts';
import type { Maker } from './makers.ts';

type Parts = {
  repository: EditionFilesRepository;
  makers: readonly Maker[];
  /** The dataset that holds today, which knows what has been published. */
  current: () => Dataset;
  datasetOf: (edition: string) => Promise<Dataset>;
  load: DocumentRequest['load'];
  origin: string;
  now: Clock;
  onError: (error: unknown, file: string) => void;
};

/** Before something that could not be made is tried again by itself. */
const waitAfterFailureMs = 60 * 60_000;

export type EditionFilesService = ReturnType<typeof createEditionFiles>;

/** The files of editions: each is made once, when it is first wanted or beforehand, and kept. */
export function createEditionFiles({ repository, makers, current, datasetOf, ...parts }: Parts) {
  const kinds = makers.map(fileKind);
  const beingMade = new Map<string, Promise<KeptFile>>();
  const complete = new Set<string>();
  const failedAt = new Map<string, number>();
  let isClosed = false;
  let running: Promise<void> | undefined;

  const findEdition = (id: string): Edition =>
    current().editions.find((edition) => edition.id === id) ??
    fail('edition.not-found', { field: 'edition', value: id, expected: 'an id in /api/editions' });

  const make = async (edition: Edition, kind: FileKind, of: FileOf): Promise<KeptFile> => {
    const content = Buffer.from(await kind.make(requestFor(edition, of, parts)));
    const kept = {
      edition: edition.id,
      name: keptName(kind, of),
      type: kind.type,
      sha256: createHash('sha256').update(content).digest('hex'),
      madeAt: parts.now().toISOString(),
      content,
    };
    await repository.put(kept);
    // Another process may have been first, and what is kept is what everybody gets.
    return (await repository.get(kept.edition, kept.name)) ?? kept;
  };

  /** However many ask at a time, it is made once. */
  const madeOnce = (edition: Edition, kind: FileKind, of: FileOf): Promise<KeptFile> => {
    const key = `${edition.id} ${keptName(kind, of)}`;
    const found = beingMade.get(key) ?? make(edition, kind, of).finally(() => beingMade.delete(key));
    beingMade.set(key, found);
    return found;
  };

  /** Every file of an edition, those of the edition itself first. */
  const wanted = async (edition: string): Promise<{ kind: FileKind; of: FileOf }[]> => {
    const members = (await datasetOf(edition)).members.filter(isCurrentMember).map(({ code }) => code);
    return ['edition', 'member'].flatMap((what) =>
      kinds
        .filter((kind) => kind.of === what)
        .flatMap((kind) =>
          kind.languages.flatMap((language) =>
            (what === 'edition' ? [null] : members).map((member) => ({ kind, of: { language, member } })),
          ),
        ),
    );
  };

  const tryToMake = async (edition: Edition, kind: FileKind, of: FileOf): Promise<boolean> => {
    const file = `${edition.id} ${keptName(kind, of)}`;
    const now = parts.now().getTime();
    if (now - (failedAt.get(file) ?? -Infinity) < waitAfterFailureMs) return false;
    try {
      await madeOnce(edition, kind, of);
      failedAt.delete(file);
      return true;
    } catch (error) {
      // What cannot be made must not keep the others from being made; it is tried again when it is asked for.
      failedAt.set(file, now);
      parts.onError(error, file);
      return false;
    }
  };

  const makeAllOf = async (edition: Edition): Promise<void> => {
    if (complete.has(edition.id)) return;
    let isComplete = true;
    const there = new Set((await repository.list(edition.id)).map(({ name }) => name));
    for (const { kind, of } of await wanted(edition.id)) {
      if (isClosed) return;
      if (there.has(keptName(kind, of))) continue;
      isComplete = (await tryToMake(edition, kind, of)) && isComplete;
      await setImmediate();
    }
    if (isComplete) complete.add(edition.id);
  };

  const makeMissing = async (): Promise<void> => {
    const done = new Set<string>();
    for (;;) {
      const next = current().editions.find(({ id }) => !done.has(id));
      if (isClosed || next === undefined) return;
      done.add(next.id);
      await makeAllOf(next).catch((error: unknown) => parts.onError(error, `the files of ${next.id}`));
    }
  };

  return {
    kinds,

    /** A file of an edition, as it is kept; made first where nobody has wanted it before. */
    async file(id: string, name: string, of: FileOf): Promise<KeptFile> {
      const edition = findEdition(id);
      const kind = kinds.find((one) => one.name === name && (one.of === 'member') === (of.member !== null));
      if (kind === undefined) fail('address.not-found');
      if (of.member !== null) findMember(await datasetOf(id), of.member);
      return (await repository.get(id, keptName(kind, of))) ?? madeOnce(edition, kind, of);
    },

    /** An edition, and the members whose files go with it, in its order. */
    async membersOf(id: string): Promise<{ edition: Edition; members: { code: string; slug: string }[] }> {
      const edition = findEdition(id);
      return { edition, members: (await datasetOf(id)).members.filter(isCurrentMember) };
    },

    async progress(id: string): Promise<EditionFiles> {
      findEdition(id);
      const sizes = new Map((await repository.list(id)).map(({ name, bytes }) => [name, bytes]));
      const files = await wanted(id);
      const counted = kinds.flatMap((kind) =>
        kind.languages.map((language) => {
          const names = files.filter((one) => one.kind === kind && one.of.language === language);
          const made = names.flatMap((one) => sizes.get(keptName(one.kind, one.of)) ?? []);
          const bytes = made.reduce((total, size) => total + size, 0);
          return { name: kind.name, of: kind.of, language, made: made.length, all: names.length, bytes };
        }),
      );
      const sum = (what: 'made' | 'all') => counted.reduce((total, one) => total + one[what], 0);
      return { edition: id, made: sum('made'), all: sum('all'), kinds: counted };
    },

    /** Makes what is missing of all editions, one file after the other. Called again while it runs, it goes on. */
    makeMissing: (): Promise<void> => (running ??= makeMissing().finally(() => (running = undefined))),

    /** Comes back when nothing is being made any more. */
    async close(): Promise<void> {
      isClosed = true;
      await running?.catch(() => {});
      await Promise.allSettled(beingMade.values());
    },
  };
}

function requestFor(edition: Edition, { language, member }: FileOf, { load, origin }: Pick<Parts, 'load' | 'origin'>) {
  return { edition, isDraft: false, language: language ?? 'sv', member, load, origin };
}
