import { useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { outcomeAddress, type Import } from '#queries/imports.ts';
import { useFigureWords } from './figure-words.ts';
import type { Act, Known } from './import-work.tsx';
import { UndoPanel } from './undo-panel.tsx';
import styles from './imports.module.css';

type Props = { file: Import; act: Act } & Known;

/** What came of a file, with all of it as a file, and the way back. */
export function OutcomePanel({ file, act, ...known }: Props) {
  const words = useDeskTexts().imports.result;
  const { language } = useSpeech();
  const { indicatorName, memberName } = useFigureWords(known);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { result, undone } = file;
  if (result === null) return null;
  const number = (n: number) => formatNumber(n, 0, language);
  const at = formatMoment(result.at, language);
  return (
    <section aria-labelledby="import-outcome">
      <h2 id="import-outcome" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <div role="status">
        {undone ? (
          <p className={styles.done}>
            {words.undone(number(undone.restored), undone.by.name, formatMoment(undone.at, language))}
          </p>
        ) : (
          <p className={styles.done}>
            {words.loaded(number(result.added), number(result.changed), result.by.name, at)}
          </p>
        )}
      </div>
      {undone && undone.leftCount > 0 && (
        <>
          <p>{words.left(number(undone.leftCount))}</p>
          <ul>
            {undone.left.map(({ indicator, member, year }) => (
              <li key={`${indicator} ${member} ${year}`}>
                {words.leftOf(indicatorName(indicator), memberName(member), year)}
              </li>
            ))}
          </ul>
        </>
      )}
      {result.wrong > 0 && <p>{words.leftOut(number(result.wrong))}</p>}
      {result.corrections > 0 && (
        <p>
          {words.corrections(number(result.corrections))} <Link to="/rattelser">{words.seeCorrections}</Link>
        </p>
      )}
      <p>
        <a href={outcomeAddress(file.id)} download>
          {words.outcome}
        </a>
      </p>
      {!undone && <UndoPanel file={file} act={act} />}
    </section>
  );
}
