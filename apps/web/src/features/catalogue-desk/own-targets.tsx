import type { MemberTarget } from '@ratthall/domain/indicator';
import { standingTargets } from '@ratthall/domain/target';
import { useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { targetName } from '#findings/target.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { sendMemberTarget, type CatalogueChange, type EditedTarget } from '#queries/catalogue-editing.ts';
import { Told } from '#ui/told.tsx';
import { History } from './history.tsx';
import { newTarget } from './target-fields.tsx';
import { OwnTargetForm } from './own-target-form.tsx';
import { OwnTargetRows } from './own-target-rows.tsx';
import { ReasonForm } from './reason-form.tsx';
import styles from './catalogue-desk.module.css';

type Props = {
  targets: readonly EditedTarget[];
  catalogue: Catalogue;
  members: readonly { code: string; name: string; slug: string }[];
};

type Open = { what: 'new'; start: MemberTarget } | { what: 'removal'; document: MemberTarget; revision: number };

/** The members' own targets, replaced ones too, the way to a new one, and how they came to be so. */
export function OwnTargets({ targets, catalogue, members }: Props) {
  const { own: words, sections } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const [open, setOpen] = useState<Open | null>(null);
  const [told, setTold] = useState({ times: 0, text: '' });
  const all = targets.flatMap(({ document }) => document ?? []);
  const standing = new Set(standingTargets(all).map(({ id }) => id));
  const done = (text: string) => {
    setOpen(null);
    setTold(({ times }) => ({ times: times + 1, text }));
  };
  const begin = (member: string, indicator: string, replaces: string | null) => {
    const start = newTarget(member === '' ? 'mal' : `${member}-${indicator}`, all);
    setOpen({ what: 'new', start: { ...start, member, indicator, replaces } });
  };
  const nameOf = (one: MemberTarget): string => {
    const indicator = catalogue.indicators.find(({ id }) => id === one.indicator);
    const member = members.find(({ code }) => code === one.member)?.name ?? one.member;
    return indicator ? words.named(member, indicator.name[language], targetName(one, indicator, language)) : one.id;
  };
  if (open?.what === 'new')
    return <OwnTargetForm start={open.start} others={all} catalogue={catalogue} members={members} onDone={done} />;
  return (
    <>
      <Told key={told.times}>{told.text}</Told>
      {open ? (
        <ReasonForm
          label={words.remove}
          lead={words.removeSure(nameOf(open.document))}
          submit={words.remove}
          send={(reason) => sendMemberTarget(open.document.id, null, { revision: open.revision, reason })}
          onDone={() => done(words.removed)}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <p>
          <button type="button" className="button" onClick={() => begin('', '', null)}>
            {words.new}
          </button>
        </p>
      )}
      {all.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <OwnTargetRows
          targets={targets}
          standing={standing}
          catalogue={catalogue}
          members={members}
          onReplace={(one) => begin(one.member, one.indicator, one.id)}
          onRemove={(document, revision) => setOpen({ what: 'removal', document, revision })}
        />
      )}
      <section className={styles.history} aria-labelledby="targets-history">
        <h2 id="targets-history">{sections.history}</h2>
        <History
          table="memberTargets"
          nameOf={({ before, after }: CatalogueChange) => nameOf((after ?? before) as MemberTarget)}
          onRestored={done}
        />
      </section>
    </>
  );
}
