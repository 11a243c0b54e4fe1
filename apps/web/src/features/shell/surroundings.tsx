import { Outlet, useLocation } from '@tanstack/react-router';
import { isEmbed } from '#embeds.ts';
import { BannerSlot } from './banner-slot.tsx';
import { FictionalNotice } from './fictional-notice.tsx';
import { Shell } from './shell.tsx';
import styles from './shell.module.css';

/** What stands around a page: the shell, or nothing at all where the page is shown inside a page of somebody else. */
export function Surroundings() {
  const isBare = useLocation({ select: ({ pathname }) => isEmbed(pathname) });
  if (!isBare) return <Shell />;
  return (
    <main className={styles.bare}>
      <FictionalNotice />
      <BannerSlot isBare />
      <Outlet />
    </main>
  );
}
