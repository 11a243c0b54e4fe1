import type { EntryContent } from '@ratthall/domain/entry';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatValue } from '#i18n/format.ts';
import { replyOf } from '#queries/call.ts';
import { entryHistoryQuery } from '#queries/entries.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { personName } from '#ui/person-name.ts';
import { figureIn } from './figure-words.ts';
import { useSpoken } from './spoken.ts';
import { formatMoment } from '#i18n/dates.ts';
import type { WorkRow } from './use-work.ts';
import { OfIndicator } from './of-indicator.tsx';
import styles from './entry-details.module.css';

type Props = { row: WorkRow; member: string };

/** Who has written what of a figure, when and why, and what has been public; fetched when it is asked for. */
export function EntryHistory({ row, member }: Props) {
  const { history } = useSpoken().desk.entry;
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <Revisions row={row} member={member} />;
  return (
    <button type="button" className="button-quiet" onClick={() => setAsked(true)}>
      {history}
      <OfIndicator indicator={row.indicator} />
    </button>
  );
}

function Revisions({ row: { indicator, entry, central }, member }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.entry;
  const { data, error, refetch } = useQuery(entryHistoryQuery(member, indicator.id, entry.year));
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={80} />;
  const figure = (content: EntryContent) =>
    figureIn(content, indicator, { ...spoken, central: central?.value ?? null });
  const steps = [
    ...data.revisions.map(({ createdAt, author, status, content, comment }, i) => {
      const before = data.revisions[i - 1];
      const isChanged = !before || figure(before.content) !== figure(content);
      const change = before && isChanged ? `${figure(before.content)} → ${figure(content)}` : figure(content);
      const why = [content.reason?.text, comment].filter((text) => text !== undefined && text !== '');
      return { createdAt, author: personName(author, spoken.desk), text: `${words.statusNow[status]}: ${change}`, why };
    }),
    ...data.published.map(({ createdAt, author, source, value }) => ({
      createdAt,
      author: author ? personName(author, spoken.desk) : source,
      text: `${words.wentPublic}: ${value === null ? words.noFigure : formatValue(value, indicator, spoken.language)}`,
      why: [],
    })),
  ].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  if (steps.length === 0) return <p>{words.historyNone}</p>;
  return (
    <>
      <p>
        <strong>{words.historyTitle}</strong>
      </p>
      <ol className={styles.history}>
        {steps.map(({ createdAt, author, text, why }) => (
          <li key={`${createdAt} ${text}`}>
            <p>
              {formatMoment(createdAt, spoken.language)}, {author || words.unknownPerson}
            </p>
            <p>{text}</p>
            {why.map((reason) => (
              <p key={reason}>”{reason}”</p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
