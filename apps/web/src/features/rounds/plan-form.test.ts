import { expect, test } from 'vitest';
import type { RoundPlan } from '#queries/rounds.ts';
import { differingFields, refusedFieldsOf, sentPlan, wrongFieldsOf } from './plan-form.ts';

const plan: RoundPlan = {
  indicators: ['waste'],
  opensOn: '2026-02-01',
  dueOn: '2026-03-31',
  closesOn: '2026-04-30',
  remindOn: ['2026-03-15'],
  message: '',
};

test('a plan whose days follow each other has nothing wrong', () => {
  expect(wrongFieldsOf(plan)).toEqual([]);
  expect(wrongFieldsOf({ ...plan, remindOn: ['', '2026-02-01', '2026-04-30'] })).toEqual([]);
});

test.each([
  [{ opensOn: '' }, ['opensOn']],
  [{ dueOn: '2026-01-31', remindOn: [] }, ['dueOn']],
  [{ closesOn: '2026-03-30' }, ['closesOn']],
  [{ remindOn: ['2026-05-01'] }, ['remindOn']],
  [{ indicators: [] }, ['indicators']],
])('%j is wrong in %j', (changes, fields) => {
  expect(wrongFieldsOf({ ...plan, ...changes })).toEqual(fields);
});

test('days are sent once, in order, and empty ones not at all', () => {
  const remindOn = ['2026-04-01', '', '2026-03-15', '2026-04-01'];
  expect(sentPlan({ ...plan, remindOn, message: ' Hej ' })).toMatchObject({
    remindOn: ['2026-03-15', '2026-04-01'],
    message: 'Hej',
  });
});

test('a refusal is shown at the field that it names', () => {
  const reply = (code: string, field: string) =>
    refusedFieldsOf({ code, requestId: 'x', issues: [{ field, value: null, expected: '' }] });
  expect(reply('request.invalid', 'remindOn.2')).toEqual(['remindOn']);
  expect(reply('round.exists', 'year')).toEqual(['year']);
  expect(reply('request.invalid', 'revision')).toEqual([]);
});

test('two plans differ in what they say, not in how their days are ordered', () => {
  const other = { ...plan, remindOn: ['', '2026-03-15'], message: 'Hej' };
  expect(differingFields(plan, other)).toEqual(['message']);
});
