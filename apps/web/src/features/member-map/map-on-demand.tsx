import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { Skeleton } from '#ui/state.tsx';
import styles from './member-map.module.css';
import type { MemberMap } from './member-map.tsx';

const Loaded = lazy(async () => ({ default: (await import('./loaded-map.tsx')).LoadedMap }));

export type MapAsked = Required<
  Pick<ComponentProps<typeof MemberMap>, 'indicator' | 'year' | 'source' | 'own' | 'peers' | 'tint'>
> & { members: readonly Member[] };

/** A map that is fetched, with its values, when somebody opens it. */
export function MapOnDemand(asked: MapAsked) {
  const { texts, language } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.onDemand}
      // May have been opened before the page came alive.
      ref={(details) => {
        if (details?.open) setIsOpen(true);
      }}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {texts.map.onDemand}
        <span className="visually-hidden">: {asked.indicator.name[language]}</span>
      </summary>
      {isOpen && (
        <Suspense fallback={<Skeleton height={480} />}>
          <Loaded {...asked} />
        </Suspense>
      )}
    </details>
  );
}
