import type { Group, GroupContent } from '@ratthall/contract/groups';
import { groupIdFor } from '@ratthall/domain/group-id';
import type { NamedGroup } from '@ratthall/domain/peers';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findMember } from '#datasets/find.ts';
import { writeNextVersion } from '#datasets/next-version.ts';
import { AppError, fail } from '#fail.ts';
import type { GroupsRepository } from './groups.repository.ts';

type Parts = { repository: GroupsRepository; datasets: CurrentDataset; now: Clock };

type Acting = { seen: number; reason: string; author: string };

export type Groups = ReturnType<typeof createGroups>;

/** Named groups of members. A group that is taken away is kept with its id, which stands in addresses. */
export function createGroups({ repository, datasets, now }: Parts) {
  const list = async (): Promise<Group[]> => {
    const [rows, changes] = await Promise.all([repository.all(), repository.changes()]);
    const names = await repository.names(changes.map(({ author }) => author));
    return rows.map(({ id, document, isRemoved }) => {
      const own = changes.filter(({ key }) => key === id);
      const { name, description, members } = document;
      return {
        id,
        name,
        description,
        members: [...members],
        isRemoved,
        revision: own.at(-1)?.revision ?? 0,
        history: own.toReversed().map(({ revision, before, after, reason, author, createdAt }) => ({
          revision,
          before: contentOf(before),
          after: contentOf(after),
          reason,
          by: { id: author, name: names.get(author) ?? author },
          at: createdAt,
        })),
      };
    });
  };

  const find = async (id: string): Promise<Group> => (await list()).find((one) => one.id === id) ?? unknownGroup(id);

  /** Writes the next revision of a group, unless somebody else has written since `seen`. */
  const write = async (
    id: string,
    { seen, reason, author }: Acting,
    next: (current: Group) => GroupContent | null,
  ): Promise<Group> => {
    await writeNextVersion(datasets, now().toISOString(), async (version) => {
      const current = await find(id);
      checkSeen(current, seen);
      const before = current.isRemoved ? null : documentOf(id, current);
      const content = next(current);
      const after = content && documentOf(id, content);
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      const position = (await repository.all()).find((one) => one.id === id)?.position ?? 0;
      const createdAt = now().toISOString();
      await repository.save(
        // What was taken away is kept in its row, and what it was before in the change that took it.
        { key: id, position, revision: seen + 1, before, after, reason: reason.trim(), author, createdAt },
        version,
      );
    });
    return find(id);
  };

  return {
    list,

    async add({ reason, ...content }: GroupContent & { reason: string }, author: string): Promise<Group> {
      const checked = checkedContent(content);
      let id = '';
      await writeNextVersion(datasets, now().toISOString(), async (version) => {
        const rows = await repository.all();
        id = groupIdFor(checked.name.sv, new Set(rows.map((one) => one.id)));
        const position = Math.max(-1, ...rows.map((one) => one.position)) + 1;
        const after = documentOf(id, checked);
        const createdAt = now().toISOString();
        await repository.save(
          { key: id, position, revision: 1, before: null, after, reason: reason.trim(), author, createdAt },
          version,
        );
      });
      return find(id);
    },

    change: async (id: string, content: GroupContent, acting: Acting): Promise<Group> =>
      write(id, acting, (current) =>
        current.isRemoved
          ? fail('group.not-found', idIssue(id, 'a group that has not been taken away'))
          : checkedContent(content),
      ),

    remove: async (id: string, acting: Acting): Promise<Group> => write(id, acting, () => null),

    /** Makes a group what it was before a change: also one that was taken away. */
    restore: async (id: string, revision: number, acting: Acting): Promise<Group> =>
      write(id, acting, (current) => {
        const change = current.history.find((one) => one.revision === revision);
        const expected = 'the revision of a change in the history of the group';
        return change
          ? change.before
          : fail('request.invalid', { field: 'revision', value: String(revision), expected });
      }),
  };

  function checkedContent({ name, description, members }: GroupContent): GroupContent {
    for (const code of members) findMember(datasets.current(), code, 'members');
    const trimmed = ({ sv, en }: { sv: string; en: string }) => ({ sv: sv.trim(), en: en.trim() });
    return { name: trimmed(name), description: trimmed(description), members: [...new Set(members)].sort() };
  }
}

function documentOf(id: string, { name, description, members }: GroupContent): NamedGroup {
  return { id, name, description, members: [...members] };
}

function contentOf(document: unknown): GroupContent | null {
  if (document === null) return null;
  const { name, description, members } = document as NamedGroup;
  return { name, description, members: [...members] };
}

function checkSeen(current: Group, seen: number): void {
  if (current.revision === seen) return;
  const issue = { field: 'revision', value: String(seen), expected: `${current.revision}, the newest revision` };
  throw new AppError('group.changed-meanwhile', [issue], { current });
}

function idIssue(id: string, expected: string) {
  return { field: 'id', value: id, expected };
}

function unknownGroup(id: string): never {
  return fail('group.not-found', idIssue(id, 'the id of a group in /api/groups'));
}
