import type { Slide, SlideMark } from '@ratthall/contract/slides';
import { wayOf, type Way } from '@ratthall/domain/ways';
import { judgedPeriod } from '#findings/finding.ts';
import type { About } from './about.ts';
import type { MemberParts } from './member-parts.ts';

const marks: Record<Way, SlideMark> = {
  right: 'better',
  wrong: 'worse',
  neutral: 'unclear',
  unclear: 'unclear',
  unknown: 'missing',
};

/** Which indicators go which way, in columns; what cannot be said has a column as well. */
export function waysSlide({ words, speech: { language } }: About, { entries }: MemberParts): Slide {
  const { ways } = words.slides;
  const of = (way: Way): string[] =>
    entries.flatMap(({ indicator, profile }) => {
      const { verdict } = profile.direction;
      if (!profile.applies || wayOf(verdict) !== way) return [];
      const name = indicator.name[language];
      const said = verdict.startsWith('leaning') ? ways.leaning(name) : name;
      if (way === 'unknown' && profile.latest === null) return [];
      const period = judgedPeriod(profile);
      return period === null ? said : `${said}, ${period}`;
    });
  // Their names stand where it is told why they are lacking.
  const without = entries.filter(({ profile }) => profile.applies && profile.latest === null).length;
  const columns = (['right', 'wrong', 'neutral', 'unclear', 'unknown'] as const).map((way) => ({
    way,
    head: ways[way],
    mark: marks[way],
    points: [...of(way), ...(way === 'unknown' && without > 0 ? [ways.without(without)] : [])],
  }));
  return {
    kind: 'columns',
    title: ways.title,
    columns: columns
      .filter(({ way, points }) => way !== 'neutral' || points.length > 0)
      .map(({ head, mark, points }) => ({ head, mark, points: points.length > 0 ? points : [ways.none] })),
    notes: ways.notes,
  };
}
