import { impactAspects, type ImpactAspect } from '@ratthall/domain/catalogue-impact';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Impact, ImpactTurn } from '#queries/catalogue-editing.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './catalogue-desk.module.css';

const mostRows = 500;

/** What a change would turn, in words with counts, and whose. */
export function ImpactView({ impact, decimals }: { impact: Impact; decimals: number }) {
  const { impact: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const whole = (n: number) => formatNumber(n, 0, language);
  const { n, N, relabelled, turned, turns, medians } = impact;
  const isNothing = impactAspects.every((aspect) => turned[aspect] === 0) && medians.length === 0;
  const number = (value: number | null) => (value === null ? words.none : formatNumber(value, decimals, language));
  return (
    <>
      <p>{words.lead(whole(n), whole(N))}</p>
      {relabelled && (
        <p>
          {words.relabelled(
            whole(relabelled.figures),
            whole(relabelled.members),
            relabelled.from === relabelled.to ? `${relabelled.from}` : `${relabelled.from}–${relabelled.to}`,
          )}
        </p>
      )}
      {isNothing && (
        <p>
          <strong>{words.nothing}</strong>
        </p>
      )}
      {impactAspects.map((aspect) =>
        turned[aspect] === 0 ? null : (
          <details key={aspect} className={styles.details}>
            <summary>{words.count(words.aspects[aspect], whole(turned[aspect]), whole(N))}</summary>
            <Turns aspect={aspect} turns={turns.filter((turn) => turn.aspect === aspect)} />
          </details>
        ),
      )}
      {medians.length > 0 && (
        <details className={styles.details}>
          <summary>{words.medians(medians.length)}</summary>
          <ul>
            {medians.map(({ of, year, before, after, n: own, N: all }) => (
              <li key={of + year}>{words.median(year, number(before), number(after), own, all)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Turns({ aspect, turns }: { aspect: ImpactAspect; turns: readonly ImpactTurn[] }) {
  const { impact: words } = useDeskTexts().catalogue;
  const said = useTurnWords();
  return (
    <>
      <TableFrame label={words.aspects[aspect]} isLong>
        <thead>
          <tr>
            <th scope="col">{words.columns.member}</th>
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map((turn, i) => (
            <tr key={turn.member + i}>
              <th scope="row">{turn.name}</th>
              <td>{said(turn, 'before')}</td>
              <td>{said(turn, 'after')}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {turns.length === mostRows && <p className={styles.hint}>{words.shown(mostRows)}</p>}
    </>
  );
}

/** What is said of a member, now or afterwards. */
function useTurnWords() {
  const { impact: words } = useDeskTexts().catalogue;
  const { texts } = useSpeech();
  return (turn: ImpactTurn, side: 'before' | 'after'): string => {
    if (turn.aspect === 'direction') return texts.verdicts.direction[turn[side]];
    if (turn.aspect === 'break') {
      const isThere = (turn.what === 'new') === (side === 'after');
      return isThere ? words.breakThere(turn.year) : words.breakNone(turn.year);
    }
    if (turn.aspect === 'pace') {
      const status = turn[side];
      return status === null ? words.noTarget : texts.pace.status[status];
    }
    const place = turn[side];
    return place === null ? words.none : words[turn.aspect](place);
  };
}
