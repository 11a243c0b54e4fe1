import { peersText } from '@ratthall/domain/peers';
import { weightsText, type Weights } from '@ratthall/domain/weights';
import { Link, useSearch } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { linkedPath } from '#queries/edition.ts';
import type { Member } from '#queries/members.ts';
import { stringifySearch } from '#search.ts';
import { remember } from '#ui/remembered.ts';
import styles from './similar-members.module.css';

type Props = { own: Member; similar: readonly Member[]; weights: Weights };

/** What to do with the members that are alike: take them for peers on every page, or put them side by side. */
export function UseAsPeers({ own, similar, weights }: Props) {
  const { texts } = useSpeech();
  const { lang, set } = useSearch({ from: '__root__' });
  // At weights of the reader's own they are a list: the rule is that of equal weights.
  const peers =
    weightsText(weights) === ''
      ? peersText({ rule: 'similar' })
      : peersText({ rule: 'list', codes: similar.map(({ code }) => code).sort() });
  const members = [own, ...similar].map(({ slug }) => slug).join();
  return (
    <p className={styles.actions}>
      <Link
        className="button"
        to="/kommun/$slug"
        params={{ slug: own.slug }}
        search={(old) => ({ ...old, peers, weights: undefined })}
        onClick={() => remember('peers', peers)}
      >
        {texts.similar.use}
      </Link>
      <a href={`${linkedPath('/jamfor')}${stringifySearch({ lang, set, members })}`}>{texts.similar.compare}</a>
    </p>
  );
}
