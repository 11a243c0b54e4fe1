/** Whom the secretariat talks to at a member: an official who follows the work, and a politician who answers for it. */
export const contactKinds = ['official', 'politician'] as const;

export type ContactKind = (typeof contactKinds)[number];

/** A person to write or ring to. `title` and `phone` are '' where they are not known. */
export type Contact = { kind: ContactKind; name: string; title: string; email: string; phone: string };

/** Whether a contact has been confirmed in a year: each year anew, since people change their posts. */
export function isConfirmedIn(year: number, confirmedAt: string | null): boolean {
  return confirmedAt !== null && Number(confirmedAt.slice(0, 4)) >= year;
}
