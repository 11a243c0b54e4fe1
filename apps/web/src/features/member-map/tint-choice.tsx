import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { Tint } from './map-classes.ts';
import styles from './member-map.module.css';

const tints: Tint[] = ['quartiles', 'classes'];

/** What the tint of a dot stands for; the choice is in the address. */
export function TintChoice({ chosen }: { chosen: Tint }) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const name = useId();
  const choose = (tint: Tint) =>
    void navigate({
      to: '.',
      search: (old) => ({ ...old, tint: tint === 'classes' ? tint : undefined }),
      resetScroll: false,
    });
  return (
    <fieldset className={styles.tints}>
      <legend>{texts.map.tintLabel}</legend>
      {tints.map((tint) => (
        <label key={tint}>
          <input type="radio" name={name} checked={tint === chosen} onChange={() => choose(tint)} />
          {texts.map.tints[tint]}
        </label>
      ))}
    </fieldset>
  );
}
