import { largestImport } from '@ratthall/contract/imports';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { registerCatalogueEditing } from '#catalogue-editing/catalogue-editing.routes.ts';
import { createCatalogueEditingRepository } from '#catalogue-editing/catalogue-editing.repository.ts';
import { createSetComposing } from '#catalogue-editing/indicator-sets.service.ts';
import { registerPeopleParts } from './app-people.ts';
import { registerCatalogue } from '#catalogue/catalogue.routes.ts';
import type { Clock } from '#clock.ts';
import { registerChecks } from '#checks/checks.routes.ts';
import { registerComparisons } from '#comparisons/comparisons.routes.ts';
import type { Config } from '#config.ts';
import { registerCorrections } from '#corrections/corrections.routes.ts';
import { createFindPublished } from '#corrections/published-now.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { registerDocs } from '#docs/openapi.ts';
import { createDelegatedFigures } from '#delegations/delegated-figure.service.ts';
import { createDelegationsRepository } from '#delegations/delegations.repository.ts';
import { registerDelegations } from '#delegations/delegations.routes.ts';
import { createDelegations } from '#delegations/delegations.service.ts';
import { createHandoversRepository } from '#handovers/handovers.repository.ts';
import { registerHandovers } from '#handovers/handovers.routes.ts';
import { createHandovers } from '#handovers/handovers.service.ts';
import { registerHealth } from '#health/health.routes.ts';
import type { Database } from '#db/database.ts';
import { namesOf } from '#db/names-of.ts';
import { createChecklists } from '#edition-drafts/checklist.service.ts';
import { createDraftReports } from '#edition-drafts/draft-reports.service.ts';
import { createEditionDraftsRepository } from '#edition-drafts/edition-drafts.repository.ts';
import { registerEditionDrafts } from '#edition-drafts/edition-drafts.routes.ts';
import { createEditionDrafts } from '#edition-drafts/edition-drafts.service.ts';
import { createPlannedEditions } from '#edition-drafts/planned-editions.service.ts';
import { createWithdrawals } from '#edition-drafts/withdrawals.service.ts';
import { registerEditionChanges } from '#edition-changes/edition-changes.routes.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { registerEditions } from '#editions/editions.routes.ts';
import { editionsOf } from '#editions/editions.service.ts';
import { createFrozenEditions } from '#editions/frozen-editions.ts';
import { fail } from '#fail.ts';
import { createEntriesRepository } from '#entries/entries.repository.ts';
import { createEditionFilesRepository } from '#edition-files/edition-files.repository.ts';
import { registerEditionFiles } from '#edition-files/edition-files.routes.ts';
import { createEditionFiles } from '#edition-files/edition-files.service.ts';
import { createMakers } from '#edition-files/makers.ts';
import type { Documents } from '#edition-files/documents.ts';
import { registerEntries } from '#entries/entries.routes.ts';
import { createEntries } from '#entries/entries.service.ts';
import { createPreviews } from '#entries/preview.service.ts';
import { createPublishedRepository } from '#entries/published.repository.ts';
import { createReports } from '#entries/report.service.ts';
import { createCache } from '#http/cache.ts';
import { createContactQuestions } from '#contacts/contact-questions.service.ts';
import { createContactsRepository } from '#contacts/contacts.repository.ts';
import { registerContacts } from '#contacts/contacts.routes.ts';
import { createContacts } from '#contacts/contacts.service.ts';
import { createGroupsRepository } from '#groups/groups.repository.ts';
import { registerGroups } from '#groups/groups.routes.ts';
import { createGroups } from '#groups/groups.service.ts';
import { registerErrorReplies, replyToUnreadable, replyWithError } from '#http/error-replies.ts';
import { createLoad } from '#http/load.ts';
import { registerMethods } from '#http/methods.ts';
import { registerOriginCheck } from '#http/origin.ts';
import { registerPages, type RenderPage } from '#http/pages.ts';
import { createPublicViews } from '#http/public-view.ts';
import { createRequestIds } from '#http/request-ids.ts';
import { registerSecurity } from '#http/security.ts';
import { createShortWay } from '#http/short-way.ts';
import { registerUploads } from '#http/uploads.ts';
import { validatorCompiler } from '#http/validation.ts';
import { registerWebFiles } from '#http/web-files.ts';
import { registerImports } from '#imports/imports.routes.ts';
import { createImports } from '#imports/imports.service.ts';
import { createImportsRepository } from '#imports/imports.repository.ts';
import { registerIndicators } from '#indicators/indicators.routes.ts';
import { createInvitationListsRepository } from '#invitation-lists/invitation-lists.repository.ts';
import { registerInvitationLists } from '#invitation-lists/invitation-lists.routes.ts';
import { createInvitationLists } from '#invitation-lists/invitation-lists.service.ts';
import { registerLessons } from '#lessons/lessons.routes.ts';
import type { Mailer } from '#mail/mailer.ts';
import { createMemberList } from '#member-records/member-list.service.ts';
import { createMemberRecordsRepository } from '#member-records/member-records.repository.ts';
import { registerMemberRecords } from '#member-records/member-records.routes.ts';
import { createMemberRecords } from '#member-records/member-records.service.ts';
import { registerMembers } from '#members/members.routes.ts';
import { registerNetwork } from '#network/network.routes.ts';
import { openNowAndThen } from '#now-and-then.ts';
import { createOffice } from '#office/office.ts';
import { createNoticeChoices } from '#notices/notice-choices.service.ts';
import { createNoticesRepository } from '#notices/notices.repository.ts';
import { registerNotices } from '#notices/notices.routes.ts';
import { createNotices } from '#notices/notices.service.ts';
import { createRemindersRepository } from '#reminders/reminders.repository.ts';
import { registerReminders } from '#reminders/reminders.routes.ts';
import { createReminders } from '#reminders/reminders.service.ts';
import { createReviewsRepository } from '#reviews/reviews.repository.ts';
import { registerReviews } from '#reviews/reviews.routes.ts';
import { createReviews } from '#reviews/reviews.service.ts';
import { createBoardRepository } from '#rounds/board.repository.ts';
import { createRoundsRepository } from '#rounds/rounds.repository.ts';
import { registerRounds } from '#rounds/rounds.routes.ts';
import { createRounds } from '#rounds/rounds.service.ts';
import { registerReportWorkbooks } from '#report-workbooks/report-workbooks.routes.ts';
import { createReportWorkbooks } from '#report-workbooks/report-workbooks.service.ts';
import { registerSimilarity } from '#similarity/similarity.routes.ts';
import { createSpreadsheets } from '#spreadsheets/spreadsheets.ts';
import { createTypst } from '#typst/typst.ts';
import { registerValues } from '#values/values.routes.ts';

