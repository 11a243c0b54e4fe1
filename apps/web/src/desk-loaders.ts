import { notFound } from '@tanstack/react-router';
import type { DeskTexts } from '#i18n/sv/desk.ts';
import { membersQuery } from '#queries/members.ts';
import { deskHead } from './desk-heads.ts';
import { findMember, type PageHead } from './page-heads.ts';
import type { Context } from './page-loaders.ts';

type OnMember = { context: Context; params: { slug: string } };

/** The head of a page about a member's report; whose figures they are is known to everybody, the figures are not. */
export async function loadReportHead(
  { context: { queryClient, speech }, params }: OnMember,
  page: keyof DeskTexts['heads'],
): Promise<PageHead> {
  if (findMember(await queryClient.ensureQueryData(membersQuery), params.slug) === undefined) throw notFound();
  return deskHead(speech, page);
}
