import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { providersQuery, sendBegin } from '#queries/federation.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Refused } from './refused.tsx';
import styles from './door.module.css';

/** The log-ins of organisations that this service knows; nothing where there are none. */
export function Providers({ onwards }: { onwards: string | null }) {
  const { door } = useDeskTexts();
  const { language } = useSpeech();
  const explained = useExplained();
  const { data: providers = [] } = useQuery(providersQuery);
  const [refused, setRefused] = useState<string | null>(null);
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = async (provider: string) => {
    if (isLeaving) return;
    setIsLeaving(true);
    setRefused(null);
    try {
      const { address } = await sendBegin(provider, { onwards, language });
      window.location.assign(address);
    } catch (error) {
      setRefused(explained(refusalOf(error))[0]?.text ?? '');
    }
    setIsLeaving(false);
  };
  if (providers.length === 0) return null;
  return (
    <section className={styles.providers} aria-labelledby="providers">
      <h2 id="providers">{door.providersTitle}</h2>
      <p>{door.providersLead}</p>
      {refused !== null && <Refused>{refused}</Refused>}
      <ul>
        {providers.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="button-quiet" onClick={() => void leave(id)}>
              {door.signInAt(name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
