import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Member } from '#queries/members.ts';
import { remembered } from '#ui/remembered.ts';
import { peersFor, type Network } from './peers-for.ts';

/**
 * Brings back the group that the reader chose last, when a page is opened whose address says nothing of one: the address
 * then says it too. Not when it would cover nobody, such as a list of municipalities on the page of a region.
 */
export function useLastPeers(own: Member, network: Network, chosen: string): void {
  const navigate = useNavigate();
  const opened = useRef<string>(undefined);
  useEffect(() => {
    // Once for each member: whoever goes back to the address without a group must get there.
    if (opened.current === own.code) return;
    opened.current = own.code;
    const last = remembered('peers');
    if (chosen !== 'all' || last === null || last === 'all' || peersFor(own, network, last).length === 0) return;
    // Members picked by hand were picked for somebody: they come back on the reader's own page only.
    if (/^\d/.test(last) && remembered('own') !== own.slug) return;
    void navigate({ to: '.', search: (old) => ({ ...old, peers: last }), replace: true, resetScroll: false });
  }, [own, network, chosen, navigate]);
}
