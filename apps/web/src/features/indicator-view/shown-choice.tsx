import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import styles from './indicator-view.module.css';

/** Which member to show beside the network; the choice is in the address. */
export function ShownChoice({ members, chosen }: { members: readonly Member[]; chosen: string | null }) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{texts.indicator.show}</label>
      <select
        id={id}
        value={chosen ?? 'none'}
        onChange={({ target }) =>
          void navigate({ to: '.', search: (old) => ({ ...old, show: target.value }), resetScroll: false })
        }
      >
        <option value="none">{texts.indicator.showNone}</option>
        {members.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
