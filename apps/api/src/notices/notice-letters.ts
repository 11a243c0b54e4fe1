import type { Correction } from '@ratthall/domain/correction';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Edition } from '@ratthall/domain/edition';
import { correctionLine } from '#corrections/correction-line.ts';
import type { Letter, Link } from '#mail/letter.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { Reader } from './readers.ts';

type Where = { dataset: Dataset; publicUrl: string };

/** That an edition is out, with links to it and to the reader's own members in it. */
export function editionLetter({ name, language, members }: Reader, edition: Edition, where: Where): Letter {
  const { dataset } = where;
  const path = `/utgava/${edition.id}`;
  return letterTexts[language].edition({
    name,
    edition: edition.id,
    network: dataset.network.name[language],
    note: edition.note[language].trim(),
    publishedBy: edition.publishedBy,
    href: addressIn(where, path, language),
    members: linksTo(members, where, (slug) => addressIn(where, `${path}/kommun/${slug}`, language)),
    ...common(where, language),
  });
}

const mostListed = 20;

/** That published figures have been corrected: the reader's own, or others' that turned what is said of the reader's. */
export function correctionLetter(
  { name, language, members }: Reader,
  { corrections, isOwn }: { corrections: readonly Correction[]; isOwn: boolean },
  where: Where,
): Letter {
  const { dataset } = where;
  const touched = members.filter(
    (code) => !isOwn || corrections.some((correction) => correction.members.includes(code)),
  );
  return letterTexts[language].correction({
    name,
    isOwn,
    members: touched.flatMap((code) => dataset.areas.get(code)?.name ?? []),
    lines: corrections.slice(0, mostListed).map((correction) => ({
      line: correctionLine(correction, dataset, language),
      reason: correction.reason?.text ?? '',
    })),
    more: Math.max(0, corrections.length - mostListed),
    isMajor: corrections.some((correction) => correction.isMajor),
    editions: [...new Set(corrections.map(({ edition }) => edition))],
    href: logAddress(where, { language, touched: isOwn ? touched : [] }),
    ...common(where, language),
  });
}

/** The log of corrections, of the one member that the letter is about. */
function logAddress(
  { publicUrl, dataset }: Where,
  { language, touched }: { language: Reader['language']; touched: readonly string[] },
): string {
  const slug = touched.length === 1 ? dataset.areas.get(touched[0]!)?.slug : undefined;
  const query = [...(language === 'en' ? ['lang=en'] : []), ...(slug === undefined ? [] : [`members=${slug}`])];
  return `${publicUrl}/rattelser${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function common(where: Where, language: Reader['language']) {
  return {
    stop: `${addressIn(where, '/konto', language)}#brev`,
    isFictional: where.dataset.network.isFictional,
  };
}

function addressIn({ publicUrl }: Where, path: string, language: Reader['language']): string {
  return `${publicUrl}${path}${language === 'en' ? '?lang=en' : ''}`;
}

function linksTo(codes: readonly string[], { dataset }: Where, hrefOf: (slug: string) => string): Link[] {
  return codes.flatMap((code) => {
    const area = dataset.areas.get(code);
    return area ? { label: area.name, href: hrefOf(area.slug) } : [];
  });
}
