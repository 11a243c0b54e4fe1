import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { completeDeskTexts } from '#i18n/language.ts';
import { deskHead } from './desk-heads.ts';
import { loadIndicatorDeskHead, loadRecordHead, loadReportHead, loadSetHead } from './desk-loaders.ts';
import { doorRoutes } from './door-routes.tsx';
import { rootRoute } from './root-route.tsx';
import { onlyParametersOf } from './search.ts';

// The pages that are not public. Nothing here is fetched by those who only read.

/** Around the pages of those who have signed in. The server renders nothing of what they see: it has no visitor. */
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  beforeLoad: ({ context: { speech } }) => completeDeskTexts(speech),
  component: lazyRouteComponent(() => import('#features/desk/desk.tsx'), 'Desk'),
});

const accountRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/konto',
  staticData: { file: 'src/pages/account-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/konto')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'account'),
  component: lazyRouteComponent(() => import('#pages/account-page.tsx'), 'AccountPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/personer',
  staticData: { file: 'src/pages/people-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/personer')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'people'),
  component: lazyRouteComponent(() => import('#pages/people-page.tsx'), 'PeoplePage'),
});

const membersRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/medlemmar',
  staticData: { file: 'src/pages/members-desk-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/medlemmar')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'members'),
  component: lazyRouteComponent(() => import('#pages/members-desk-page.tsx'), 'MembersDeskPage'),
});

const memberRecordRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/medlemmar/$code',
  staticData: { file: 'src/pages/member-record-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/medlemmar')] },
  loader: loadRecordHead,
  component: lazyRouteComponent(() => import('#pages/member-record-page.tsx'), 'MemberRecordPage'),
});

const groupsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/grupper',
  staticData: { file: 'src/pages/groups-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/grupper')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'groups'),
  component: lazyRouteComponent(() => import('#pages/groups-page.tsx'), 'GroupsPage'),
});

const logRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/logg',
  staticData: { file: 'src/pages/log-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/logg')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'log'),
  component: lazyRouteComponent(() => import('#pages/log-page.tsx'), 'LogPage'),
});

const boardRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli',
  staticData: { file: 'src/pages/board-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'board'),
  component: lazyRouteComponent(() => import('#pages/board-page.tsx'), 'BoardPage'),
});

const reviewsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/granska',
  staticData: { file: 'src/pages/reviews-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/granska')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'reviews'),
  component: lazyRouteComponent(() => import('#pages/reviews-page.tsx'), 'ReviewsPage'),
});

const reviewRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/granska/$slug',
  staticData: { file: 'src/pages/review-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/granska/')] },
  loader: (on) => loadReportHead(on, 'review'),
  component: lazyRouteComponent(() => import('#pages/review-page.tsx'), 'ReviewPage'),
});

const remindersRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/paminnelser',
  staticData: { file: 'src/pages/reminders-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/paminnelser')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'reminders'),
  component: lazyRouteComponent(() => import('#pages/reminders-page.tsx'), 'RemindersPage'),
});

const roundsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/omgangar',
  staticData: { file: 'src/pages/rounds-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/omgangar')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'rounds'),
  component: lazyRouteComponent(() => import('#pages/rounds-page.tsx'), 'RoundsPage'),
});

const checksRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/kontroller',
  staticData: { file: 'src/pages/checks-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/kontroller')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'checks'),
  component: lazyRouteComponent(() => import('#pages/checks-page.tsx'), 'ChecksPage'),
});

const editionsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/utgavor',
  staticData: { file: 'src/pages/editions-desk-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/utgavor')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'editions'),
  component: lazyRouteComponent(() => import('#pages/editions-desk-page.tsx'), 'EditionsDeskPage'),
});

const editionYear = {
  parse: ({ year }: { year: string }) => ({ year: /^\d{4}$/.test(year) ? Number(year) : notAYear() }),
  stringify: ({ year }: { year: number }) => ({ year: String(year) }),
};

function notAYear(): never {
  throw notFound();
}

const editionDraftRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/utgavor/$year',
  params: editionYear,
  staticData: { file: 'src/pages/edition-draft-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/utgavor')] },
  loader: ({ context: { speech }, params }) => deskHead(speech, 'editionDraft', params.year),
  component: lazyRouteComponent(() => import('#pages/edition-draft-page.tsx'), 'EditionDraftPage'),
});

const editionPreviewRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/utgavor/$year/forhandsvisning',
  params: editionYear,
  staticData: { file: 'src/pages/edition-preview-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/utgavor')] },
  loader: ({ context: { speech }, params }) => deskHead(speech, 'editionPreview', params.year),
  component: lazyRouteComponent(() => import('#pages/edition-preview-page.tsx'), 'EditionPreviewPage'),
});

const catalogueRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/nyckeltal',
  staticData: { file: 'src/pages/catalogue-desk-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/nyckeltal')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'catalogue'),
  component: lazyRouteComponent(() => import('#pages/catalogue-desk-page.tsx'), 'CatalogueDeskPage'),
});

const catalogueIndicatorRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/nyckeltal/$id',
  staticData: { file: 'src/pages/indicator-desk-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/nyckeltal')] },
  loader: loadIndicatorDeskHead,
  component: lazyRouteComponent(() => import('#pages/indicator-desk-page.tsx'), 'IndicatorDeskPage'),
});

const memberTargetsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/mal',
  staticData: { file: 'src/pages/member-targets-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/mal')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'memberTargets'),
  component: lazyRouteComponent(() => import('#pages/member-targets-page.tsx'), 'MemberTargetsPage'),
});

const setsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/urval',
  staticData: { file: 'src/pages/sets-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/urval')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'sets'),
  component: lazyRouteComponent(() => import('#pages/sets-page.tsx'), 'SetsPage'),
});

const setRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/urval/$id',
  staticData: { file: 'src/pages/set-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/urval')] },
  loader: (on) => loadSetHead(on, 'set'),
  component: lazyRouteComponent(() => import('#pages/set-page.tsx'), 'SetPage'),
});

const setTryRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/urval/$id/prova',
  staticData: { file: 'src/pages/set-try-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/urval')] },
  loader: (on) => loadSetHead(on, 'setTry'),
  component: lazyRouteComponent(() => import('#pages/set-try-page.tsx'), 'SetTryPage'),
});

const importsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/inlasning',
  staticData: { file: 'src/pages/imports-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/inlasning')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'imports'),
  component: lazyRouteComponent(() => import('#pages/imports-page.tsx'), 'ImportsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/kansli/inlasning/$id',
  staticData: { file: 'src/pages/import-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/kansli/inlasning')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'import'),
  component: lazyRouteComponent(() => import('#pages/import-page.tsx'), 'ImportPage'),
});

const reportStartRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rapportera',
  staticData: { file: 'src/pages/report-start-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/rapportera')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'report'),
  component: lazyRouteComponent(() => import('#pages/report-start-page.tsx'), 'ReportStartPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rapportera/$slug',
  staticData: { file: 'src/pages/report-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/rapportera')] },
  loader: (on) => loadReportHead(on, 'report'),
  component: lazyRouteComponent(() => import('#pages/report-page.tsx'), 'ReportPage'),
});

const reportDoneRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rapportera/$slug/klart',
  staticData: { file: 'src/pages/report-done-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/rapportera')] },
  loader: (on) => loadReportHead(on, 'reportDone'),
  component: lazyRouteComponent(() => import('#pages/report-done-page.tsx'), 'ReportDonePage'),
});

const handoverRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rapportera/$slug/overlamning',
  staticData: { file: 'src/pages/handover-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/rapportera')] },
  loader: (on) => loadReportHead(on, 'handover'),
  component: lazyRouteComponent(() => import('#pages/handover-page.tsx'), 'HandoverPage'),
});

export const deskRoutes = [
  ...doorRoutes,
  deskRoute.addChildren([
    accountRoute,
    peopleRoute,
    membersRoute,
    memberRecordRoute,
    groupsRoute,
    logRoute,
    boardRoute,
    reviewsRoute,
    reviewRoute,
    remindersRoute,
    roundsRoute,
    checksRoute,
    editionsRoute,
    editionDraftRoute,
    editionPreviewRoute,
    catalogueRoute,
    catalogueIndicatorRoute,
    memberTargetsRoute,
    setsRoute,
    setRoute,
    setTryRoute,
    importsRoute,
    importRoute,
    reportStartRoute,
    reportRoute,
    reportDoneRoute,
    handoverRoute,
  ]),
] as const;
