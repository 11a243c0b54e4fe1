import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { loadEditionBanner } from '#features/shell/banner-slot.tsx';
import type { Speech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { readEdition } from '#queries/edition.ts';
import { openMajorsQuery, pageCorrectionsQuery } from '#queries/corrections.ts';
import { indicatorSummaryQuery } from '#queries/indicators.ts';
import { membersQuery, profileQuery } from '#queries/members.ts';
import { overviewQuery } from '#queries/network.ts';
import { valuesQuery } from '#queries/values.ts';
import { isEmbedChart } from './embeds.ts';
import { amongIn, knownPeers, knownSet, knownWeights } from './known-choice.ts';
import {
  comparisonHead,
  councilHead,
  editionChangesHead,
  editionHead,
  findIndicator,
  findMember,
  indicatorHead,
  lessonsHead,
  memberHead,
  similarHead,
  startHead,
} from './page-heads.ts';
import type { ShellSearch } from './search.ts';

// What a page needs before it is shown, and its head. What only one page needs is fetched when its loader runs: the
// start page does without it.

export type Context = { queryClient: QueryClient; speech: Speech };

type On = { context: Context };
type OnMember = On & { params: { slug: string } };

/** What every page needs. */
export async function loadSurroundings({ context: { queryClient } }: On) {
  if (readEdition() !== null) {
    const [{ editionsQuery }] = await Promise.all([import('#queries/editions.ts'), loadEditionBanner()]);
    await queryClient.ensureQueryData(editionsQuery);
  }
  await Promise.all([queryClient.ensureQueryData(catalogueQuery), queryClient.ensureQueryData(membersQuery)]);
}

export async function loadStart({ context: { queryClient, speech }, deps }: On & { deps: Pick<ShellSearch, 'set'> }) {
  const catalogue = await queryClient.ensureQueryData(catalogueQuery);
  await queryClient.ensureQueryData(openMajorsQuery);
  return startHead(speech, await queryClient.ensureQueryData(overviewQuery(knownSet(catalogue, deps.set))));
}

export async function loadMember({
  context: { queryClient, speech },
  params,
  deps,
}: OnMember & { deps: Pick<ShellSearch, 'set' | 'peers'> }) {
  const extras = Promise.all([import('#findings/summary.ts'), import('#queries/lessons.ts')]);
  const members = await queryClient.ensureQueryData(membersQuery);
  const member = findMember(members, params.slug);
  if (member === undefined) throw notFound();
  const catalogue = await queryClient.ensureQueryData(catalogueQuery);
  const choice = { set: knownSet(catalogue, deps.set), peers: knownPeers({ ...members, ...catalogue }, deps.peers) };
  const [{ waySentence }, { lessonsQuery }] = await extras;
  const [profile] = await Promise.all([
    queryClient.ensureQueryData(profileQuery(member.code, choice)),
    queryClient.ensureQueryData(lessonsQuery(member.code, choice)),
    queryClient.ensureQueryData(pageCorrectionsQuery({ member: member.code })),
  ]);
  const verdicts = profile.indicators.map(({ direction }) => direction.verdict);
  return memberHead(speech, profile, waySentence(member.name, verdicts, speech.language));
}

export async function loadCouncil({
  context: { queryClient, speech },
  params,
  deps,
}: OnMember & { deps: Pick<ShellSearch, 'set' | 'peers'> }) {
  const members = await queryClient.ensureQueryData(membersQuery);
  const member = findMember(members, params.slug);
  if (member === undefined) throw notFound();
  const catalogue = await queryClient.ensureQueryData(catalogueQuery);
  const choice = { set: knownSet(catalogue, deps.set), peers: knownPeers({ ...members, ...catalogue }, deps.peers) };
  await queryClient.ensureQueryData(profileQuery(member.code, choice));
  return councilHead(speech, member);
}

export async function loadEditions({ context: { queryClient, speech } }: On) {
  const { editionsQuery } = await import('#queries/editions.ts');
  await queryClient.ensureQueryData(editionsQuery);
  return speech.texts.editions.head;
}

export async function loadEdition({ context: { queryClient, speech }, params }: On & { params: { edition: string } }) {
  const [{ editionsQuery }, { summaryQuery }, { yearTitle }] = await Promise.all([
    import('#queries/editions.ts'),
    import('#queries/summary.ts'),
    import('#findings/year.ts'),
  ]);
  const { editions } = await queryClient.ensureQueryData(editionsQuery);
  const edition = editions.find(({ id }) => id === params.edition);
  if (edition === undefined) throw notFound();
  const { editionCorrectionsQuery } = await import('#queries/corrections.ts');
  await Promise.all([
    queryClient.ensureQueryData(pageCorrectionsQuery({ edition: edition.id })),
    queryClient.ensureQueryData(editionCorrectionsQuery(edition.id)),
  ]);
  const summary = await queryClient.ensureQueryData(summaryQuery(edition.set, edition.round));
  return editionHead(speech, edition, yearTitle(summary.network, speech.language));
}

export async function loadEditionChanges({
  context: { queryClient, speech },
  params,
  deps,
}: On & { params: { edition: string }; deps: Pick<ShellSearch, 'since'> }) {
  const [{ editionsQuery }, { editionChangesQuery }, { comparedEditions }] = await Promise.all([
    import('#queries/editions.ts'),
    import('#queries/edition-changes.ts'),
    import('./compared-editions.ts'),
  ]);
  const pair = comparedEditions(await queryClient.ensureQueryData(editionsQuery), params.edition, deps.since);
  if (pair === null) throw notFound();
  if (pair.before) await queryClient.ensureQueryData(editionChangesQuery(pair.after.id, pair.before.id));
  return editionChangesHead(speech, pair);
}

export async function loadSimilar({
  context: { queryClient, speech },
  params,
  deps,
}: OnMember & { deps: Pick<ShellSearch, 'weights'> }) {
  const members = await queryClient.ensureQueryData(membersQuery);
  const member = findMember(members, params.slug);
  if (member === undefined) throw notFound();
  const { similarQuery } = await import('#queries/similarity.ts');
  const query = similarQuery(member.code, knownWeights(deps.weights));
  return similarHead(speech, members, await queryClient.ensureQueryData(query));
}

export async function loadIndicator({ context: { queryClient, speech }, params }: On & { params: { id: string } }) {
  const indicator = findIndicator(await queryClient.ensureQueryData(catalogueQuery), params.id);
  if (indicator === undefined) throw notFound();
  await Promise.all([
    queryClient.ensureQueryData(valuesQuery(indicator.id)),
    queryClient.ensureQueryData(indicatorSummaryQuery(indicator.id)),
    queryClient.ensureQueryData(pageCorrectionsQuery({ indicator: indicator.id })),
  ]);
  return indicatorHead(speech, indicator);
}

export async function loadLessons({ context: { queryClient, speech }, deps }: On & { deps: ShellSearch }) {
  const { members } = await queryClient.ensureQueryData(membersQuery);
  const catalogue = await queryClient.ensureQueryData(catalogueQuery);
  const among = amongIn({ members, groups: catalogue.groups }, deps);
  const { networkLessonsQuery } = await import('#queries/lessons.ts');
  await queryClient.ensureQueryData(networkLessonsQuery(knownSet(catalogue, deps.set), among));
  return lessonsHead(speech);
}

export async function loadComparison({ context: { queryClient, speech }, deps }: On & { deps: ShellSearch }) {
  const members = await queryClient.ensureQueryData(membersQuery);
  const catalogue = await queryClient.ensureQueryData(catalogueQuery);
  const [{ knownComparison, knownMembers }, { comparisonQuery }] = await Promise.all([
    import('./known-comparison.ts'),
    import('#queries/comparisons.ts'),
  ]);
  const choice = knownComparison({ ...members, ...catalogue }, deps);
  if (choice) await queryClient.ensureQueryData(comparisonQuery(choice));
  return comparisonHead(speech, knownMembers(members, deps.members).members);
}

export async function loadCorrections({ context: { queryClient, speech }, deps }: On & { deps: ShellSearch }) {
  const members = await queryClient.ensureQueryData(membersQuery);
  const catalogue = await queryClient.ensureQueryData(catalogueQuery);
  const [{ correctionChoice }, { correctionsQuery }] = await Promise.all([
    import('./correction-choice.ts'),
    import('#queries/corrections.ts'),
  ]);
  await queryClient.ensureQueryData(correctionsQuery(correctionChoice({ ...members, ...catalogue }, deps)));
  return speech.texts.corrections.head;
}

export async function loadEmbed({ context, params }: On & { params: { chart: string; id: string } }) {
  if (!isEmbedChart(params.chart)) throw notFound();
  return loadIndicator({ context, params });
}
