import { moveEntries, previewReport, readEntryHistory, readReport, saveEntries } from '@ratthall/contract/entries';
import { fail } from '#fail.ts';
import type { Desk } from '#http/desk.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import { actionOf } from './entry-standing.ts';
import type { Entries } from './entries.service.ts';
import type { Previews } from './preview.service.ts';
import type { Reports } from './report.service.ts';

const ofMember = ({ code }: { code: string }) => ({ member: code });

type Parts = { entries: Entries; reports: Reports; previews: Previews };

export function registerEntries(desk: Desk, { entries, reports, previews }: Parts): void {
  const toRead = { action: 'report.read', subject: ofMember } as const;

  desk.route(readReport, toRead, ({ params: { code }, query: { year } }, signedIn) =>
    reports.read(signedIn, { code, year }),
  );

  desk.route(previewReport, toRead, ({ params: { code }, query: { year, set } }) => previews.read({ code, year, set }));

  desk.route(saveEntries, { action: 'entry.save', subject: ofMember }, ({ params: { code }, body }, signedIn) => {
    refuseAnothers(signedIn, body.person);
    return entries.save(signedIn, code, body.entries);
  });

  // Whether somebody may do it to these entries depends on in whose hands they have been, too.
  desk.route(moveEntries, { action: ({ act }) => actionOf(act), subject: ofMember }, ({ params, body }, signedIn) => {
    refuseAnothers(signedIn, body.person);
    return entries.move(signedIn, params, body);
  });

  desk.route(readEntryHistory, toRead, ({ params }) => entries.history(params));
}

/** What one person has typed is not written in the name of another who has signed in since in the same browser. */
function refuseAnothers({ id }: SignedIn, person: string | undefined): void {
  if (person !== undefined && person !== id) fail('session.of-another');
}
