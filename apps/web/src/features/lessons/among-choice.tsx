import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { byName } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import type { ShellSearch } from '#search.ts';
import styles from './lessons.module.css';

type Props = {
  /** The reader's own municipality, if there is one. */
  own: Member | null;
  municipalities: readonly Member[];
  search: ShellSearch;
  /** How many municipalities the choice covers. */
  count: number;
};

/** Whose improvements are listed: all, the reader's own and its peers, or those of a county. In the address. */
export function AmongChoice({ own, municipalities, search, count }: Props) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const id = useId();
  const counties = new Map(municipalities.map(({ countyCode, county }) => [countyCode, county]));
  const { lang, set, peers } = search;
  return (
    <form className={styles.among} action="/larande">
      {Object.entries({ lang, set, peers, own: own?.slug }).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label htmlFor={id}>{texts.lessons.among}</label>
      <select
        id={id}
        name="among"
        value={search.among ?? ''}
        onChange={({ target: { value } }) => {
          const among = value === '' ? undefined : value;
          const chosen = among === 'peers' && own ? { among, own: own.slug } : { among };
          void navigate({ to: '.', search: (old) => ({ ...old, ...chosen }), resetScroll: false });
        }}
      >
        <option value="">{texts.lessons.amongAll}</option>
        {own && <option value="peers">{texts.lessons.amongPeers(own.name)}</option>}
        <optgroup label={texts.lessons.amongCounties}>
          {[...counties]
            .toSorted(([, a], [, b]) => byName(a ?? '', b ?? ''))
            .map(([code, county]) => (
              <option key={code} value={code ?? ''}>
                {county}
              </option>
            ))}
        </optgroup>
      </select>
      <noscript>
        <button className="button-quiet">{texts.lessons.amongButton}</button>
      </noscript>
      <span className={styles.note} aria-live="polite">
        {texts.lessons.shown(count)}
      </span>
    </form>
  );
}