export type AppParts = {
  datasets: CurrentDataset;
  database: Database;
  /** Signs the cookies of those who sign in. */
  sessionSecret: string;
  /** Whether that secret is the same after a start; without it nobody could use a one-time code any more. */
  isSecretKept?: boolean;
  /** Where people can sign in with the log-in of their own organisation. */
  providers?: Config['providers'];
  /** The address readers know the service by. */
  publicUrl: string;
  mailer: Mailer;
  /** Which proxies are believed when they say who asks. */
  trustProxy?: Config['trustProxy'];
  logger: NonNullable<FastifyServerOptions['logger']>;
  /** The web's build: its pages and its files. Without it there is only the API. */
  web?: { render: RenderPage; folder: string };
  /** What the web's build makes documents with. Without it no file of an edition can be made. */
  documents?: Documents;
  /** Whether the files of editions are made beforehand, and not only when they are asked for. */
  isMakingFiles?: boolean;
  /** How often it looks whether a planned reminder is to be sent; never where it is left out. */
  remindEveryMs?: number;
  /** How often it looks whether an edition is to be published; never where it is left out. */
  publishEveryMs?: number;
  /** How often it looks whether somebody is to be told of what has been published; never where it is left out. */
  tellEveryMs?: number;
  /** What tells the time, where it is not the machine. */
  now?: Clock;
  /** Further routes, put in as all others are: the tests have some. */
  more?: (app: FastifyInstance) => void;
};

const largestBody = 256 * 1_024;
const filesAfterStartMs = 60_000;

