import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { completeDeskTexts } from '#i18n/language.ts';
import { deskHead } from './desk-heads.ts';
import { rootRoute } from './root-route.tsx';
import { onlyParametersOf } from './search.ts';

/** Around the pages at which people sign in. */
const doorRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'door',
  beforeLoad: ({ context: { speech } }) => completeDeskTexts(speech),
});

const signInRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/logga-in',
  staticData: { file: 'src/pages/sign-in-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/logga-in')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'signIn'),
  component: lazyRouteComponent(() => import('#pages/sign-in-page.tsx'), 'SignInPage'),
});

const signInAnswerRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/logga-in/svar/$provider',
  staticData: { file: 'src/pages/sign-in-answer-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/logga-in')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'signInAnswer'),
  component: lazyRouteComponent(() => import('#pages/sign-in-answer-page.tsx'), 'SignInAnswerPage'),
});

const forgottenRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/glomt-losenord',
  staticData: { file: 'src/pages/forgotten-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/glomt-losenord')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'forgotten'),
  component: lazyRouteComponent(() => import('#pages/forgotten-page.tsx'), 'ForgottenPage'),
});

const resetRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/aterstall',
  staticData: { file: 'src/pages/reset-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/aterstall')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'reset'),
  component: lazyRouteComponent(() => import('#pages/reset-page.tsx'), 'ResetPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/inbjudan',
  staticData: { file: 'src/pages/invitation-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/inbjudan')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'invitation'),
  component: lazyRouteComponent(() => import('#pages/invitation-page.tsx'), 'InvitationPage'),
});

const firstRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/forsta',
  staticData: { file: 'src/pages/first-administrator-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/forsta')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'first'),
  component: lazyRouteComponent(() => import('#pages/first-administrator-page.tsx'), 'FirstAdministratorPage'),
});

const answerRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/svara',
  staticData: { file: 'src/pages/answer-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/svara')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'answer'),
  component: lazyRouteComponent(() => import('#pages/answer-page.tsx'), 'AnswerPage'),
});

export const doorRoutes = [
  doorRoute.addChildren([
    signInRoute,
    signInAnswerRoute,
    forgottenRoute,
    resetRoute,
    invitationRoute,
    firstRoute,
    answerRoute,
  ]),
] as const;
