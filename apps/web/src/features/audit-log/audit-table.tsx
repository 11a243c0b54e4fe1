import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { membersQuery } from '#queries/members.ts';
import { auditQuery, type AuditEvent } from '#queries/people.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { TableFrame } from '#ui/table-frame.tsx';

const tableHeight = 640;

/** What has happened to accounts and roles, the latest first. */
export function AuditTable() {
  const { log } = useDeskTexts();
  const { language } = useSpeech();
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(auditQuery);
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={tableHeight} />;
  return (
    <>
      <TableFrame label={log.table}>
        <thead>
          <tr>
            <th scope="col">{log.when}</th>
            <th scope="col">{log.what}</th>
            <th scope="col">{log.who}</th>
            <th scope="col">{log.whom}</th>
            <th scope="col">{log.details}</th>
          </tr>
        </thead>
        <tbody>
          {data.pages
            .flatMap(({ events }) => events)
            .map((event) => (
              <tr key={event.id}>
                <th scope="row">{formatMoment(event.at, language)}</th>
                <td>{log.kinds[event.kind]}</td>
                <td>{event.actor?.name ?? (event.kind === 'edition.not-published' ? log.service : log.nobody)}</td>
                <td>{event.subject?.name ?? '–'}</td>
                <td>
                  <Details details={event.details} />
                </td>
              </tr>
            ))}
        </tbody>
      </TableFrame>
      {hasNextPage && (
        <p>
          <button type="button" className="button-quiet" onClick={() => void fetchNextPage()}>
            {log.older}
          </button>
        </p>
      )}
    </>
  );
}

/** The role and where it is, the address that was written to, and where somebody came from, as far as they are known. */
function Details({ details }: Pick<AuditEvent, 'details'>) {
  const { log, people } = useDeskTexts();
  const { data: list } = useQuery(membersQuery);
  const { language } = useSpeech();
  const { role, member, email, address, edition, year, publishAt } = details;
  const about = edition ?? year;
  const roleName = Object.entries(people.roles).find(([known]) => known === role)?.[1];
  const memberName = list?.members.find(({ code }) => code === member)?.name ?? member;
  const parts = [
    email,
    roleName,
    memberName,
    address ? log.address(address) : null,
    about ? log.edition(about) : null,
    publishAt ? log.atTime(formatMoment(publishAt, language)) : null,
  ];
  return parts.filter(Boolean).join(', ') || '–';
}
