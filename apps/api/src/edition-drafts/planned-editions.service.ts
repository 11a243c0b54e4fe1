import type { ChecklistItem } from '@ratthall/contract/edition-drafts';
import { can } from '@ratthall/domain/permissions';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { AppError } from '#fail.ts';
import type { Mailer } from '#mail/mailer.ts';
import { momentIn } from '#mail/moment.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { EditionDraftsRepository, StoredDraft } from './edition-drafts.repository.ts';
import type { EditionDrafts } from './edition-drafts.service.ts';

type Parts = {
  repository: EditionDraftsRepository;
  drafts: Pick<EditionDrafts, 'publish'>;
  people: Pick<PeopleRepository, 'everybody' | 'allAssignments' | 'assignmentsOf'>;
  datasets: Pick<CurrentDataset, 'current'>;
  mailer: Mailer;
  publicUrl: string;
  now: Clock;
};

export type PlannedEditions = ReturnType<typeof createPlannedEditions>;

/** Editions that are to be published by themselves. It may be asked as often as one likes, by several servers at once. */
export function createPlannedEditions({ repository, drafts, people, datasets, mailer, publicUrl, now }: Parts) {
  /** Writes down that it was not published, and why. False where another server, or a person, has been faster. */
  const giveUp = async (draft: StoredDraft, planned: string, blocks: string[]): Promise<boolean> => {
    const { year, revision, document } = draft;
    const at = now().toISOString();
    const row = {
      year,
      revision: revision + 1,
      document: { ...document, publishAt: null, notPublished: { planned, at, blocks } },
      author: '',
      createdAt: at,
    };
    const entry = { at, actor: null, subject: null, kind: 'edition.not-published' as const };
    try {
      await repository.add(row, { ...entry, details: { year: String(year), publishAt: planned } });
      return true;
    } catch (error) {
      const newest = (await repository.revisions(year)).at(-1);
      if (newest && newest.revision > revision) return false;
      throw error;
    }
  };

  const tell = async ({ year }: StoredDraft, planned: string, blocks: number): Promise<void> => {
    const { isFictional } = datasets.current().network;
    for (const { email, name, language } of await secretariatOf(people)) {
      const query = language === 'en' ? '?lang=en' : '';
      const letter = letterTexts[language].editionNotPublished({
        name,
        year,
        planned: momentIn(planned, language),
        blocks,
        href: `${publicUrl}/kansli/utgavor/${year}${query}`,
        isFictional,
      });
      await mailer.send(email, language, letter);
    }
  };

  const publish = async (draft: StoredDraft, planned: string): Promise<void> => {
    const { year, revision } = draft;
    const by = await plannedBy(repository, draft);
    const notPublished = async (items: ChecklistItem[]): Promise<void> => {
      const blocks = [...new Set(items.map(({ code }) => code))];
      if (await giveUp(draft, planned, blocks)) await tell(draft, planned, items.length);
    };
    const person = { id: by.id, assignments: await people.assignmentsOf(by.id) };
    // They may have lost the role since.
    if (!can(person, 'edition.publish')) return notPublished([]);
    try {
      await drafts.publish({ year, seen: revision, by });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // Somebody has saved or published it meanwhile: what holds then is looked at the next time.
      if (error.code === 'edition.changed-meanwhile') return;
      await notPublished((error.more.items ?? []) as ChecklistItem[]);
    }
  };

  return {
    /** Publishes those whose time has come, where nothing stands against it. */
    publishDue: async (): Promise<void> => {
      for (const draft of await repository.drafts()) {
        const { publishAt } = draft.document;
        if (publishAt !== null && Date.parse(publishAt) <= now().getTime()) await publish(draft, publishAt);
      }
    },
  };
}

/** Who decided the time: others may have mended the text after that. */
async function plannedBy(
  repository: EditionDraftsRepository,
  { year, document: { publishAt } }: StoredDraft,
): Promise<{ id: string; name: string }> {
  const revisions = await repository.revisions(year);
  const before = revisions.findLastIndex(({ document }) => document.publishAt !== publishAt);
  const decided = revisions[before + 1];
  return { id: decided?.author ?? '', name: decided?.name ?? '' };
}

/** Those of the secretariat or, where there is nobody, the administrators. */
async function secretariatOf(people: Parts['people']) {
  const [everybody, assignments] = await Promise.all([people.everybody(), people.allAssignments()]);
  const having = (role: string) => {
    const ids = new Set(assignments.filter((one) => one.role === role).map(({ userId }) => userId));
    return everybody.filter(({ id }) => ids.has(id));
  };
  const secretariat = having('secretariat');
  return secretariat.length > 0 ? secretariat : having('administrator');
}
