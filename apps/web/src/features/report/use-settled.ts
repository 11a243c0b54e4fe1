import type { EntryFinding } from '@ratthall/domain/entry-finding';
import { useEffect, useState } from 'react';
import { isSame } from './same-content.ts';

const pause = 700;

/** What has stayed the same for a moment: while somebody types, what was so before. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/**
 * Findings that have come to rest: while somebody types, what no longer holds goes at once, and what is new waits for a
 * pause, so that nothing flickers or is read aloud at every key.
 */
export function useSettled(findings: readonly EntryFinding[]): readonly EntryFinding[] {
  const rested = useRested(findings);
  return findings.filter((one) => rested.some((other) => isSame(one, other)));
}
