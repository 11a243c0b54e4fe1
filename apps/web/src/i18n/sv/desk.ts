import { account } from './desk-account.ts';
import { board } from './desk-board.ts';
import { catalogue } from './desk-catalogue.ts';
import { bulk } from './desk-bulk.ts';
import { checks } from './desk-checks.ts';
import { contacts } from './desk-contacts.ts';
import { corrections } from './desk-corrections.ts';
import { delegation } from './desk-delegation.ts';
import { door } from './desk-door.ts';
import { editions } from './desk-editions.ts';
import { entry } from './desk-entry.ts';
import { codes } from './desk-errors.ts';
import { fileCodes } from './desk-file-errors.ts';
import { form } from './desk-form.ts';
import { groups } from './desk-groups.ts';
import { heads } from './desk-heads.ts';
import { handover } from './desk-handover.ts';
import { imports } from './desk-imports.ts';
import { log } from './desk-log.ts';
import { members } from './desk-members.ts';
import { paste } from './desk-paste.ts';
import { people } from './desk-people.ts';
import { report } from './desk-report.ts';
import { reminders } from './desk-reminders.ts';
import { review } from './desk-review.ts';
import { rounds } from './desk-rounds.ts';
import { shell } from './desk-shell.ts';
import { workbook } from './desk-workbook.ts';

/** What the pages say that are not public. They fetch these texts, and the public pages never do. */
export const desk = {
  codes: { ...codes, ...fileCodes },
  heads,
  shell,
  door,
  delegation,
  form,
  account,
  bulk,
  contacts,
  groups,
  members,
  people,
  log,
  board,
  imports,
  reminders,
  review,
  rounds,
  checks,
  catalogue,
  corrections,
  editions,
  report,
  entry,
  handover,
  paste,
  workbook,
};
export type DeskTexts = typeof desk;
