import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { titleOf } from '#page-heads.ts';
import { useRemembered } from '#ui/remembered.ts';
import { BannerSlot } from './banner-slot.tsx';
import { DeskLink } from './desk-link.tsx';
import { FictionalNotice } from './fictional-notice.tsx';
import { LanguageLink } from './language-link.tsx';
import { OwnMemberLink } from './own-member-link.tsx';
import styles from './shell.module.css';

/** What surrounds every page: way in, way around, way to the other language. */
export function Shell() {
  const { texts } = useSpeech();
  useDocumentHead();
  const main = useFocusOnArrival();
  return (
    <>
      <a className={styles.skip} href="#content">
        {texts.common.skipToContent}
      </a>
      <header className={styles.header}>
        <FictionalNotice />
        <div className={styles.bar}>
          <Link to="/" className={styles.brand} search={{}}>
            <Mark />
            <span>
              <span className={styles.name}>{texts.common.serviceName}</span>
              <span className={styles.tagline}>{texts.common.tagline}</span>
            </span>
          </Link>
          <nav className={styles.nav} aria-label={texts.common.mainNavigation}>
            <OwnMemberLink />
            <Link to="/jamfor">{texts.common.compare}</Link>
            <Link to="/larande">{texts.common.learn}</Link>
            <Link to="/utgavor">{texts.common.editions}</Link>
            <Link to="/om">{texts.common.aboutShort}</Link>
            <Link to="/data">{texts.common.openData}</Link>
            <DeskLink />
            <LanguageLink />
          </nav>
        </div>
      </header>
      <BannerSlot />
      <main id="content" ref={main} className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}

function Footer() {
  const hasSignedIn = useRemembered('desk') !== null;
  const { texts, language } = useSpeech();
  const { data: catalogue } = useQuery(catalogueQuery);
  return (
    <footer className={styles.footer}>
      <div className={styles.footerInner}>
        {catalogue && <p>{texts.common.footerAbout(catalogue.network.name[language])}</p>}
        <ul>
          <li>
            <Link to="/om">{texts.common.about}</Link>
          </li>
          <li>
            <Link to="/om" hash="metod">
              {texts.common.method}
            </Link>
          </li>
          <li>
            <Link to="/om" hash="tillganglighet">
              {texts.common.accessibility}
            </Link>
          </li>
          <li>
            <Link to="/utgavor">{texts.common.editions}</Link>
          </li>
          <li>
            <Link to="/data">{texts.common.openData}</Link>
          </li>
          <li>
            <Link to="/rattelser">{texts.common.corrections}</Link>
          </li>
          {!hasSignedIn && (
            <li>
              <Link to="/logga-in" reloadDocument>
                {texts.common.signIn}
              </Link>
            </li>
          )}
        </ul>
        {catalogue && (
          <p className={styles.version}>
            {texts.common.footer(catalogue.dataVersion, catalogue.updatedAt.slice(0, 10))}
          </p>
        )}
      </div>
    </footer>
  );
}

/** Keeps the tab's title and description true as the reader moves between pages without a reload. */
function useDocumentHead() {
  const speech = useSpeech();
  const { texts } = speech;
  const head = useRouterState({
    select: (state) => state.matches.at(-1)?.loaderData as { title: string; description: string } | undefined,
  });
  const title = titleOf(head ?? { title: `${texts.errors.notFoundTitle} – ${texts.common.serviceName}` }, speech);
  const description = head?.description;
  useEffect(() => {
    document.title = title;
    if (description) document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description]);
}

/** Takes the reader to the content when a link has led to another page, as a page load would. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const shown = useRef(path);
  useLayoutEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="4" fill="var(--accent)" />
      <path d="M7 22.5 13.5 15l4 4L25 10.5" fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M18.6 9.6h7v7" fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
