import { createContext, use, useEffect, useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './form.module.css';

/** What is wrong, and with which field; null for something that is not about a field. */
export type Problem = { field: string | null; text: string };

type Props = {
  /** What can be said before anything is sent. */
  check?: (values: FormData) => readonly Problem[];
  /** Sends, and gives what was refused. */
  send: (values: FormData) => Promise<readonly Problem[]>;
  submit: string;
  children: ReactNode;
};

type Surrounding = { id: string; problems: readonly Problem[] };

const FormContext = createContext<Surrounding | null>(null);

/**
 * Fields and a button. What is wrong is said beside its field and in a summary above, to which the focus moves; what has
 * been typed stays. Nothing is ever sent in an address, not even before the page has come alive.
 */
export function Form({ check, send, submit, children }: Props) {
  const id = useId();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isAlive = useSyncExternalStore(never, yes, no);
  const isSending = useRef(false);
  const submitted = async (values: FormData) => {
    if (isSending.current) return;
    isSending.current = true;
    const wrong = check?.(values) ?? [];
    setProblems(wrong.length > 0 ? wrong : await send(values));
    isSending.current = false;
  };
  return (
    <form
      className={styles.form}
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submitted(new FormData(event.currentTarget));
      }}
    >
      <Summary id={id} problems={problems} />
      <FormContext value={{ id, problems }}>{children}</FormContext>
      <button type="submit" className="button" disabled={!isAlive}>
        {submit}
      </button>
    </form>
  );
}

// What never changes while a page is open: it is alive in a browser, and not on the server.
const never = () => () => {};
const yes = () => true;
const no = () => false;

function Summary({ id, problems }: Surrounding) {
  const { form } = useDeskTexts();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={`${id}summary`}>
      <h2 id={`${id}summary`}>{form.problems}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field === null ? text : <FieldLink to={id + field}>{text}</FieldLink>}</li>
        ))}
      </ul>
    </div>
  );
}

/** Moves the focus without changing the address, where a token may stand. */
function FieldLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}

/** What a field is called in the page, and what is wrong with it. */
export function useField(name: string): { id: string; problem: string | null } {
  const { id, problems } = use(FormContext) ?? { id: '', problems: [] };
  return { id: id + name, problem: problems.find(({ field }) => field === name)?.text ?? null };
}