/** The whole service, put together; it does not listen yet. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { datasets, database, publicUrl, logger, web, more } = parts;
  const { mailer, trustProxy = false, isMakingFiles = false, now = () => new Date() } = parts;
  const { remindEveryMs, publishEveryMs, tellEveryMs } = parts;
  const cache = createCache(datasets);
  const app = Fastify({
    logger,
    trustProxy: typeof trustProxy === 'number' ? (_: string, hop: number) => hop < trustProxy : trustProxy,
    bodyLimit: largestBody,
    // A busy machine may need longer than any limit to put the service together, and has nothing to gain from giving up.
    pluginTimeout: 0,
    serverFactory: createShortWay(cache),
    // Refusals and faults are logged where they are answered; a line for every request would cost more than the request.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: createRequestIds(),
    frameworkErrors: replyWithError,
    clientErrorHandler: replyToUnreadable,
  });
  app.setValidatorCompiler(validatorCompiler);
  // Shapes are checked by the compiler and by the tests, not each time an answer is written.
  app.setSerializerCompiler(() => JSON.stringify);

  await registerSecurity(app, { isSecure: publicUrl.startsWith('https:') });
  registerErrorReplies(app);
  registerUploads(app);
  registerOriginCheck(app, { publicUrl });

  await registerDocs(app, { publicUrl });
  const { refuseOthers } = registerMethods(app);
  const editionsKept = createEditionsRepository(database);
  const editions = createFrozenEditions(editionsKept);
  const views = createPublicViews(app, { cache, datasets, editions });
  registerHealth(views);
  registerEditions(views, { current: datasets.current });
  registerCorrections(views, { publicUrl });
  registerEditionChanges(views, { datasets, editions });
  registerCatalogue(views);
  registerMembers(views);
  registerLessons(views);
  registerIndicators(views);
  registerNetwork(views);
  registerValues(views, { publicUrl });
  registerComparisons(views);
  registerSimilarity(views);
  const typst = createTypst();
  const office = createOffice();
  const spreadsheets = createSpreadsheets({ onError: (error) => app.log.error(error, 'a file could not be read') });
  const documents = () => parts.documents ?? fail('address.not-found');
  const makers = createMakers({
    documents,
    typst,
    office,
    editions,
    corrections: () => datasets.current().corrections,
  });
  const files = createEditionFiles({
    repository: createEditionFilesRepository(database),
    makers,
    current: datasets.current,
    datasetOf: editions.datasetOf,
    load: createLoad(app),
    origin: publicUrl,
    now,
    onError: (error, file) => app.log.error(error, `${file} could not be made`),
  });
  registerEditionFiles(app, { files, makers });
  if (isMakingFiles) {
    // The first readers after a start have the machine to themselves.
    const later = setTimeout(() => void files.makeMissing(), filesAfterStartMs).unref();
    app.addHook('preClose', async () => clearTimeout(later));
    datasets.onMove(() => void files.makeMissing());
  }
  app.addHook('preClose', async () => {
    await files.close();
    await typst.close();
    await office.close();
    await spreadsheets.close();
  });

  const { desk, limits, people, invitations } = await registerPeopleParts(app, parts, now);
  const roundsRepository = createRoundsRepository(database);
  const rounds = createRounds({ repository: roundsRepository, dataset: datasets.current, now });
  const board = createBoardRepository(database);
  registerRounds(desk, { rounds, board, dataset: datasets.current, now });
  const reminded = { repository: createRemindersRepository(database), board, rounds: roundsRepository };
  const reminders = createReminders({ ...reminded, dataset: datasets.current, mailer, publicUrl, now });
  registerReminders(desk, reminders);
  if (remindEveryMs !== undefined) {
    const onError = (error: unknown) => app.log.error(error, 'the planned reminders could not be sent');
    const planned = openNowAndThen(reminders.sendPlanned, { everyMs: remindEveryMs, onError });
    app.addHook('preClose', () => planned.close());
  }
  const entries = createEntriesRepository(database);
  const published = createPublishedRepository(database);
  const findPublished = createFindPublished(editions);
  const reporting = { entries, published, rounds: roundsRepository, datasets, findPublished, now };
  const reports = createReports(reporting);
  const entriesOf = createEntries(reporting);
  registerEntries(desk, { entries: entriesOf, reports, previews: createPreviews(reporting) });
  registerReportWorkbooks(desk, {
    workbooks: createReportWorkbooks({ ...reporting, reports, documents, office, spreadsheets }),
  });
  const handoversKept = createHandoversRepository(database);
  registerHandovers(desk, createHandovers({ repository: handoversKept, rounds: roundsRepository, datasets, now }));
  const asking = { repository: createDelegationsRepository(database), rounds: roundsRepository, people, datasets };
  const delegated = { ...asking, mailer, publicUrl, now };
  registerDelegations(
    desk,
    {
      delegations: createDelegations({ ...delegated, entries }),
      figures: createDelegatedFigures({
        ...delegated,
        kept: entries,
        entries: entriesOf,
        reports,
        handovers: handoversKept,
      }),
    },
    limits,
  );
  const repository = createReviewsRepository(database);
  registerReviews(desk, createReviews({ repository, reports, dataset: datasets.current, findPublished, now }));
  const draftsKept = createEditionDraftsRepository(database);
  const drafts = createEditionDrafts({
    repository: draftsKept,
    editions: editionsKept,
    rounds: roundsRepository,
    checklists: createChecklists({ reviews: repository, rounds: roundsRepository, editions, datasets, now }),
    datasets,
    now,
  });
  const withdrawals = createWithdrawals({ repository: editionsKept, datasets, now });
  const load = createLoad(app);
  const draftReports = createDraftReports({ documents, typst, load, datasets, origin: publicUrl });
  registerEditionDrafts(desk, { drafts, reports: draftReports, withdrawals });
  if (publishEveryMs !== undefined) {
    const onError = (error: unknown) => app.log.error(error, 'an edition whose time has come could not be published');
    const due = { repository: draftsKept, drafts, people, datasets, mailer, publicUrl, now };
    const { publishDue } = createPlannedEditions(due);
    const planned = openNowAndThen(publishDue, { everyMs: publishEveryMs, onError });
    app.addHook('preClose', () => planned.close());
  }
  const noticesKept = createNoticesRepository(database);
  registerNotices(desk, createNoticeChoices(noticesKept));
  if (tellEveryMs !== undefined) {
    const told = { repository: noticesKept, board, dataset: datasets.current, mailer, publicUrl, now };
    const notices = createNotices(told);
    const onError = (error: unknown) => app.log.error(error, 'letters about what has been published could not be sent');
    // At once after each publication or correction, by whomever; and now and then for those that could not be sent.
    datasets.onMove(() => void notices.tell().catch(onError));
    const planned = openNowAndThen(notices.tell, { everyMs: tellEveryMs, onError });
    app.addHook('preClose', () => planned.close());
    app.addHook('onClose', () => notices.idle());
  }
  const amending = { repository: createCatalogueEditingRepository(database), datasets, now };
  const sets = createSetComposing(amending);
  registerCatalogueEditing(desk, amending, sets);
  if (publishEveryMs !== undefined) {
    const onError = (error: unknown) => app.log.error(error, 'a set whose year has come could not be shown first');
    const planned = openNowAndThen(() => sets.showDue(), { everyMs: publishEveryMs, onError });
    app.addHook('preClose', () => planned.close());
  }
  const contacts = createContactsRepository(database);
  registerContacts(desk, {
    contacts: createContacts({ repository: contacts, datasets, now }),
    questions: createContactQuestions({ repository: contacts, board, datasets, mailer, publicUrl, now }),
  });
  const memberRecords = {
    repository: createMemberRecordsRepository(database),
    board,
    names: (ids: readonly string[]) => namesOf(database, ids),
    datasets,
    now,
  };
  registerMemberRecords(desk, {
    list: createMemberList({ ...memberRecords, contacts, rounds: roundsRepository }),
    records: createMemberRecords(memberRecords),
    parts: memberRecords,
  });
  registerGroups(desk, createGroups({ repository: createGroupsRepository(database), datasets, now }));
  const lists = createInvitationListsRepository(database);
  registerInvitationLists(desk, createInvitationLists({ ...invitations, lists }));
  registerChecks(desk, datasets.current);
  const imports = createImports({
    repository: createImportsRepository(database),
    datasets,
    findPublished,
    readFile: (file) => spreadsheets.read(file, { largest: largestImport }),
    now,
    onError: (error, id) => app.log.error(error, `the file ${id} could not be loaded`),
  });
  registerImports(desk, imports);
  app.addHook('preClose', () => imports.close());
  more?.(app);
  refuseOthers();

  if (web) {
    await registerWebFiles(app, web.folder);
    const { render } = web;
    const newest = () => editionsOf(datasets.current()).current;
    registerPages(app, { cache, render, origin: publicUrl, currentEdition: newest });
  }
  return app;
}
