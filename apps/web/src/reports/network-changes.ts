import { newestFirst } from '@ratthall/domain/edition';
import type { QueryClient } from '@tanstack/react-query';
import { correctionTitle, figureSentence } from '#findings/corrections.ts';
import { changesSummary, figuresSentence, meanWords, turnsSentence } from '#findings/edition-changes.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { correctionsQuery, type Correction } from '#queries/corrections.ts';
import { editionChangesQuery, type EditionChanges } from '#queries/edition-changes.ts';
import { editionsQuery } from '#queries/editions.ts';
import type { Block } from './report-document.ts';
import type { Told } from './told.ts';

/** More than this are left to the log on the web. */
const mostCorrections = 40;

/** What has changed since the edition before, and which of its figures have been corrected; null for the first. */
export type Since = { changes: EditionChanges; corrections: readonly Correction[] } | null;

export async function changesSince({ edition, isDraft }: Told, asked: QueryClient): Promise<Since> {
  // A draft has no address of its own to compare at.
  if (isDraft) return null;
  const { editions } = await asked.fetchQuery(editionsQuery);
  const inOrder = newestFirst(editions);
  const before = inOrder[1 + inOrder.findIndex(({ id }) => id === edition.id)];
  if (before === undefined) return null;
  const changes = await asked.fetchQuery(editionChangesQuery(edition.id, before.id));
  const { corrections } = await asked.fetchQuery(correctionsQuery({ edition: before.id }));
  // The report of an edition says what was so when it was published, whenever it is made.
  return { changes, corrections: corrections.filter(({ approvedAt }) => approvedAt <= edition.publishedAt) };
}

/** The changes in words, indicator by indicator, and each correction with what it was and why. */
export function changesBlocks(
  since: Since,
  { catalogue, nameOf }: { catalogue: Catalogue; nameOf: (code: string) => string },
  { speech: { texts, language }, words }: Told,
): Block[] {
  if (since === null) return [];
  const { changes, corrections } = since;
  const items = changes.indicators.flatMap((one) => {
    const mean = meanWords(one, language);
    const changed = [figuresSentence(one, language), turnsSentence(one, language)].filter((said) => said !== null);
    // That a mean stands where it stood is only worth a line where something else has changed.
    if (changed.length === 0 && mean.parts.length === 0) return [];
    const sentences = mean.sentence === null ? changed : [...changed, mean.sentence];
    return [[{ strong: [`${one.name[language]}. `] }, sentences.join(' ')]];
  });
  const corrected = corrections.slice(0, mostCorrections).flatMap((correction) => {
    const indicator = catalogue.indicators.find(({ id }) => id === correction.indicator);
    if (indicator === undefined) return [];
    const about = { indicator, nameOf, language };
    const { reason } = correction;
    const why = reason === null ? [] : [texts.corrections.reasons[reason.code], reason.text];
    return [
      [
        { strong: [`${correctionTitle(correction, about)}. `] },
        [figureSentence(correction, about), ...why].filter((part) => part !== '').join(' '),
      ],
    ];
  });
  return [
    { kind: 'page' },
    { kind: 'heading', level: 1, text: texts.changes.title(changes.since, changes.edition) },
    { kind: 'text', text: changesSummary(changes, language).join(' ') },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    { kind: 'heading', level: 2, text: words.network.corrections.title(changes.since) },
    ...(corrected.length === 0
      ? [{ kind: 'text' as const, text: words.network.corrections.none }]
      : [{ kind: 'list' as const, items: corrected }]),
    ...(corrections.length > mostCorrections
      ? [{ kind: 'text' as const, text: words.network.corrections.more(corrections.length - mostCorrections) }]
      : []),
  ];
}
