import { isDone } from '@ratthall/domain/entry';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportQuery } from '#queries/entries.ts';
import { useSpoken } from './spoken.ts';
import styles from './report.module.css';

type Named = { code: string; slug: string; name: string };

/** The members that somebody reports for, with what is left of each; or, for the secretariat, all of them. */
export function MemberChoice({ own, all }: { own: readonly Named[]; all: readonly Named[] }) {
  const words = useSpoken().desk.report;
  const reports = useQueries({ queries: own.map(({ code }) => reportQuery(code, undefined)) });
  if (own.length === 0 && all.length === 0) return <p>{words.noMember}</p>;
  return (
    <>
      {own.length === 0 && <p>{words.allMembers}</p>}
      <ul className={styles.memberList}>
        {(own.length > 0 ? own : all).map(({ code, slug, name }, i) => {
          const report = reports[i]?.data;
          const asked = report?.entries.filter(({ isAsked }) => isAsked) ?? [];
          const done = asked.filter(({ entry }) => isDone(entry?.status ?? null)).length;
          return (
            <li key={code}>
              <Link to="/rapportera/$slug" params={{ slug }}>
                {name}
              </Link>
              {report && asked.length > 0 && <> – {words.done(done, asked.length, report.year)}</>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
