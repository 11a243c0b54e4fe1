import { notFound } from '@tanstack/react-router';
import type { DeskTexts } from '#i18n/sv/desk.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { membersQuery } from '#queries/members.ts';
import { deskHead } from './desk-heads.ts';
import { findIndicator, findMember, type PageHead } from './page-heads.ts';
import type { Context } from './page-loaders.ts';

type Page = keyof DeskTexts['heads'];
type OnMember = { context: Context; params: { slug: string } };
type OnOne = { context: Context; params: { id: string } };

/** The head of a page about a member's report; whose figures they are is known to everybody, the figures are not. */
export async function loadReportHead(
  { context: { queryClient, speech }, params }: OnMember,
  page: Page,
): Promise<PageHead> {
  const member = findMember(await queryClient.ensureQueryData(membersQuery), params.slug);
  if (member === undefined) throw notFound();
  return deskHead(speech, page, member.name);
}

/** The head of the page of a member's record: its code, where it is no member that everybody knows. */
export async function loadRecordHead(on: { context: Context; params: { code: string } }): Promise<PageHead> {
  const { members } = await on.context.queryClient.ensureQueryData(membersQuery);
  const { code } = on.params;
  return deskHead(on.context.speech, 'memberRecord', members.find((member) => member.code === code)?.name ?? code);
}

/** The head of the page where an indicator is described. */
export async function loadIndicatorDeskHead({ context: { queryClient, speech }, params }: OnOne): Promise<PageHead> {
  const indicator = findIndicator(await queryClient.ensureQueryData(catalogueQuery), params.id);
  return deskHead(speech, 'catalogueIndicator', indicator?.name[speech.language] ?? params.id);
}

/** The head of a page about a set of indicators: its short name, while only the secretariat sees it. */
export async function loadSetHead({ context: { queryClient, speech }, params }: OnOne, page: Page): Promise<PageHead> {
  const { sets } = await queryClient.ensureQueryData(catalogueQuery);
  return deskHead(speech, page, sets.find(({ id }) => id === params.id)?.name[speech.language] ?? params.id);
}
