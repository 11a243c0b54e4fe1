import { useState, type ComponentProps, type ReactNode } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { useField } from './form.tsx';
import styles from './form.module.css';

type FieldProps = Omit<ComponentProps<'input'>, 'id' | 'name'> & { name: string; label: string; hint?: string };

/** A field with its label, how to fill it in, and what is wrong with it. */
export function Field({ name, label, hint, type = 'text', ...input }: FieldProps) {
  return (
    <Labelled name={name} label={label} {...(hint !== undefined && { hint })}>
      {(attributes) => <input {...input} {...attributes} type={type} />}
    </Labelled>
  );
}

/** A password, which can be looked at, pasted and filled in by a program. */
export function PasswordField({ name, label, hint, autoComplete }: FieldProps) {
  const { form } = useDeskTexts();
  const [isShown, setIsShown] = useState(false);
  return (
    <Labelled name={name} label={label} {...(hint !== undefined && { hint })}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={128}
          />
          <button type="button" className={styles.show} aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
            {form.showPassword}
          </button>
        </>
      )}
    </Labelled>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: string; text: string }[];
  value?: string;
  onChange?: (value: string) => void;
};

/** One of a few. */
export function Choice({ name, label, hint, options, value, onChange }: ChoiceProps) {
  return (
    <Labelled name={name} label={label} {...(hint !== undefined && { hint })}>
      {(attributes) => (
        <select {...attributes} defaultValue={value} onChange={({ target }) => onChange?.(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

type Attributes = { id: string; name: string; 'aria-invalid': boolean; 'aria-describedby': string };

type LabelledProps = { name: string; label: string; hint?: string; children: (attributes: Attributes) => ReactNode };

function Labelled({ name, label, hint, children }: LabelledProps) {
  const { id, problem } = useField(name);
  const described = `${id}hint ${id}problem`;
  return (
    <div className={styles.field} data-wrong={problem !== null || undefined}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}hint`} className={styles.hint} hidden={hint === undefined}>
        {hint}
      </p>
      <p id={`${id}problem`} className={styles.problem} hidden={problem === null}>
        {problem}
      </p>
      {children({ id, name, 'aria-invalid': problem !== null, 'aria-describedby': described })}
    </div>
  );
}
