/**
 * What people at members can be told of by e-mail. `edition`: a year has been published · `correction`: a published figure
 * of their member has been corrected · `turned`: the correction of somebody else's has turned what is said of their member.
 */
export const noticeKinds = ['edition', 'correction', 'turned'] as const;

export type NoticeKind = (typeof noticeKinds)[number];

const usual: Record<NoticeKind, boolean> = { edition: true, correction: true, turned: false };

/** Whether somebody wants to be told, by what they have chosen; without a choice, as is usual for the kind. */
export function isNoticeWanted(kind: NoticeKind, choices: readonly NoticeChoice[]): boolean {
  return choices.find((choice) => choice.kind === kind)?.isWanted ?? usual[kind];
}

export type NoticeChoice = { kind: NoticeKind; isWanted: boolean };
