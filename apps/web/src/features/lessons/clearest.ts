import type { IndicatorLessons } from '#queries/lessons.ts';
import type { IndicatorProfile } from '#queries/members.ts';

export type Clear = { profile: IndicatorProfile; lessons: IndicatorLessons; isWorsening: boolean; isBehind: boolean };

const most = 3;

/**
 * The indicators in which a member has most to learn: it has worsened, or stands in the worse half and not practically at
 * the median, while a peer has improved for certain. Both before one; then the lower place.
 */
export function clearestLessons(profiles: readonly IndicatorProfile[], lessons: readonly IndicatorLessons[]): Clear[] {
  return profiles
    .flatMap((profile) => {
      const found = lessons.find(({ id }) => id === profile.id);
      if (found === undefined || found.improved.length === 0) return [];
      const isWorsening = profile.direction.verdict === 'worsening';
      const isBehind = profile.level !== null && profile.level.percentile < 50 && !profile.level.practicallyEqual;
      return isWorsening || isBehind ? [{ profile, lessons: found, isWorsening, isBehind }] : [];
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || percentileOf(a) - percentileOf(b))
    .slice(0, most);
}

function weightOf({ isWorsening, isBehind }: Clear): number {
  return Number(isWorsening) + Number(isBehind);
}

function percentileOf({ profile }: Clear): number {
  return profile.level?.percentile ?? 100;
}
