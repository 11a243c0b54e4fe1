import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { aContent, aDraft, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';

const opened = await openDesk();
const { app, database, personAs, close } = opened;
afterAll(close);
const [kim, jo] = [await personAs(reporter), await personAs(secretariat)];

type Headers = Record<string, string>;
const ask = async (method: 'GET' | 'PUT', url: string, headers: Headers, payload?: object) => {
  const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
};
const read = (headers: Headers = kim.headers) => ask('GET', `/api/members/${member}/handover`, headers);
const write = (revision: number, changes: object = {}, id = 'organic-food') =>
  ask('PUT', `/api/members/${member}/handover/${id}`, kim.headers, {
    revision,
    content: {
      keeper: 'Kostenheten',
      reach: 'kost@kommun.se',
      system: 'Agresso',
      how: '',
      minutes: 30,
      year,
      ...changes,
    },
  });
const figure = async (id: string, headers?: Headers) =>
  (await read(headers)).body.entries.find((one: { indicator: string }) => one.indicator === id);
const gapsOf = async (code = member) => {
  const { body } = await ask('GET', '/api/handovers/gaps', jo.headers);
  return body.members.find((one: { member: string }) => one.member === code);
};
const removeRole = async (person: string) => {
  const { assignments } = database.tables;
  await database.atomically((run) => [run.delete(assignments).where(eq(assignments.userId, person))]);
};

describe('how a figure is obtained', () => {
  test('is kept as revisions, each after the one that was seen', async () => {
    expect((await figure('organic-food')).handover).toBeNull();
    expect((await write(0)).body.handover).toMatchObject({ revision: 1, author: { id: kim.id } });
    const refused = await write(0, { keeper: 'Någon annan' });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'handover.changed-meanwhile', current: { revision: 1, content: { keeper: 'Kostenheten' } } },
    });
    const both = await Promise.all([write(1, { how: 'a' }), write(1, { how: 'b' })]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect((await figure('organic-food')).handover).toMatchObject({ revision: 2, content: { minutes: 30 } });
  });

  test('is refused where it says something impossible', async () => {
    const wrong: [object, string][] = [
      [{ minutes: -1 }, 'content.minutes'],
      [{ how: 'x'.repeat(4_001) }, 'content.how'],
      [{ keeper: 'x\u0000' }, 'content.keeper'],
    ];
    for (const [changes, field] of wrong) {
      expect((await write(2, changes)).body.issues[0].field).toBe(field);
    }
    expect((await write(0, {}, 'no-such-thing')).status).toBe(404);
  });

  test('stands with the figures of earlier years and what was written with them, and with what is due', async () => {
    await kim.save(aDraft('sludge-lead', 0, { internalNote: 'Ur VA-avdelningens årsrapport.' }));
    const { body } = await read();
    const lead = body.entries.find((one: { indicator: string }) => one.indicator === 'sludge-lead');
    expect(lead.notes).toMatchObject([
      { year, internalNote: 'Ur VA-avdelningens årsrapport.', author: { id: kim.id } },
    ]);
    expect(body.rounds).toMatchObject([{ year, dueOn: '2025-06-30', left: 3 }]);
    expect(body.reporters.map(({ id }: { id: string }) => id)).toContain(kim.id);
  });
});

describe('when somebody has left', () => {
  test('the figures they kept are listed, the successor is new, and the secretariat sees the member', async () => {
    const leaving = await personAs(reporter);
    await leaving.save({ indicator: 'sludge-cadmium', year, revision: 0, content: aContent() });
    expect(await figure('sludge-cadmium')).toMatchObject({ hasLeft: false, left: null });
    expect((await read(leaving.headers)).body.isNew).toBe(false);
    await removeRole(leaving.id);
    expect(await figure('sludge-cadmium')).toMatchObject({ hasLeft: true, left: { id: leaving.id } });
    expect(await gapsOf()).toEqual({ member, hasReporter: true, left: 1 });

    const successor = await personAs(reporter);
    expect((await read(successor.headers)).body.isNew).toBe(true);
    await successor.save({ indicator: 'sludge-cadmium', year, revision: 1, content: aContent({ value: 13 }) });
    expect((await read(successor.headers)).body.isNew).toBe(false);
    expect(await figure('sludge-cadmium')).toMatchObject({ hasLeft: false });
    expect(await gapsOf()).toBeUndefined();
  });

  test('a member without any reporter is seen by the secretariat, whatever it has written', async () => {
    expect(await gapsOf('2580')).toEqual({ member: '2580', hasReporter: false, left: 0 });
    expect((await ask('GET', '/api/handovers/gaps', kim.headers)).status).toBe(403);
  });

  test('somebody who asks from another member sees nothing', async () => {
    const other = await personAs({ role: 'reporter', member: '2580' });
    expect((await read(other.headers)).body.code).toBe('action.not-allowed');
  });
});
