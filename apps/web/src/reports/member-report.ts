import { formatNumber } from '#i18n/format.ts';
import type { Member } from '#queries/members.ts';
import { reportFrame } from './frame.ts';
import { memberCharts } from './member-charts.ts';
import { hasValue, memberFacts } from './member-facts.ts';
import { memberFigures } from './member-figures.ts';
import { memberMissing, memberNotes, memberOthers } from './member-others.ts';
import { memberTable } from './member-table.ts';
import { memberInWords } from './member-words.ts';
import { originBlocks, sourcesOf } from './method.ts';
import type { ReportData } from './report-document.ts';
import type { Told } from './told.ts';

/** What an edition says of one member, for its council. */
export async function memberReportData(about: Told, code: string): Promise<ReportData> {
  const facts = await memberFacts(about, code);
  const { member, catalogue, entries } = facts;
  const { language, texts } = about.speech;
  const { words, edition } = about;
  const sources = sourcesOf(
    entries.filter(hasValue).map(({ indicator }) => indicator),
    catalogue,
  );
  const past =
    member.leftYear === null
      ? []
      : [{ kind: 'text' as const, text: texts.member.past(member.leftYear), isQuiet: true }];
  return {
    ...reportFrame(about, {
      title: member.name,
      subtitle: words.member.subtitle(catalogue.network.name[language], edition.round),
      facts: factsOf(member, about),
      isFictional: catalogue.network.isFictional,
    }),
    blocks: [
      ...memberInWords(facts, about),
      ...past,
      ...memberTable(facts, about),
      ...memberCharts(facts, about),
      ...memberOthers(facts, about),
      ...memberMissing(facts, about),
      ...memberNotes(facts, about),
      ...memberFigures(facts, about),
      { kind: 'heading', level: 1, text: words.method.title },
      ...words.method.rules.map((text) => ({ kind: 'text' as const, text })),
      ...originBlocks(
        { page: member.name, sources, path: `/kommun/${member.slug}` },
        { about, network: catalogue.network.name[language] },
      ),
    ],
  };
}

function factsOf({ kind, county, population, populationYear, joinedYear }: Member, { speech }: Told): string {
  const words = speech.texts.member;
  const inhabitants = population === null ? null : formatNumber(population, 0, speech.language);
  return [
    words.facts(kind === 'municipality' ? county : null, inhabitants, populationYear),
    ...(joinedYear === null ? [] : [words.joined(joinedYear)]),
  ].join(' · ');
}
