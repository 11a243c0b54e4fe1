import { membersTurnedBy, type Correction } from '@ratthall/domain/correction';
import type { Dataset } from '@ratthall/domain/dataset';
import { isNoticeWanted, type NoticeKind } from '@ratthall/domain/notice';
import type { Clock } from '#clock.ts';
import type { Letter } from '#mail/letter.ts';
import type { Mailer } from '#mail/mailer.ts';
import type { BoardRepository } from '#rounds/board.repository.ts';
import { correctionLetter, editionLetter } from './notice-letters.ts';
import type { NoticesRepository } from './notices.repository.ts';
import { readersIn, type Reader } from './readers.ts';

type Parts = {
  repository: NoticesRepository;
  board: Pick<BoardRepository, 'people'>;
  dataset: () => Dataset;
  mailer: Pick<Mailer, 'send'>;
  publicUrl: string;
  now: Clock;
};

/** Of what happened longer ago nobody is told any more: it is no news, and the service may have been down for weeks. */
const longestAgoMs = 7 * 24 * 60 * 60 * 1_000;

/** Something that is told of: who is concerned by it, and the letter of several such things at once. */
type Matter = { kind: NoticeKind; subject: string; concerns: (reader: Reader) => boolean };

export type Notices = ReturnType<typeof createNotices>;

/**
 * Letters about editions and corrections, to those who want them. What is due is found in what has been published, so
 * that it does not matter who published it, nor whether the service went down before all had been told. Each letter is
 * written down before it is sent, so that nobody is told twice, and one that cannot be sent is tried again later.
 */
export function createNotices({ repository, board, dataset, mailer, publicUrl, now }: Parts) {
  const isRecent = (at: string) => now().getTime() - Date.parse(at) < longestAgoMs;

  const tellDue = async (): Promise<void> => {
    const today = dataset();
    const where = { dataset: today, publicUrl };
    const withdrawn = new Set(today.withdrawals.map(({ edition }) => edition));
    const editions = today.editions.filter(({ id, publishedAt }) => isRecent(publishedAt) && !withdrawn.has(id));
    for (const edition of editions) {
      const matter = { kind: 'edition' as const, subject: edition.id, concerns: () => true };
      await tell([matter], (reader) => editionLetter(reader, edition, where));
    }
    const corrections = today.corrections.filter(({ approvedAt }) => isRecent(approvedAt));
    for (const kind of ['correction', 'turned'] as const) {
      const isOwn = kind === 'correction';
      const matters = corrections.map((one) => matterOf(one, kind));
      const among = (subjects: ReadonlySet<string>) => corrections.filter(({ id }) => subjects.has(id));
      await tell(matters, (reader, subjects) =>
        correctionLetter(reader, { corrections: among(subjects), isOwn }, where),
      );
    }
  };

  /** Tells everybody of what they have not been told yet: one letter each, of all of it. */
  const tell = async (
    matters: readonly Matter[],
    letterOf: (reader: Reader, subjects: ReadonlySet<string>) => Letter,
  ): Promise<void> => {
    const kind = matters[0]?.kind;
    if (kind === undefined) return;
    const subjects = matters.map(({ subject }) => subject);
    const sent = new Set((await repository.sent(kind, subjects)).map(({ subject, person }) => `${subject} ${person}`));
    const left = matters.filter(({ subject }) => !sent.has(`${subject} `));
    if (left.length === 0) return;
    const [people, choices] = await Promise.all([board.people(), repository.choices()]);
    let isWhole = true;
    for (const reader of readersIn(people)) {
      if (!isNoticeWanted(kind, choices.get(reader.id) ?? [])) continue;
      const own = left.filter((one) => one.concerns(reader) && !sent.has(`${one.subject} ${reader.id}`));
      if (own.length === 0) continue;
      const isTold = await tellOne(reader, { kind, own }, letterOf);
      isWhole &&= isTold;
    }
    // From now on it is old news: whoever comes later, or changes their mind, is not told of it.
    if (isWhole) await claimed(left.map(({ subject }) => ({ kind, subject, person: '' })));
  };

  const tellOne = async (
    reader: Reader,
    { kind, own }: { kind: NoticeKind; own: readonly Matter[] },
    letterOf: (reader: Reader, subjects: ReadonlySet<string>) => Letter,
  ): Promise<boolean> => {
    const told = own.map(({ subject }) => ({ kind, subject, person: reader.id }));
    if (!(await claimed(told))) return true;
    const letter = letterOf(reader, new Set(told.map(({ subject }) => subject)));
    if (await mailer.send(reader.email, reader.language, letter)) return true;
    await repository.release(told);
    return false;
  };

  /** Whether it was written down. Not, where another server has done so: then it is its to send. */
  const claimed = async (told: Parameters<typeof repository.claim>[0]): Promise<boolean> => {
    try {
      await repository.claim(told, now().toISOString());
      return true;
    } catch (error) {
      const { kind } = told[0]!;
      const known = await repository.sent(
        kind,
        told.map(({ subject }) => subject),
      );
      const isThere = told.some((one) => known.some((row) => row.subject === one.subject && row.person === one.person));
      if (isThere) return false;
      throw error;
    }
  };

  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  const start = (): Promise<void> => (running ??= tellDue().finally(() => (running = undefined)));

  return {
    /** Tells of all that is due. What comes while it is being told is told after it. */
    tell: (): Promise<void> => {
      if (!running) return start();
      waiting ??= running
        .catch(() => {})
        .then(() => {
          waiting = undefined;
          return start();
        });
      return waiting;
    },

    /** Comes back when nobody is being told of anything any more. */
    async idle(): Promise<void> {
      await Promise.allSettled([running, waiting]);
    },
  };
}

function matterOf(correction: Correction, kind: 'correction' | 'turned'): Matter {
  const touched = kind === 'correction' ? correction.members : membersTurnedBy(correction);
  return { kind, subject: correction.id, concerns: ({ members }) => members.some((code) => touched.includes(code)) };
}
