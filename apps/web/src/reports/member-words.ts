import { wayOf } from '@ratthall/domain/ways';
import { directionSentence } from '#findings/direction.ts';
import { findingSentence } from '#findings/paragraph.ts';
import { summarySentences } from '#findings/summary.ts';
import { hasValue, type Entry, type MemberFacts } from './member-facts.ts';
import type { Block } from './report-document.ts';
import { sentenceOf } from './sentence.ts';
import type { Told } from './told.ts';

/** With more than so many, what stands in the table too is left to it. */
const mostAtLength = 8;

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
  const isLong = valued.length > mostAtLength;
  const said = isLong ? directionSentence : findingSentence;
  return [
    { kind: 'lead', text: lead },
    { kind: 'heading', level: 1, text: words.member.inWords },
    ...ways.flatMap((way): Block[] => {
      const those = valued.filter((entry) => wayOfEntry(entry) === way);
      if (those.length === 0) return [];
      const heading: Block = { kind: 'heading', level: 2, text: words.member.ways[way] };
      if (isLong && (way === 'unclear' || way === 'unknown')) {
        return [
          heading,
          { kind: 'text', text: sentenceOf(those.map(({ indicator }) => indicator.name[language]).join(', ')) },
        ];
      }
      return [
        heading,
        ...those.map(({ indicator, finding }): Block => ({
          kind: 'text',
          text: [{ strong: [`${indicator.name[language]}. `] }, said(finding, language)],
        })),
      ];
    }),
  ];
}

function wayOfEntry({ profile }: Entry): (typeof ways)[number] {
  return wayOf(profile.direction.verdict);
}
