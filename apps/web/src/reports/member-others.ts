import { clearestLessons, type Clear } from '#features/lessons/clearest.ts';
import { fromTo, whyLearn } from '#features/lessons/lesson-words.ts';
import { breakNotes } from '#features/member-profile/detail-words.ts';
import { inSentence } from '#i18n/format.ts';
import type { Entry, MemberFacts } from './member-facts.ts';
import type { Block, Cell, Text } from './report-document.ts';
import { sentenceOf } from './sentence.ts';
import type { Told } from './told.ts';

const mostTeachers = 3;

/** Whom a member is compared with, who is like it, and whom it can learn from. */
export function memberOthers(facts: MemberFacts, about: Told): Block[] {
  const { member, profile, similar, entries, lessons, nameOf } = facts;
  const { texts } = about.speech;
  const words = about.words.member;
  const names = similar.similar.map((one) => nameOf(one.member));
  const clearest = clearestLessons(
    entries.map((entry) => entry.profile),
    lessons.indicators,
  );
  return [
    { kind: 'heading', level: 1, text: words.othersTitle },
    { kind: 'text', text: words.peers(member.name, profile.peers.members.length, member.kind === 'region') },
    ...(names.length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            text: [words.similar(about.words.listed(names)), ...(similar.few ? [` ${words.fewSimilar}`] : [])],
          },
        ]),
    {
      kind: 'text',
      text: clearest.length === 0 ? texts.lessons.learnNone(member.name) : texts.lessons.learnLead(member.name),
    },
    ...(clearest.length === 0
      ? []
      : [{ kind: 'list' as const, items: clearest.map((clear) => learnItem(clear, facts, about)) }]),
  ];
}

function learnItem(clear: Clear, { member, entries, nameOf }: MemberFacts, { speech, words }: Told): string {
  const entry = entries.find(({ profile }) => profile === clear.profile);
  if (entry === undefined) return '';
  const { texts, language } = speech;
  const teachers = clear.lessons.improved.slice(0, mostTeachers).map((lesson) => {
    const period = lesson.from && lesson.to ? texts.member.period(lesson.from.year, lesson.to.year) : '';
    return words.member.teacher(nameOf(lesson.member), fromTo(lesson, entry.indicator, speech), period);
  });
  const why = whyLearn(member.name, clear, speech);
  return words.member.learn(entry.indicator.name[language], why, words.listed(teachers));
}

/** What a member has no value for, and why: a gap is told as plainly as a figure. */
export function memberMissing({ member, entries }: MemberFacts, { words, speech }: Told): Block[] {
  const { texts, language } = speech;
  const rows = entries.flatMap(({ indicator, profile: { missing, latest, applies } }): Cell[][] => {
    const latestYear = latest?.year ?? 0;
    const years = missing?.years.filter((year) => year > latestYear) ?? [];
    if (!applies || (latest !== null && years.length === 0)) return [];
    const what = latest === null ? words.member.wholly : [...years].sort((a, b) => a - b).join(', ');
    const why = texts.common.missing[missing?.reason ?? 'not-reported'];
    return [[indicator.name[language], what, why.charAt(0).toLocaleUpperCase(language) + why.slice(1)]];
  });
  const notMade = entries
    .filter(({ profile }) => !profile.applies)
    .map(({ indicator }) => inSentence(indicator.name[language]));
  const { missingColumns } = words.member;
  return [
    { kind: 'heading', level: 1, text: words.member.missingTitle },
    ...(rows.length === 0
      ? [{ kind: 'text' as const, text: words.member.nothingMissing }]
      : [
          {
            kind: 'table' as const,
            caption: words.member.missingCaption(member.name),
            columns: [
              { text: missingColumns.indicator, width: 2 },
              { text: missingColumns.what, width: 1.3 },
              { text: missingColumns.why, width: 1.5 },
            ],
            rows,
            size: 'small' as const,
          },
        ]),
    ...(notMade.length === 0 ? [] : [{ kind: 'text' as const, text: words.member.notMade(words.listed(notMade)) }]),
  ];
}

/** Breaks, and what is noted of single figures. */
export function memberNotes({ entries }: MemberFacts, about: Told): Block[] {
  const { words } = about;
  const items = entries.flatMap((entry) => notesOf(entry, about));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.member.notesTitle },
    { kind: 'list', items },
  ];
}

function notesOf({ indicator, profile }: Entry, { speech, words }: Told): Text[] {
  const { texts, language } = speech;
  const flagged = profile.series.flatMap(({ year, value, flags, note }) => {
    if (value === null) return [];
    const said = flags.filter((flag) => flag !== 'break').map((flag) => texts.common.flags[flag]);
    return [...said, ...(note === undefined ? [] : [note])].map((text) => ({ year, text }));
  });
  // What holds for many years is said once.
  const texted = new Map<string, number[]>();
  for (const { year, text } of flagged) texted.set(text, [...(texted.get(text) ?? []), year]);
  const notes = [
    ...breakNotes(indicator, profile, speech),
    ...[...texted].map(([text, years]) => words.yearsNote(years.join(', '), text)),
  ];
  return notes.length === 0 ? [] : [[{ strong: [`${indicator.name[language]}. `] }, notes.map(sentenceOf).join(' ')]];
}
