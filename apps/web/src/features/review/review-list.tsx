import { Link } from '@tanstack/react-router';
import { formatShortDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import type { ReviewQueue } from '#queries/reviews.ts';
import { TableFrame } from '#ui/table-frame.tsx';

/** The members that wait, the longest first. */
export function ReviewList({ queue, members }: { queue: ReviewQueue; members: ReadonlyMap<string, Member> }) {
  const { review: words } = useDeskTexts();
  const { language } = useSpeech();
  const { column } = words;
  return (
    <TableFrame label={words.tableLabel}>
      <thead>
        <tr>
          <th scope="col">{column.member}</th>
          <th scope="col" data-number>
            {column.waiting}
          </th>
          <th scope="col" data-number>
            {column.clean}
          </th>
          <th scope="col">{column.since}</th>
        </tr>
      </thead>
      <tbody>
        {queue.members.map(({ member: code, waiting, clean, since }) => {
          const member = members.get(code);
          if (!member) return null;
          return (
            <tr key={code}>
              <th scope="row">
                <Link
                  to="/kansli/granska/$slug"
                  params={{ slug: member.slug }}
                  search={(old) => ({ ...old, year: queue.year })}
                >
                  {member.name}
                </Link>
              </th>
              <td data-number>{waiting}</td>
              <td data-number>{clean}</td>
              <td>{formatShortDay(since, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
