import type { EntryFinding } from '@ratthall/domain/entry-finding';
import { useEffect, useState } from 'react';
import { isSame } from './same-content.ts';

const pause = 700;

/**
 * Findings that have come to rest: while somebody types, what no longer holds goes at once, and what is new waits for a
 * pause, so that nothing flickers or is read aloud at every key.
 */
export function useSettled(findings: readonly EntryFinding[]): readonly EntryFinding[] {
  const [settled, setSettled] = useState(findings);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(findings), pause);
    return () => clearTimeout(timer);
  }, [findings]);
  return findings.filter((one) => settled.some((other) => isSame(one, other)));
}
