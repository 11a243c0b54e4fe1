import { useState, type ReactNode } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { ReasonField } from './reason-field.tsx';
import { Refusal } from './refusal.tsx';
import { useSaving } from './use-saving.ts';
import styles from './catalogue-desk.module.css';

type Props = {
  label: string;
  lead: string;
  submit: string;
  send: (reason: string) => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
  children?: ReactNode;
};

/** Asks why before something is done that is public at once. */
export function ReasonForm({ label, lead, submit, send, onDone, onCancel, children }: Props) {
  const { own } = useDeskTexts().catalogue;
  const [reason, setReason] = useState('');
  const [isLacking, setLacking] = useState(false);
  const saving = useSaving();
  const go = async () => {
    setLacking(reason.trim() === '');
    if (reason.trim() !== '' && (await saving.run(() => send(reason.trim())))) onDone();
  };
  return (
    <form
      className={styles.draft}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <p>{lead}</p>
      {children}
      <Refusal refused={saving.refused} onTakeTheirs={onCancel} />
      <ReasonField value={reason} isLacking={isLacking} onChange={setReason} autoFocus />
      <p className={styles.acts}>
        <button type="submit" className="button" disabled={saving.isBusy}>
          {submit}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {own.cancel}
        </button>
      </p>
    </form>
  );
}
