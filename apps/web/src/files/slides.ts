import type { DeckDocument, Slide } from '@ratthall/contract/slides';
import { summarySentences } from '#findings/summary.ts';
import { addressIn, publishedDay, type About } from './about.ts';
import { chartSlides } from './chart-slides.ts';
import { gatherAbout } from './gather.ts';
import { learnSlide } from './learn-slide.ts';
import { gatherMember, type MemberParts } from './member-parts.ts';
import { missingSlide, standingSlides } from './table-slides.ts';
import type { Told } from './told.ts';
import { waysSlide } from './ways-slide.ts';

/** The slides for a member's yearly review: at most thirteen with twenty indicators. */
const mostCharts = 5;

export async function slidesDocument(told: Told, code: string): Promise<DeckDocument> {
  const about = await gatherAbout(told);
  const parts = await gatherMember(about, code);
  const { words, edition, isDraft, speech } = about;
  const { member } = parts.profile;
  return {
    language: words.locale,
    title: words.slides.title(member.name),
    subject: words.slides.subject(edition.round),
    author: speech.texts.common.serviceName,
    footer: isDraft ? words.slides.draftLine : words.slides.footer(edition.id),
    publishedAt: edition.publishedAt,
    slides: [
      openingSlide(about, parts),
      summarySlide(about, parts),
      waysSlide(about, parts),
      ...standingSlides(about, parts),
      ...chartSlides(about, parts, mostCharts),
      learnSlide(about, parts),
      missingSlide(about, parts),
      methodSlide(about),
    ],
  };
}

function openingSlide(about: About, { profile: { member } }: MemberParts): Slide {
  const { words, edition, isDraft, catalogue, speech } = about;
  const { slides } = words;
  return {
    kind: 'opening',
    title: slides.title(member.name),
    lines: [
      slides.subject(edition.round),
      isDraft ? slides.draftLine : slides.editionLine(edition.id, publishedDay(about)),
      catalogue.network.name[speech.language],
      ...(catalogue.network.isFictional ? [words.readMe.fictional] : []),
    ],
    notes: slides.openingNotes(addressIn(about, `/kommun/${member.slug}`)),
  };
}

function summarySlide(about: About, { profile: { member }, entries }: MemberParts): Slide {
  const { texts, language } = about.speech;
  const findings = entries.map(({ finding }) => finding);
  const [lead = '', ...points] = summarySentences(member.name, findings, language);
  return {
    kind: 'text',
    title: texts.member.question,
    lead,
    points: [...points, ...(member.leftYear === null ? [] : [texts.member.past(member.leftYear)])],
    notes: about.words.slides.chart.page(addressIn(about, `/kommun/${member.slug}`)),
  };
}

function methodSlide(about: About): Slide {
  const { method } = about.words.slides;
  return {
    kind: 'text',
    title: method.title,
    lead: '',
    points: method.points,
    notes: method.notes(`${about.origin}/om`),
  };
}
