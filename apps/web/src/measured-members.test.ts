import { expect, test } from 'vitest';
import { aMember } from '#queries/member-for-tests.ts';
import { modelOf } from './measured-members.ts';

test('members are measured once for each list and kind, and anew when the list is another', () => {
  const members = [aMember({ code: '0604' }), aMember({ code: '0680' }), aMember({ code: '0006', kind: 'region' })];
  const model = modelOf(members, 'municipality');
  expect(model.codes).toEqual(['0604', '0680']);
  expect(modelOf(members, 'municipality')).toBe(model);
  expect(modelOf(members, 'region').codes).toEqual(['0006']);
  expect(modelOf([...members], 'municipality')).not.toBe(model);
});
