import { useSearch } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { CorrectionList } from '#queries/corrections.ts';
import type { MemberList } from '#queries/members.ts';
import { stringifySearch } from '#search.ts';
import { CorrectionItem } from './correction-item.tsx';
import styles from './corrections.module.css';

type Props = { list: CorrectionList; catalogue: Catalogue; members: MemberList['members'] };

/** Corrections by the edition that they are of, the newest first. */
export function CorrectionLog({ list, catalogue, members }: Props) {
  const { texts } = useSpeech();
  const { lang } = useSearch({ from: '__root__' });
  const words = texts.corrections;
  const known = new Map(members.map((member) => [member.code, member]));
  const editions = [...new Set(list.corrections.map(({ edition }) => edition))];
  return (
    <>
      {editions.map((edition) => {
        const own = list.corrections.filter((correction) => correction.edition === edition);
        const isOpen = own.some((correction) => correction.isOpen);
        return (
          <section key={edition} aria-labelledby={`e${edition}`} className={styles.edition}>
            <h2 id={`e${edition}`}>{isOpen ? words.sinceOpen(edition) : words.contained(edition)}</h2>
            <p className={styles.note}>
              {isOpen ? words.openNote : words.containedNote}{' '}
              <a href={`/utgava/${edition}${stringifySearch({ lang })}`}>{words.editionLink(edition)}</a>
            </p>
            {own.map((correction) => {
              const indicator = catalogue.indicators.find(({ id }) => id === correction.indicator);
              return (
                indicator && (
                  <CorrectionItem
                    key={correction.id}
                    correction={correction}
                    indicator={indicator}
                    members={known}
                    sources={catalogue.sources}
                  />
                )
              );
            })}
          </section>
        );
      })}
    </>
  );
}
