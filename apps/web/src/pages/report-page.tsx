import { canBeDelegated } from '@ratthall/domain/delegation';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FigureDelegation } from '#features/delegation/figure-delegation.tsx';
import { HandoverInDetails } from '#features/handover/handover-in-details.tsx';
import { NewHere } from '#features/handover/new-here.tsx';
import { ContactPanel } from '#features/contacts/contact-panel.tsx';
import { Report } from '#features/report/report.tsx';
import type { Beside } from '#features/report/report-row.tsx';
import { SignInForm } from '#features/door/sign-in-form.tsx';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { delegationsQuery, type Delegation } from '#queries/delegations.ts';
import { isSignedOut, reportQuery, type Report as ReportData } from '#queries/entries.ts';
import type { DeskTexts } from '#i18n/sv/desk.ts';
import { membersQuery } from '#queries/members.ts';
import { sessionQuery, type Session } from '#queries/sessions.ts';
import { Failure, Skeleton } from '#ui/state.tsx';

const route = getRouteApi('/desk/rapportera/$slug');
const pageHeight = 640;

/** What does this member have left to report? */
export function ReportPage() {
  const words = useDeskTexts().report;
  const { slug } = route.useParams();
  const { year } = route.useSearch();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const { whose, goOnAs } = useWhose(session?.person ?? null);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const member = members.members.find((one) => one.slug === slug);
  const { data: report, error, refetch } = useQuery(reportQuery(member?.code ?? '', year));
  const { language } = useSpeech();
  const mayDelegate = canReport(session?.person ?? null, member?.code ?? '');
  const asked = useQuery({ ...delegationsQuery(member?.code ?? ''), enabled: mayDelegate && member !== undefined });
  useSignedOut(report === undefined && isSignedOut(error));
  if (!member || !session?.person || !whose) return null;
  const { person } = session;
  return (
    <>
      <h1>{titleOf(report, whose, member, words)}</h1>
      {report && <ContactPanel member={member.code} />}
      {report === undefined && error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {report === undefined && !error && <Skeleton height={pageHeight} />}
      {report && (
        <Report
          key={`${member.code} ${whose.id}`}
          report={report}
          member={member}
          person={whose}
          other={person.id === whose.id ? null : person}
          catalogue={catalogue}
          signIn={<SignInForm email={whose.email} />}
          onGoOnAsOther={() => goOnAs(person)}
          opening={<NewHere member={member} />}
          beside={besideOf({ report, member, language, asked: asked.data ?? null })}
          onAllSubmitted={() =>
            void navigate({
              to: '/rapportera/$slug/klart',
              params: { slug },
              search: (old) => ({ ...old, year: report.year }),
            })
          }
        />
      )}
    </>
  );
}

type Person = NonNullable<Session['person']>;

/** What the page answers: a year that no round asks for has nothing left, and an approver has nothing to report. */
function titleOf(
  report: ReportData | undefined,
  { assignments }: Person,
  { code, name }: { code: string; name: string },
  words: DeskTexts['report'],
): string {
  if (report && !report.entries.some(({ isAsked }) => isAsked)) return words.figuresOf(name, report.year);
  const roles = assignments.filter(({ member }) => member === code).map(({ role }) => role);
  return roles.includes('approver') && !roles.includes('reporter') ? words.approveOf(name) : words.questionOf(name);
}

type Around = {
  report: ReportData;
  member: { code: string };
  language: 'sv' | 'en';
  asked: readonly Delegation[] | null;
};

/** What stands beside each figure: whom somebody has asked for it. */
function besideOf({ report, member, language, asked }: Around): Beside {
  const { year, today, round } = report;
  return {
    under: ({ indicator, may, status }) =>
      asked && (
        <FigureDelegation
          member={member.code}
          indicator={{ id: indicator.id, name: indicator.name[language] }}
          year={year}
          today={today}
          closesOn={round?.closesOn ?? null}
          canAsk={may.includes('save') && canBeDelegated(status)}
          delegations={asked.filter((one) => one.indicator === indicator.id && one.year === year)}
        />
      ),
    inDetails: ({ indicator }) => (
      <HandoverInDetails
        member={member.code}
        indicator={{ id: indicator.id, name: indicator.name[language] }}
        year={year}
        canEdit={asked !== null}
      />
    ),
  };
}

/** Whether somebody reports for a member, as one of its own or of the secretariat. */
function canReport(person: Person | null, code: string): boolean {
  return (
    person?.assignments.some(({ role, member }) => role !== 'approver' && (member === null || member === code)) ?? false
  );
}

/**
 * Whose work the page shows: that of whoever opened it, until somebody else says to go on. Unsaved figures belong to the
 * one who typed them, and stay in sight when another person signs in.
 */
function useWhose(person: Person | null) {
  const queryClient = useQueryClient();
  const [whose, setWhose] = useState(person);
  if (whose === null && person !== null) setWhose(person);
  const goOnAs = (other: Person) => {
    setWhose(other);
    void queryClient.resetQueries({ queryKey: ['report'] });
  };
  return { whose, goOnAs };
}

/** Whoever is found to be nobody on opening the page is taken to the door, by asking once more who it is. */
export function useSignedOut(isOut: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (isOut) void queryClient.invalidateQueries(sessionQuery);
  }, [isOut, queryClient]);
}
