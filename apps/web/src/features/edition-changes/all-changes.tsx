import { useQuery } from '@tanstack/react-query';
import { sideText, turnWords } from '#findings/edition-changes.ts';
import { useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { indicatorChangesQuery, type ChangedIndicator, type IndicatorChanges } from '#queries/edition-changes.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './edition-changes.module.css';

type Props = { indicator: ChangedIndicator; pair: { before: string; after: string } };

const longFrom = 12;

/** Every figure and verdict of an indicator that changed, fetched when somebody asks for them. */
export function AllChanges({ indicator, pair }: Props) {
  const { data, error, refetch } = useQuery(indicatorChangesQuery(pair.after, pair.before, indicator.id));
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={320} />;
  return <Tables data={data} pair={pair} />;
}

function Tables({ data, pair }: { data: IndicatorChanges; pair: Props['pair'] }) {
  const { texts, language } = useSpeech();
  const words = texts.changes;
  const { rows, turns, figures, turned } = data;
  const name = data.name[language];
  const all = [...Object.values(figures), ...Object.values(turned)].reduce((sum, n) => sum + n, 0);
  return (
    <>
      {rows.length > 0 && (
        <>
          <h4>{words.valuesTable(name)}</h4>
          <TableFrame label={words.valuesTable(name)} isLong={rows.length > longFrom}>
            <thead>
              <tr>
                <th scope="col">{words.table.who}</th>
                <th scope="col">{words.table.year}</th>
                <th scope="col">{words.table.kind}</th>
                <th scope="col">{words.table.before(pair.before)}</th>
                <th scope="col">{words.table.before(pair.after)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.area} ${row.year}`}>
                  <th scope="row">{row.name}</th>
                  <td>{row.year}</td>
                  <td>{words.kinds[row.kind]}</td>
                  <td>{sideText(row.before, data, language)}</td>
                  <td>{sideText(row.after, data, language)}</td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
      {turns.length > 0 && (
        <>
          <h4>{words.verdictsTable(name)}</h4>
          <TableFrame label={words.verdictsTable(name)} isLong={turns.length > longFrom}>
            <thead>
              <tr>
                <th scope="col">{words.table.who}</th>
                <th scope="col">{words.table.what}</th>
                <th scope="col">{words.table.before(pair.before)}</th>
                <th scope="col">{words.table.before(pair.after)}</th>
                <th scope="col">{words.table.why}</th>
              </tr>
            </thead>
            <tbody>
              {turns.map((turn) => {
                const said = turnWords(turn, language);
                return (
                  <tr key={`${turn.member} ${turn.aspect} ${turn.aspect === 'pace' ? turn.target : ''}`}>
                    <th scope="row">{turn.name}</th>
                    <td>{said.aspect}</td>
                    <td>{said.before}</td>
                    <td>{said.after}</td>
                    <td>{said.why}</td>
                  </tr>
                );
              })}
            </tbody>
          </TableFrame>
        </>
      )}
      {rows.length + turns.length < all && <p className={styles.note}>{words.capped}</p>}
    </>
  );
}
