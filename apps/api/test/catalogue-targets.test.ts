import type { MemberTarget } from '@ratthall/domain/indicator';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '#config.ts';
import { loadData } from '#loading/load-data.ts';
import { aTarget, openCatalogueDesk, reason } from './catalogue-desk.ts';
import { member } from './entries-desk.ts';

const opened = await openCatalogueDesk();
const { ask, save, impact, changesOf, takeBack, database } = opened;
afterAll(opened.close);

describe('targets', () => {
  const own = (changes: Partial<MemberTarget> = {}): MemberTarget => ({
    ...aTarget({ id: 'kommunens-mal', value: 300 }),
    member,
    indicator: 'household-waste',
    ...changes,
  });
  const put = (id: string, revision: number, target: MemberTarget | null) =>
    ask('PUT', `/api/catalogue-editing/targets/${id}`, { revision, reason, target });
  const paces = async () => {
    const { body } = await ask('GET', `/api/members/${member}/profile`);
    const found = body.indicators.find((one: { id: string }) => one.id === 'household-waste');
    return { targets: found.targets.map(({ id }: { id: string }) => id), pace: found.pace };
  };

  test('for all: a new one is previewed with what pace says of each member, and shown once it is saved', async () => {
    const found = await impact('pasture', () => ({ targets: [aTarget()] }));
    expect(found.turned.pace).toBe(found.N);
    expect(found.turns.every((turn) => turn.aspect === 'pace' && turn.before === null)).toBe(true);
    expect((await save('pasture', () => ({ targets: [aTarget()] }))).status).toBe(200);
  });

  test('of a member’s own: previewed for that member alone, saved, public, and revised by another that replaces it', async () => {
    const preview = await ask('POST', '/api/catalogue-editing/targets/impact', { target: own() });
    expect(preview.status, JSON.stringify(preview.body)).toBe(200);
    expect(preview.body.turns).toMatchObject([{ member, aspect: 'pace', target: 'kommunens-mal', before: null }]);
    expect(await put('kommunens-mal', 0, own())).toMatchObject({ status: 200, body: { revision: 1 } });
    expect((await paces()).targets[0]).toBe('kommunens-mal');
    const next = own({ id: 'nasta-mal', value: 250, replaces: 'kommunens-mal' });
    expect((await put('nasta-mal', 0, next)).status).toBe(200);
    const { targets, pace } = await paces();
    expect(targets.slice(0, 2)).toEqual(['kommunens-mal', 'nasta-mal']);
    expect(pace.map((one: { target: string }) => one.target)).not.toContain('kommunens-mal');
    const { body } = await ask('GET', '/api/catalogue-editing/targets');
    expect(body.targets.map((one: { document: MemberTarget }) => one.document.id)).toEqual(
      expect.arrayContaining(['kommunens-mal', 'nasta-mal']),
    );
  });

  test('are taken away and put back, each as a new revision; one that another replaces is not taken away', async () => {
    const refused = await put('kommunens-mal', 1, null);
    expect(refused).toMatchObject({ status: 400 });
    expect((await put('nasta-mal', 1, null)).body).toMatchObject({ revision: 2, document: null });
    expect((await paces()).targets).not.toContain('nasta-mal');
    const loaded = await loadData(database, { folder: paths.data, now: new Date('2025-06-01') });
    expect(loaded.outcome).toBe('unchanged');
    const [gone] = await changesOf('memberTargets');
    expect(gone).toMatchObject({ key: 'nasta-mal', revision: 2, reason, after: null });
    expect((await takeBack('memberTargets', 'nasta-mal')).body).toMatchObject({ revision: 3 });
    expect((await paces()).targets).toContain('nasta-mal');
    // The first change made it: taking that back takes it away again.
    expect((await takeBack('memberTargets', 'nasta-mal', 1)).body).toMatchObject({ revision: 4 });
    expect((await paces()).targets).not.toContain('nasta-mal');
    expect((await takeBack('memberTargets', 'nasta-mal')).body).toMatchObject({ revision: 5 });
  });

  test.each<[string, Partial<MemberTarget>, string]>([
    ['of nobody', { member: '9999' }, 'target.member'],
    ['of no indicator', { indicator: 'nothing' }, 'id'],
    ['without a decision', { decided: null }, 'annat-mal decided'],
    ['with its base after its year', { baseYear: 2040 }, 'annat-mal targets annat-mal baseYear'],
    ['with another id than its address', { id: 'x' }, 'target.id'],
  ])('%s are refused', async (_, changes, field) => {
    const { status, body } = await put('annat-mal', 0, own({ id: 'annat-mal', ...changes }));
    expect([400, 404]).toContain(status);
    expect(body.issues.map((issue: { field: string }) => issue.field)).toContain(field);
  });
});
