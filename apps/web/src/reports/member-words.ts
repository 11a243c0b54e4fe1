import { wayOf } from '@ratthall/domain/ways';
import { findingSentence } from '#findings/paragraph.ts';
import { summarySentences } from '#findings/summary.ts';
import { hasValue, type Entry, type MemberFacts } from './member-facts.ts';
import type { Block } from './report-document.ts';
import type { Told } from './told.ts';

const ways = ['right', 'wrong', 'neutral', 'unclear', 'unknown'] as const;

/** What the year says of a member: in a few sentences, then indicator by indicator, the right way first. */
export function memberInWords({ member, entries }: MemberFacts, { edition, words, speech }: Told): Block[] {
  const { language } = speech;
  const findings = entries.map(({ finding }) => finding);
  const lead = summarySentences(member.name, findings, language).join(' ');
  const valued = entries.filter(hasValue);
  if (valued.length === 0) {
    return [{ kind: 'lead', text: words.member.nothing(member.name, words.edition(edition.id).toLowerCase()) }];
  }
  return [
    { kind: 'lead', text: lead },
    { kind: 'heading', level: 1, text: words.member.inWords },
    ...ways.flatMap((way): Block[] => {
      const those = valued.filter((entry) => wayOfEntry(entry) === way);
      if (those.length === 0) return [];
      return [
        { kind: 'heading', level: 2, text: words.member.ways[way] },
        ...those.map(({ indicator, finding }): Block => ({
          kind: 'text',
          text: [{ strong: [`${indicator.name[language]}. `] }, findingSentence(finding, language)],
        })),
      ];
    }),
  ];
}

function wayOfEntry({ profile }: Entry): (typeof ways)[number] {
  return wayOf(profile.direction.verdict);
}
