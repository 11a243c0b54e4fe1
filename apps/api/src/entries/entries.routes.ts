import { moveEntries, previewReport, readEntryHistory, readReport, saveEntries } from '@ratthall/contract/entries';
import type { Desk } from '#http/desk.ts';
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

  desk.route(saveEntries, { action: 'entry.save', subject: ofMember }, ({ params: { code }, body }, signedIn) =>
    entries.save(signedIn, code, body.entries),
  );

  // What each act demands depends on who submitted what it is about.
  desk.route(moveEntries, toRead, ({ params, body }, signedIn) => entries.move(signedIn, params, body));

  desk.route(readEntryHistory, toRead, ({ params }) => entries.history(params));
}
