import type { DeskTexts } from '#i18n/sv/desk.ts';

type Named = { name: string; onBehalfOf?: string | undefined };

/** What somebody is called who has written something; without an account, also who asked for it. */
export function personName({ name, onBehalfOf }: Named, { entry }: Pick<DeskTexts, 'entry'>): string {
  if (name === '') return entry.unknownPerson;
  return onBehalfOf === undefined ? name : entry.onBehalfOf(name, onBehalfOf || entry.unknownPerson);
}
