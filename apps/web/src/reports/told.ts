import type { Edition } from '@ratthall/domain/edition';
import type { Speech } from '#i18n/language.ts';
import type { ReportTexts } from '#i18n/sv/reports.ts';

/** Of which edition a document tells, and in which words. */
export type Told = {
  edition: Edition;
  /** True for one that has not been published: its figures are those of today. */
  isDraft: boolean;
  speech: Speech;
  /** The texts that only documents have. */
  words: ReportTexts;
  /** The address readers know the service by. */
  origin: string;
};
