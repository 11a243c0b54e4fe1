import { similarityVariables, weightsText, type SimilarityVariable, type Weights } from '@ratthall/domain/weights';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import styles from './similar-members.module.css';

const steps = [0, 0.5, 1, 2];

/** How much each variable counts; the choice is in the address. Without a script it is a form that is sent. */
export function WeightsForm({ weights }: { weights: Weights }) {
  const { texts, language } = useSpeech();
  const words = texts.similar.weights;
  const navigate = useNavigate();
  const { lang, set, own, peers } = useSearch({ from: '__root__' });
  const id = useId();
  const counting = similarityVariables.filter((variable) => weights[variable] > 0);
  const choose = (changed: Weights) =>
    void navigate({
      to: '.',
      search: (old) => ({ ...old, weights: weightsText(changed) || undefined }),
      resetScroll: false,
    });
  const stepText = (step: number) => words.steps[String(step)] ?? words.other(formatNumber(step, 1, language));
  const isLast = (variable: SimilarityVariable) => counting.length === 1 && counting[0] === variable;
  return (
    <form method="get" className={styles.weights}>
      {Object.entries({ lang, set, own, peers }).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {similarityVariables.map((variable) => (
        <p key={variable}>
          <label htmlFor={`${id}${variable}`}>{words.names[variable]}</label>
          <select
            id={`${id}${variable}`}
            name={variable}
            value={weights[variable]}
            onChange={({ target }) => choose({ ...weights, [variable]: Number(target.value) })}
          >
            {[...new Set([...steps, weights[variable]])].map((step) => (
              <option key={step} value={step} disabled={step === 0 && isLast(variable)}>
                {stepText(step)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <noscript>
        <button type="submit" className="button-quiet">
          {words.submit}
        </button>
      </noscript>
      {weightsText(weights) !== '' && (
        <p>
          <Link to="." search={(old) => ({ ...old, weights: undefined })} resetScroll={false}>
            {words.reset}
          </Link>
        </p>
      )}
    </form>
  );
}
