import type { Dataset } from '@ratthall/domain/dataset';
import type { Language } from '#mail/mailer.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import { correctionLine } from './correction-line.ts';

const mostEntries = 50;

/** The newest corrections as an Atom feed (RFC 4287). */
export function correctionsFeed(dataset: Dataset, language: Language, publicUrl: string): string {
  const inLanguage = language === 'en' ? '?lang=en' : '';
  const page = `${publicUrl}/rattelser${inLanguage}`;
  const entries = dataset.corrections.slice(0, mostEntries).map((correction) => {
    const { id, approvedAt, approvedBy, reason, source } = correction;
    const author = approvedBy ?? dataset.sources.find((one) => one.id === source)?.name[language] ?? source;
    return [
      '<entry>',
      `<id>${escaped(`${publicUrl}/rattelser#${id}`)}</id>`,
      `<title>${escaped(correctionLine(correction, dataset, language))}</title>`,
      `<updated>${approvedAt}</updated>`,
      `<author><name>${escaped(author)}</name></author>`,
      `<link href="${escaped(page)}"/>`,
      ...(reason !== null && reason.text !== '' ? [`<summary>${escaped(reason.text)}</summary>`] : []),
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escaped(`${publicUrl}/rattelser`)}</id>`,
    `<title>${escaped(letterTexts[language].corrected.feed(dataset.network.name[language]))}</title>`,
    `<updated>${dataset.corrections[0]?.approvedAt ?? dataset.updatedAt}</updated>`,
    `<link href="${escaped(page)}"/>`,
    `<link rel="self" href="${escaped(`${publicUrl}/api/corrections.atom${inLanguage}`)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

// Control characters cannot be written in XML at all.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replaceAll(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
