import type { ComparedEditions } from './compared-editions.ts';
import type { Speech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { readEdition } from '#queries/edition.ts';
import type { Edition } from '#queries/editions.ts';
import type { Member, MemberList, Profile } from '#queries/members.ts';
import type { Overview } from '#queries/network.ts';
import type { SimilarMembers } from '#queries/similarity.ts';

/** What a browser tab, a search engine and a shared link show of a page. */
export type PageHead = { title: string; description: string };

/** The title of a page as a tab shows it; on a page of an edition with the id of that. */
export function titleOf({ title }: Pick<PageHead, 'title'>, { texts }: Speech): string {
  const edition = readEdition();
  if (edition === null || title.includes(edition)) return title;
  const end = ` – ${texts.common.serviceName}`;
  return `${title.replace(end, '')}, ${texts.editions.inTitle(edition)}${end}`;
}

type Indicator = Catalogue['indicators'][number];

export function findMember({ members }: MemberList, slug: string): Member | undefined {
  return members.find((member) => member.slug === slug);
}

export function findIndicator({ indicators }: Catalogue, id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

export function startHead({ texts }: Speech, overview: Overview): PageHead {
  const members = Math.max(0, ...overview.indicators.map(({ latest }) => latest?.N ?? 0));
  return { title: texts.start.headTitle, description: texts.start.headDescription(members) };
}

/** `finding`: what can be said of the member in one sentence. */
export function memberHead({ texts }: Speech, profile: Profile, finding: string): PageHead {
  return {
    title: texts.member.headTitle(profile.member.name),
    description: `${finding} ${texts.member.headDescription(profile.peers.members.length)}`,
  };
}

export function councilHead({ texts }: Speech, { name }: Member): PageHead {
  return { title: texts.council.headTitle(name), description: texts.council.headDescription(name) };
}

export function similarHead({ texts }: Speech, { members }: MemberList, answer: SimilarMembers): PageHead {
  const nameOf = (code: string) => members.find((member) => member.code === code)?.name ?? code;
  const names = answer.similar.map(({ member }) => nameOf(member));
  return {
    title: texts.similar.headTitle(nameOf(answer.member)),
    description: texts.similar.headDescription(nameOf(answer.member), names),
  };
}

export function lessonsHead({ texts }: Speech): PageHead {
  return { title: texts.lessons.headTitle, description: texts.lessons.headDescription };
}

export function indicatorHead({ texts, language }: Speech, indicator: Indicator): PageHead {
  return {
    title: texts.indicator.headTitle(indicator.name[language]),
    description: indicator.description[language],
  };
}

/** `finding`: what the year says in one sentence. */
export function editionHead({ texts, language }: Speech, { id, note }: Edition, finding: string): PageHead {
  return { title: texts.editions.headTitle(id), description: `${finding} ${note[language]}` };
}

export function editionChangesHead({ texts }: Speech, { before, after }: ComparedEditions): PageHead {
  const { title, headDescription, headTitle, first } = texts.changes;
  if (before === null) return { title: headTitle(first(after.id)), description: first(after.id) };
  return { title: headTitle(title(before.id, after.id)), description: headDescription(before.id, after.id) };
}

export function comparisonHead({ texts }: Speech, members: readonly Member[]): PageHead {
  const names = texts.comparison.names(members.map(({ name }) => name));
  return { title: texts.comparison.headTitle(names), description: texts.comparison.headDescription(names) };
}
