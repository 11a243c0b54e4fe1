import { useId, useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { sendSet, type ComposedSet } from '#queries/catalogue-editing.ts';
import { Refusal } from './refusal.tsx';
import { useSaving } from './use-saving.ts';
import styles from './set-composer.module.css';

type Props = { sets: readonly ComposedSet[]; onMade: (id: string) => void };

/** Begins a draft: empty, or with what another set has. */
export function NewSetForm({ sets, onMade }: Props) {
  const { sets: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const [id, setId] = useState('');
  const [from, setFrom] = useState(sets.find(({ isDefault }) => isDefault)?.id ?? '');
  const [isWrong, setWrong] = useState(false);
  const sending = useSaving();
  const field = useId();
  const make = async () => {
    const wrong = !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || sets.some((set) => set.id === id);
    const source = sets.find((set) => set.id === from);
    setWrong(wrong);
    if (wrong) return document.getElementById(`${field}-id`)?.focus();
    const draft: ComposedSet = {
      id,
      name: { sv: id, en: id },
      description: { sv: '', en: '' },
      adopted: new Date().getFullYear(),
      revised: null,
      isDefault: false,
      validFrom: null,
      entries: source?.entries ?? sets[0]!.entries.slice(0, 1),
      isDraft: true,
      newIndicators: source?.newIndicators ?? [],
    };
    if (await sending.run(() => sendSet(id, draft, { revision: 0, reason: words.new }))) onMade(id);
    return undefined;
  };
  return (
    <form
      className={styles.card}
      noValidate
      aria-labelledby={`${field}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h2 id={`${field}-title`}>{words.new}</h2>
      <Refusal refused={sending.refused} />
      <p className={styles.field}>
        <label htmlFor={`${field}-id`}>{words.id}</label>
        <span className={isWrong ? styles.problem : styles.hint} id={`${field}-hint`}>
          {isWrong ? words.idWrong : words.idHint}
        </span>
        <input
          id={`${field}-id`}
          type="text"
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={`${field}-hint`}
          value={id}
          onChange={({ target }) => setId(target.value)}
        />
      </p>
      <p className={styles.field}>
        <label htmlFor={`${field}-from`}>{words.entries}</label>
        <select id={`${field}-from`} value={from} onChange={({ target }) => setFrom(target.value)}>
          {sets
            .filter(({ isDraft }) => !isDraft)
            .map((set) => (
              <option key={set.id} value={set.id}>
                {words.copy(set.name[language])}
              </option>
            ))}
        </select>
      </p>
      <button type="submit" className="button" disabled={sending.isBusy}>
        {words.new}
      </button>
    </form>
  );
}
