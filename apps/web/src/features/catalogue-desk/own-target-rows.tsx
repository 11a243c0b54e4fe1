import type { MemberTarget } from '@ratthall/domain/indicator';
import { Link } from '@tanstack/react-router';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { formatShortDay } from '#i18n/dates.ts';
import { targetName } from '#findings/target.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { EditedTarget } from '#queries/catalogue-editing.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './catalogue-desk.module.css';

type Props = {
  targets: readonly EditedTarget[];
  /** Ids of those that no other has replaced. */
  standing: ReadonlySet<string>;
  catalogue: Catalogue;
  members: readonly { code: string; name: string; slug: string }[];
  onReplace: (target: MemberTarget) => void;
  onRemove: (target: MemberTarget, revision: number) => void;
};

/** Each target of a member's own with its decision, those that have been replaced too. */
export function OwnTargetRows({ targets, standing, catalogue, members, onReplace, onRemove }: Props) {
  const { own: words, targets: names, changedBy, nobody } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  return (
    <TableFrame label={words.title}>
      <thead>
        <tr>
          {Object.entries(words.columns).map(([name, column]) => (
            <th key={name} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{words.acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ document: one, revision, author, changedAt }) => {
          const indicator = catalogue.indicators.find(({ id }) => id === one?.indicator);
          if (!one || !indicator) return null;
          const member = members.find(({ code }) => code === one.member);
          const name = targetName(one, indicator, language);
          return (
            <tr key={one.id}>
              <th scope="row">
                {member ? (
                  <Link to="/kommun/$slug" params={{ slug: member.slug }}>
                    {member.name}
                  </Link>
                ) : (
                  one.member
                )}
              </th>
              <td>{indicator.name[language]}</td>
              <td>
                {name}
                {!standing.has(one.id) && ` (${names.replaced})`}
                <span className={styles.hint}>{one.reference[language]}</span>
              </td>
              <td>
                {one.decided}
                {changedAt !== null && (
                  <span className={styles.hint}>
                    {words.written(changedBy(author?.name || nobody, formatShortDay(changedAt, language)))}
                  </span>
                )}
              </td>
              <td>
                {standing.has(one.id) && (
                  <span className={styles.acts}>
                    <button type="button" className="button-quiet" onClick={() => onReplace(one)}>
                      {words.replace}
                      <span className="visually-hidden"> – {name}</span>
                    </button>
                    <button type="button" className="button-quiet" onClick={() => onRemove(one, revision)}>
                      {words.remove}
                      <span className="visually-hidden"> – {name}</span>
                    </button>
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
