import { ownSource } from '@ratthall/domain/own-figures';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { ProfileEntry } from './profile-list.tsx';
import styles from './member-notes.module.css';

type Props = ProfileEntry & { name: string; sources: Catalogue['sources'] };

/** What has been told of single years beside their figures, newest first, and by whom: as a rule the member itself. */
export function MemberNotes({ name, indicator, profile, sources }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.member.notes;
  const notes = profile.series.toReversed().flatMap(({ year, source, note = '', scope = [], method }) => {
    const scopes = indicator.scopes.filter(({ id }) => scope.includes(id)).map((one) => one.name[language]);
    const said = [
      ...(note === '' ? [] : [words.said(note)]),
      ...(scopes.length === 0 ? [] : [words.scope(scopes.join('; '))]),
      ...(method === undefined ? [] : [words.methods[method] ?? '']),
    ].filter((text) => text !== '');
    const who = source === ownSource ? name : (sources.find(({ id }) => id === source)?.name[language] ?? source);
    return said.length === 0 ? [] : [{ year, who, said }];
  });
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      <h4 className={styles.title}>{words.title}</h4>
      <dl>
        {notes.map(({ year, who, said }) => (
          <div key={year}>
            <dt>{words.of(year, who)}</dt>
            {said.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
