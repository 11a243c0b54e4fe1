import { expect, test } from 'vitest';
import type { IndicatorLessons, Lesson } from '#queries/lessons.ts';
import type { IndicatorProfile } from '#queries/members.ts';
import { clearestLessons } from './clearest.ts';

type Facts = { verdict?: string; percentile?: number; practicallyEqual?: boolean; improved?: number };

/** What the rule looks at, and nothing else. */
function entry(
  id: string,
  { verdict = 'no-clear-direction', percentile, practicallyEqual = false, improved = 1 }: Facts,
) {
  const profile = {
    id,
    direction: { verdict },
    level: percentile === undefined ? null : { percentile, practicallyEqual },
  } as IndicatorProfile;
  const lessons = { id, improved: Array.from({ length: improved }, () => ({}) as Lesson) } as IndicatorLessons;
  return { profile, lessons };
}

function found(...entries: ReturnType<typeof entry>[]): string[] {
  const profiles = entries.map(({ profile }) => profile);
  return clearestLessons(
    profiles,
    entries.map(({ lessons }) => lessons),
  ).map(({ profile }) => profile.id);
}

test('a member has to learn where it has worsened or stands in the worse half', () => {
  const improving = entry('improving', { verdict: 'improving', percentile: 70 });
  const leaning = entry('leaning', { verdict: 'leaning-wrong', percentile: 60 });
  expect(found(entry('worsening', { verdict: 'worsening', percentile: 80 }), improving, leaning)).toEqual([
    'worsening',
  ]);
  expect(found(entry('behind', { verdict: 'improving', percentile: 20 }))).toEqual(['behind']);
});

test('nobody is behind who is practically at the median, or has no place', () => {
  expect(found(entry('equal', { percentile: 40, practicallyEqual: true }), entry('no place', {}))).toEqual([]);
});

test('there is nothing to learn where no peer has improved', () => {
  expect(found(entry('alone', { verdict: 'worsening', percentile: 5, improved: 0 }))).toEqual([]);
});

test('both reasons come before one, then the lower place, and three are enough', () => {
  expect(
    found(
      entry('low', { percentile: 5 }),
      entry('worsening', { verdict: 'worsening', percentile: 90 }),
      entry('both', { verdict: 'worsening', percentile: 45 }),
      entry('lower', { percentile: 2 }),
    ),
  ).toEqual(['both', 'lower', 'low']);
});
