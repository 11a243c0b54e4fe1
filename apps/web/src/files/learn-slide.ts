import type { Slide } from '@ratthall/contract/slides';
import { clearestLessons } from '#features/lessons/clearest.ts';
import { fromTo, whyLearn } from '#features/lessons/lesson-words.ts';
import { addressIn, type About } from './about.ts';
import type { MemberParts } from './member-parts.ts';

const mostTeachers = 3;

/** Whom to ask: where the member stands behind or has worsened, while others have improved for certain. */
export function learnSlide(about: About, { entries, lessons, profile: { member } }: MemberParts): Slide {
  const { words, speech, members } = about;
  const { texts, language } = speech;
  const { learn, chart } = words.slides;
  const clearest = clearestLessons(
    entries.map(({ profile }) => profile),
    lessons.indicators,
  );
  return {
    kind: 'text',
    title: learn.title,
    lead: clearest.length === 0 ? texts.lessons.learnNone(member.name) : texts.lessons.learnLead(member.name),
    points: clearest.map((clear) => {
      const indicator = entries.find(({ profile }) => profile === clear.profile)!.indicator;
      const teachers = clear.lessons.improved.slice(0, mostTeachers).map((lesson) => {
        const teacher = members.find(({ code }) => code === lesson.member)?.name ?? lesson.member;
        return `${teacher} ${fromTo(lesson, indicator, speech)}`;
      });
      const why = whyLearn(member.name, clear, speech);
      return `${indicator.name[language]}. ${why} ${learn.teachers(teachers.join('; '))}.`;
    }),
    notes: chart.page(addressIn(about, '/larande')),
  };
}
