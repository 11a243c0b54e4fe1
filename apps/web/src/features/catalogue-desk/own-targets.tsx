import type { MemberTarget } from '@ratthall/domain/indicator';
import { standingTargets } from '@ratthall/domain/target';
import { useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { targetName } from '#findings/target.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { sendMemberTarget, type EditedTarget } from '#queries/catalogue-editing.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { Told } from '#ui/told.tsx';
import { newTarget } from './target-fields.tsx';
import { OwnTargetForm } from './own-target-form.tsx';
import { Refusal } from './refusal.tsx';
import { useSaving } from './use-saving.ts';
import styles from './catalogue-desk.module.css';

type Props = {
  targets: readonly EditedTarget[];
  catalogue: Catalogue;
  members: readonly { code: string; name: string }[];
};

/** The members' own targets, replaced ones too, and the way to a new one. */
export function OwnTargets({ targets, catalogue, members }: Props) {
  const { own: words, targets: names } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const [start, setStart] = useState<MemberTarget | null>(null);
  const [told, setTold] = useState('');
  const saving = useSaving();
  const all = targets.flatMap(({ document }) => document ?? []);
  const standing = new Set(standingTargets(all).map(({ id }) => id));
  const texts = useDeskTexts().catalogue;
  const begin = (member: string, indicator: string, replaces: string | null) => {
    setTold('');
    setStart({ ...newTarget(member === '' ? 'mal' : `${member}-${indicator}`, all), member, indicator, replaces });
  };
  const remove = async ({ document, revision }: EditedTarget) => {
    if (!document) return;
    const isDone = await saving.run(() => sendMemberTarget(document.id, null, { revision, reason: words.remove }));
    if (isDone) setTold(texts.saving.saved);
  };
  if (start)
    return (
      <OwnTargetForm
        start={start}
        others={all}
        catalogue={catalogue}
        members={members}
        onDone={(done) => {
          setStart(null);
          setTold(done);
        }}
      />
    );
  return (
    <>
      <Told>{told}</Told>
      <Refusal refused={saving.refused} />
      <p>
        <button type="button" className="button" onClick={() => begin('', '', null)}>
          {words.new}
        </button>
      </p>
      {all.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <TableFrame label={words.title}>
          <thead>
            <tr>
              {Object.entries(words.columns).map(([name, column]) => (
                <th key={name} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{words.replace}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {targets.map((edited) => {
              const one = edited.document;
              const indicator = catalogue.indicators.find(({ id }) => id === one?.indicator);
              if (!one || !indicator) return null;
              const isStanding = standing.has(one.id);
              return (
                <tr key={one.id}>
                  <th scope="row">{members.find(({ code }) => code === one.member)?.name ?? one.member}</th>
                  <td>{indicator.name[language]}</td>
                  <td>
                    {targetName(one, indicator, language)}
                    {!isStanding && ` (${names.replaced})`}
                    <span className={styles.hint}>{one.reference[language]}</span>
                  </td>
                  <td>{one.decided}</td>
                  <td>
                    {isStanding && (
                      <span className={styles.acts}>
                        <button
                          type="button"
                          className="button-quiet"
                          onClick={() => begin(one.member, one.indicator, one.id)}
                        >
                          {words.replace}
                          <span className="visually-hidden"> {one.reference[language]}</span>
                        </button>
                        <button type="button" className="button-quiet" onClick={() => void remove(edited)}>
                          {words.remove}
                          <span className="visually-hidden"> {one.reference[language]}</span>
                        </button>
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </TableFrame>
      )}
    </>
  );
}
