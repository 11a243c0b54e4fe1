import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { MemberChoice } from '#features/report/member-choice.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { membersQuery } from '#queries/members.ts';
import { sessionQuery } from '#queries/sessions.ts';
import styles from './page.module.css';

/** What do I have left to report? For whoever reports for one member, that member's own page. */
export function ReportStartPage() {
  const { report } = useDeskTexts();
  const { data: session } = useQuery(sessionQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const codes = new Set(session?.person?.assignments.map(({ member }) => member));
  const own = members.members.filter(({ code }) => codes.has(code));
  const [only] = own;
  if (only && own.length === 1) return <Navigate to="/rapportera/$slug" params={{ slug: only.slug }} replace />;
  const all = session?.may.includes('round.read') ? members.members.filter(({ leftYear }) => leftYear === null) : [];
  return (
    <section className={styles.opening}>
      <h1>{report.question}</h1>
      {session?.person && <MemberChoice own={own} all={all} />}
    </section>
  );
}
