import { useState } from 'react';
import { formatMomentDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { HandoverEntry } from '#queries/handovers.ts';
import { personName } from '#ui/person-name.ts';
import { Told } from '#ui/told.tsx';
import { HandoverFacts } from './handover-facts.tsx';
import { HandoverForm } from './handover-form.tsx';
import styles from './handover.module.css';

type Props = { member: string; entry: HandoverEntry; name: string; year: number; canEdit: boolean };

/** How a figure is obtained; and the form in which whoever knows that writes it. */
export function FigureHandover({ member, entry, name, year, canEdit }: Props) {
  const desk = useDeskTexts();
  const { handover: words } = desk;
  const { language } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const { handover } = entry;
  return (
    <div className={styles.figure}>
      <p className={styles.label}>{words.how}</p>
      <Told>{told}</Told>
      {!isOpen && handover && (
        <>
          <HandoverFacts content={handover.content} />
          <p className={styles.hint}>
            {words.writtenBy(personName(handover.author, desk), formatMomentDay(handover.createdAt, language))}
          </p>
        </>
      )}
      {!isOpen && !handover && <p>{words.nothing}</p>}
      {!isOpen && canEdit && (
        <button
          type="button"
          className={`button-quiet ${styles.screenOnly}`}
          onClick={() => {
            setTold('');
            setOpen(true);
          }}
        >
          {handover ? words.change : words.write}
          <span className="visually-hidden">: {name}</span>
        </button>
      )}
      {isOpen && (
        <HandoverForm
          member={member}
          entry={entry}
          year={year}
          onCancel={() => setOpen(false)}
          onSaved={() => {
            setOpen(false);
            setTold(words.form.saved(name));
          }}
        />
      )}
    </div>
  );
}
